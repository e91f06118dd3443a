/** Administrative divisions of mainland China by GB/T 2260 codes, with the short forms that texts use. */
import { readFileSync } from 'node:fs';
import type { RecordSource } from '../lexicon/record';
import { parseRows } from './parse-rows';

const level = { province: 0, city: 1, county: 2 } as const;
type Kind = keyof typeof level;

interface Division {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly province: string;
  readonly city: string;
}

/** Rows of the source that group divisions and are no names. */
const isGrouping = (name: string): boolean => ['', '县', '市辖区'].includes(name) || name.endsWith('直辖县级行政区划');
/** Development zones that statistics count like counties; `dictionaries/zones.csv` has them. */
const zoneWords = [
  '开发区',
  '工业园区',
  '化工园区',
  '产业园区',
  '创意园区',
  '高新技术',
  '示范区',
  '管理区',
  '产业聚集区',
  '委员会',
  '管委会',
  '白沟新城',
];
const isZone = (name: string): boolean => zoneWords.some((word) => name.includes(word)) || name === '五台山风景名胜区';
const peoples = (
  '鄂温克族 鄂伦春 蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 ' +
  '东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 塔吉克 怒族 独龙族 裕固族 保安族 各族'
).split(' ');
const suffixes = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '特区',
  '新区',
  '省',
  '市',
  '盟',
  '州',
  '县',
  '旗',
  '区',
];
const islands: readonly [code: string, name: string][] = [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
];

/** Cities and counties whose name or short form is a plain word too, hides in plain words, or is another thing's name. */
const plainWords = (
  '大同 阿里 白银 日照 朝阳 安康 和田 三明 兴业 乐业 惠民 富民 裕民 民乐 新源 新星 双牌 云霄 万年 平远 定远 富源 延寿 长子 安定 双流 大方 金沙 ' +
  '大关 大田 大新 大城 大化 化德 马关 迁安 新和 新安 新化 方正 上高 临城 平利 于田 达日 连南 通江 都安 同德 和政 城区 矿区 郊区 和县 成县'
).split(' ');
/** Counties known by their short form although the word dictionary has it as something else. */
const wellKnown = '常熟 张家港 如皋 高密 诸城 昌吉 图们 腾冲 麻城'.split(' ');

/** The name without the word for its rank and the peoples it is named after: 恩施土家族苗族自治州 → 恩施. */
export function shortForm(name: string): string {
  const suffix = suffixes.find((ending) => name.endsWith(ending));
  if (suffix === undefined) return name;
  const stem = name.slice(0, -suffix.length);
  return suffix.startsWith('自治') ? withoutPeoples(stem) : stem;
}

function withoutPeoples(stem: string): string {
  const people = peoples.find((name) => stem.endsWith(name) && stem.length - name.length >= 2);
  return people === undefined ? stem : withoutPeoples(stem.slice(0, -people.length));
}

function readDivisions(folder: string): Division[] {
  const rows = (name: string) => parseRows(readFileSync(`${folder}/${name}.csv`, 'utf8'));
  const provinces = rows('provinces').map(({ code, name }) => ({ code: `${code}0000`, name: name! }));
  for (const [code, name] of islands) provinces.push({ code, name });
  const provinceOf = (code: string): string => provinces.find((province) => province.code.startsWith(code.slice(0, 2)))!.name;
  const cities = rows('cities').map(({ code, name }) => ({ code: `${code}00`, name: name! }));
  const cityOf = new Map(cities.map(({ code, name }) => [code.slice(0, 4), isGrouping(name) ? '' : name]));
  return [
    ...provinces.map(({ code, name }): Division => ({ code, name, kind: 'province', province: name, city: '' })),
    ...cities.map(({ code, name }): Division => ({ code, name, kind: 'city', province: provinceOf(code), city: name })),
    ...rows('areas').map(
      ({ code, name }): Division => ({
        code: code!,
        name: name!,
        kind: 'county',
        province: provinceOf(code!),
        city: cityOf.get(code!.slice(0, 4)) ?? '',
      }),
    ),
  ].filter(({ name }) => !isGrouping(name) && !isZone(name));
}

/**
 * A short form belongs to the highest division that bears it; where several of that rank do, or where it is a plain
 * word too, or the division is a district, it needs context. `isPlainWord` asks the word dictionary.
 */
export function divisionSources(folder: string, isPlainWord: (word: string) => boolean): RecordSource[] {
  const isPlain = (short: string, kind: Kind): boolean =>
    plainWords.includes(short) || (kind === 'county' && !wellKnown.includes(short) && isPlainWord(short));
  const divisions = readDivisions(folder);
  const owners = new Map<string, Division[]>();
  for (const division of divisions) {
    const short = shortForm(division.name);
    if (short.length < 2 || short === division.name) continue;
    const rivals = owners.get(short) ?? [];
    if (rivals.length === 0 || level[rivals[0]!.kind] === level[division.kind]) owners.set(short, [...rivals, division]);
  }
  return divisions.map((division): RecordSource => {
    const { code, name, kind, province, city } = division;
    const short = shortForm(name);
    const rivals = owners.get(short) ?? [];
    const needsContext = rivals.length > 1 || isPlain(short, kind) || (kind === 'county' && name.endsWith('区'));
    const own = rivals.includes(division) ? [short] : [];
    const isPlainName = plainWords.includes(name);
    const fields = { code, province, ...(city === '' ? {} : { city }) };
    return {
      record: { table: 'divisions', id: code, zh: name, en: null, enVariants: [], kind, context: false, fields },
      surfaces: [...(isPlainName ? [] : [name]), ...(needsContext ? [] : own)],
      contextSurfaces: [...(isPlainName ? [name] : []), ...(needsContext ? own : [])],
    };
  });
}
