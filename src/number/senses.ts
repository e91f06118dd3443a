import { oneOf } from '../text/lookup';
import { isHanAt, isLetterAt, kindAt, kinds } from './codes';
import { toNumber } from './decimal';
import { inSense, type Sense } from './unit';

/** 摄氏37度 · 零下5度 · 负五度 · 气温37度 · 用电3000度 · 亿度高温 against 旋转360度 */
const degree: Sense = (text, unit, { from, bare, scale, value }) => {
  if (text.startsWith('华氏', from - 2) || text.startsWith('华氏', from + 2)) return inSense(unit, '[degF]', 'temperature');
  if (
    bare ||
    text.startsWith('摄氏', from - 2) ||
    value.m < 0 ||
    isFever(text, unit.to) ||
    text.startsWith('零上', from) ||
    mentions(text, from, '温热寒烧')
  )
    return inSense(unit, 'Cel', 'temperature');
  return scale > 0 || mentions(text, from, '电') || text.slice(unit.to, unit.to + 2).includes('电')
    ? inSense(unit, 'kW.h', 'energy')
    : unit;
};

const weathers = ['高温', '的高温', '低温', '的低温'];

/** 三十八度{五} · 30度{的高温} */
const isFever = (text: string, at: number): boolean =>
  (kindAt(text, at) === kinds.han && kindAt(text, at + 1) === kinds.none && (!isHanAt(text, at + 1) || text[at + 1] === '了')) ||
  weathers.some((word) => text.startsWith(word, at));

/** 时速350公里 · 每小时60公里 · 每秒20米 */
const perTime: Sense = (text, unit, { from }) => {
  const pace = paces.find(([word]) => text.startsWith(word, from - word.length));
  return pace ? inSense(unit, `${unit.code}/${pace[1]}`, 'speed') : unit;
};

const paces: readonly (readonly [word: string, time: string])[] = [
  ['时速', 'h'],
  ['时速为', 'h'],
  ['时速达', 'h'],
  ['时速约', 'h'],
  ['每小时', 'h'],
  ['每分钟', 'min'],
  ['每秒', 's'],
  ['每秒钟', 's'],
];

/** 8' against '2035' in quotation marks, the minutes of 30°15' and the '90s */
const prime: Sense = (text, unit, { from, arabic }) => {
  const closes = isLetterAt(text, unit.to) || kindAt(text, unit.to) === kinds.digit || mentions(text, from, "'‘");
  return closes || !arabic || text[from - 1] === '°' ? undefined : unit;
};

/** 50€ against €20 €30: the sign of the next amount */
const sign: Sense = (text, unit) => (kindAt(text, unit.to) === kinds.digit ? undefined : unit);

const notTenths = oneOf('立为长果功员本套都分效就品才');

/** The readings of unit words that have several, resolved by what stands around them. */
export const senses: Readonly<Record<string, Sense>> = {
  // 10块三毛 · 花了300块。 · 花300块买书 · 300块左右 against 3块展板
  块: (text, unit, { from, scale }) => {
    const money =
      scale > 0 ||
      isPaid(text, from) ||
      isRough(text, unit.to) ||
      !isHanAt(text, unit.to) ||
      kindAt(text, unit.to) === kinds.digit ||
      kindAt(text, unit.to) === kinds.han;
    return money ? inSense(unit, 'CNY', 'money') : unit;
  },
  // 三角五分 against 三角, 八角楼
  角: (text, unit, { arabic, scale }) => (arabic || scale > 0 || countsNext(text, unit.to, '分') ? unit : undefined),
  度: degree,
  '°': degree,
  // 排名上升18位 against 18位专家
  位: (text, unit, { from }) => (isMove(text, from) ? inSense(unit, '{rank}', 'rank') : unit),
  // 省市县三级 · 最大风力7级 against 千亿级, 四级公路, 四级及以上航道
  级: (text, unit, { from, bare, scale, value }) => {
    if (bare || scale > 0 || toNumber(value) > 20) return undefined;
    if (mentions(text, from, '风震阵') || isQuake(text, unit.to)) return inSense(unit, unit.code, 'other');
    if (value.e < 0 || isClass(text, unit.to)) return undefined;
    return toNumber(value) > 3 || '省市县区乡镇村'.includes(text[from - 1] ?? '!') ? unit : undefined;
  },
  // 综合指数849.8点 against 4点建议
  点: (text, unit) => (advice.some((noun) => text.startsWith(noun, unit.to)) ? inSense(unit, unit.code, 'count') : unit),
  // 5分30秒 against 5分
  分: (text, unit) => (countsNext(text, unit.to, '秒') ? inSense(unit, 'min', 'duration') : unit),
  // 三大平台 against 百亿大关, 十九大
  大: (_text, unit, { bare, scale, arabic, value }) =>
    bare || scale > 0 || toNumber(value) < 2 || (!arabic && toNumber(value) >= 15) ? undefined : unit,
  // 三成 against 一成果, 10成套
  成: (text, unit) => (notTenths(text, unit.to) ? undefined : unit),
  // 盎司 weighs precious metals by the troy ounce
  盎司: (text, unit, { from }) =>
    mentions(text, from, '金银铂钯') || isMetal(text, unit.to) || isMetal(text, unit.to + 1) ? inSense(unit, '[oz_tr]', 'mass') : unit,
  // 九两半 · 重3两 against 三两个
  两: (text, unit) => (isHanAt(text, unit.to) && text[unit.to] !== '半' ? undefined : unit),
  "'": prime,
  "''": prime,
  公里: perTime,
  千米: perTime,
  米: perTime,
  英里: perTime,
  英尺: perTime,
  '¥': sign,
  '£': sign,
  '€': sign,
  元: (text, unit) => (text.startsWith('化', unit.to) ? undefined : unit),
};

/** Whether a number of the smaller unit follows. */
function countsNext(text: string, from: number, smaller: string): boolean {
  let at = from;
  while (at < from + 3 && kindAt(text, at) !== kinds.none) at++;
  return at > from && text[at] === smaller;
}

const pays = oneOf('花付赚欠');

/** 花了{20}块 · 欠我{20}块 */
function isPaid(text: string, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && between(text, at)) at--;
  return pays(text, at);
}

const between = oneOf('了我你您他她它们');

/** 一千块{左右} · 三块{多} */
const isRough = (text: string, at: number): boolean => ['多', '左右', '上下', '以内'].some((word) => text.startsWith(word, at));

const isMetal = oneOf('金银铂钯');

const classes = ['公路', '航道', '医院'];

/** 四级{及以上航道}: the grade of a work */
const isClass = (text: string, at: number): boolean => classes.some((noun) => text.startsWith(noun, behindFloor(text, at)));

const quakes = ['地震', '强震', '余震'];

/** 5.0级以上地震 */
function isQuake(text: string, at: number): boolean {
  const to = behindFloor(text, at);
  return quakes.some((word) => text.startsWith(word, to));
}

const behindFloor = (text: string, at: number): number =>
  text.startsWith('以上', at) ? at + 2 : text.startsWith('及以上', at) ? at + 3 : at;

const advice = ['建议', '要求', '意见', '希望', '体会', '共识', '看法', '启示', '说明', '想法', '倡议', '期望', '思考'];
const moves = ['上升', '提升', '前移', '跃升', '下降', '下滑', '上移', '提高', '前进', '攀升', '后移', '进位', '晋升', '升', '跌'];

function isMove(text: string, from: number): boolean {
  const at = text[from - 1] === '了' ? from - 1 : from;
  return moves.some((verb) => text.startsWith(verb, at - verb.length));
}

const isPause = oneOf('，,。;；\n');

/** Tells whether one of the characters stands in the ten before a place, in the same clause. */
function mentions(text: string, at: number, characters: string): boolean {
  for (let i = at - 1; i >= 0 && i > at - 11 && !isPause(text, i); i--) if (characters.includes(text[i]!)) return true;
  return false;
}
