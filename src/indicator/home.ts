/** What 全省, 我市, 全区 stand for: the province, city or zone that the text is about. */
import type { EntityMention } from '../text/mention';
import type { Subject } from './subject';

const cities = '北京 天津 上海 重庆'.split(' ');
const regions = '内蒙古 广西 西藏 宁夏 新疆'.split(' ');
const provinces =
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾'.split(' ');

/** The names of each rank. */
const namesOf: Readonly<Record<string, readonly string[]>> = { 省: provinces, 市: cities, 区: regions, 县: [] };

interface Read {
  readonly text: string;
  readonly entities: readonly EntityMention[];
}

/** A place and how often the text names it. */
interface Named {
  readonly place: Subject | null;
  readonly times: number;
}

/** The one of these names that the text holds most often, alone or inside longer names; the first place it stands at. */
function mostNamed(text: string, names: readonly string[]): Named {
  let best: Named = { place: null, times: 0 };
  for (const name of names) {
    const times = text.split(name).length - 1;
    const from = text.indexOf(name);
    if (times > best.times) best = { place: { from, to: from + name.length, entity: -1, scope: 'home' }, times };
  }
  return best;
}

/** The entity that the text names most often, at least twice, of those that are wanted. */
function mostMentioned({ text, entities }: Read, wanted: (name: string, entity: EntityMention) => boolean): Named {
  const counts = new Map<string, number>();
  let best: Named = { place: null, times: 1 };
  for (const [i, entity] of entities.entries()) {
    const { from, to, link } = entity;
    const name = text.slice(from, to);
    if (!wanted(name, entity)) continue;
    const key = link?.id ?? name;
    const times = (counts.get(key) ?? 0) + 1;
    counts.set(key, times);
    if (times > best.times) best = { place: { from, to, entity: i, scope: 'home' }, times };
  }
  return best;
}

/** The one of this rank that the text names most. */
function mostOf(read: Read, rank: string): Subject | null {
  const named = mostNamed(read.text, namesOf[rank]!);
  const isOfRank = (name: string, { type }: EntityMention) => (rank === '区' ? type === 'zone' : type === 'place' && name.endsWith(rank));
  const mentioned = rank === '省' ? named : mostMentioned(read, isOfRank);
  return mentioned.place !== null && mentioned.times >= named.times ? mentioned.place : named.place;
}

/** Resolves 全省, 我市, 全区: to the place that was the subject last where it fits, else to the one the text names most. */
export function homeOf(read: Read): (word: string, last: Subject | null) => Subject | null {
  const known = new Map<string, Subject | null>();
  return (word, last) => {
    const rank = [...'省市县'].find((sign) => word.includes(sign)) ?? '区';
    const name = last === null || last.scope === 'home' ? '' : read.text.slice(last.from, last.to);
    if (name.endsWith(rank) || namesOf[rank]!.some((known) => name.startsWith(known))) return last;
    if (!known.has(rank)) known.set(rank, mostOf(read, rank));
    return known.get(rank)!;
  };
}
