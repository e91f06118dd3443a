/** What 全省, 我市, 全区 stand for: the province, city or zone that the text is about. */
import type { EntityMention } from '../text/mention';
import type { Subject } from './subject';

const cities = '北京 天津 上海 重庆'.split(' ');
/** The regions with the rest of their full names. */
const regionRests: Readonly<Record<string, string>> = {
  内蒙古: '自治区',
  广西: '壮族自治区',
  西藏: '自治区',
  宁夏: '回族自治区',
  新疆: '维吾尔自治区',
};
const regions = Object.keys(regionRests);
const provinces =
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾'.split(' ');

/** The names of the right rank for a word such as 全省. */
function candidates(word: string): readonly string[] {
  if (word.includes('省')) return provinces;
  return word.includes('市') ? cities : regions;
}

interface Read {
  readonly text: string;
  readonly entities: readonly EntityMention[];
}

/** A place and how often the text names it. */
interface Named {
  readonly place: Subject | null;
  readonly times: number;
}

const home = (from: number, name: string): Subject => ({ from, to: from + name.length, entity: -1, scope: 'home' });

/** The rest of the full name of a province, city or region. */
const restOf = (name: string): string => regionRests[name] ?? (cities.includes(name) ? '市' : '省');

/** The candidate that the text names most often, alone or inside longer names; the first place it stands at, by its full name if it can be. */
function mostNamed(text: string, names: readonly string[]): Named {
  let best: Subject | null = null;
  let most = 0;
  for (const name of names) {
    const first = text.indexOf(name);
    let count = 0;
    for (let at = first; at >= 0; at = text.indexOf(name, at + name.length)) count++;
    if (count > most) {
      const full = name + restOf(name);
      const at = text.indexOf(full);
      most = count;
      best = at < 0 ? home(first, name) : home(at, full);
    }
  }
  return { place: best, times: most };
}

/** The zone, or the city or county by its full name, that the text names most often, at least twice. */
function mostMentioned({ text, entities }: Read, wanted: (name: string, entity: EntityMention) => boolean): Named {
  const counts = new Map<string, number>();
  let best: Subject | null = null;
  let most = 1;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i]!;
    const name = text.slice(entity.from, entity.to);
    if (!wanted(name, entity)) continue;
    const key = entity.link?.id ?? name;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= most) continue;
    most = count;
    best = { from: entity.from, to: entity.to, entity: i, scope: 'home' };
  }
  return { place: best, times: most };
}

/** A place that is no province: what 全市 stands for next to it. */
function isCity({ text, entities }: Read, { from, to, entity }: Subject): boolean {
  const name = text.slice(from, to);
  return entity >= 0 && entities[entity]!.type === 'place' && ![...provinces, ...regions].some((province) => name.startsWith(province));
}

/** A county: what 全县 stands for next to it. */
const isCounty = ({ text, entities }: Read, { to, entity }: Subject): boolean =>
  entity >= 0 && entities[entity]!.type === 'place' && text[to - 1] === '县';

/** Resolves 全省, 我市, 全区: to the place that was the subject last where it fits, else to the one the text names most. */
export function homeOf(read: Read): (word: string, last: Subject | null) => Subject | null {
  const known = new Map<string, Subject | null>();
  return (word, last) => {
    if (word.includes('县') && last !== null && isCounty(read, last)) return last;
    if (last !== null && last.scope !== 'home') {
      if (word.includes('市') && isCity(read, last)) return last;
      const name = read.text.slice(last.from, last.to);
      if (
        candidates(word).some((candidate) => name.startsWith(candidate)) ||
        ['市', '区'].some((rank) => word.includes(rank) && name.endsWith(rank))
      )
        return last;
    }
    const rank = word.includes('省') ? '省' : word.includes('市') ? '市' : '区';
    let found = known.get(rank);
    if (found === undefined) {
      const named = mostNamed(read.text, candidates(word));
      const zone = rank === '区' ? mostMentioned(read, (_, { type }) => type === 'zone') : null;
      found = zone !== null && zone.place !== null && zone.times >= named.times ? zone.place : named.place;
      if (rank === '市') found ??= mostMentioned(read, (name, { type }) => type === 'place' && name.endsWith('市')).place;
      known.set(rank, found);
    }
    return found;
  };
}
