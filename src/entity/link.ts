/** From a chosen span to the mention: the record it stands for, the canonical name, English and the normal form. */
import type { EntityType } from '../analysis/types';
import type { Lexicon, LexiconRecord } from '../lexicon/index';
import type { EntityMention, TimeMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { typeNumber } from './proposals';
import { hitOf, type Reading } from './reading';
import { typeOf } from './rules/table';

/** What a record says about its names. */
type Linked = Required<Pick<EntityMention, 'canonical' | 'link' | 'by' | 'subtype' | 'en'>>;

/** The records of names. */
export interface Links {
  /** What an entry says about a name of a type, or null. */
  at(entry: number, type: EntityType): Linked | null;
}

/** Each entry is looked up once for each type. */
export function openLinks(lexicon: Lexicon): Links {
  const known = new Map<number, Linked | null>();
  return {
    at(entry, type) {
      const key = entry * typeBase + typeNumber[type];
      let linked = known.get(key);
      if (linked === undefined) {
        const record = lexicon.records(entry).find(({ table }) => typeOf.get(table) === type);
        known.set(key, (linked = record === undefined ? null : linkedTo(record)));
      }
      return linked;
    },
  };
}

const typeBase = 16;

const linkedTo = ({ table, id, zh, en, kind }: LexiconRecord): Linked => ({
  canonical: zh,
  link: { table, id },
  by: `${table}:${id}`,
  subtype: kind === '' ? undefined : kind,
  en: en ?? undefined,
});

/** `by` is the rule that proposed the span; a record that the span names takes its place. */
export function describe(reading: Reading, links: Links, { from, to }: NormalSpan, type: EntityType, by: string): EntityMention {
  if (type === 'time') {
    const time = timeAt(reading.input.times, from, to);
    return { from, to, type, norm: time?.norm ?? null, by: time?.by ?? by };
  }
  if (type === 'contact') return { from, to, type, norm: reading.text.slice(from, to).replace(/[^\w.@:/-]/g, ''), by };
  const linked = linkOf(reading, links, from, to, type);
  if (linked === null) return { from, to, type, norm: null, by };
  const { canonical, link, subtype, en } = linked;
  return { from, to, type, norm: null, canonical, link, by: linked.by, subtype, en };
}

/** What the dictionaries say of a span, or of what stands between the marks that it begins and ends with. */
function linkOf(reading: Reading, links: Links, from: number, to: number, type: EntityType): Linked | null {
  const { partner, input } = reading;
  const hit = hitOf(reading, from, to);
  const linked = hit < 0 ? null : links.at(input.hits.entry[hit]!, type);
  if (linked !== null || partner[from] !== to - 1) return linked;
  const inner = hitOf(reading, from + 1, to - 1);
  return inner < 0 ? null : links.at(input.hits.entry[inner]!, type);
}

/** The calendar expression at a place; times stand in the order of the text. */
function timeAt(times: readonly TimeMention[], from: number, to: number): TimeMention | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return times[low]?.from === from && times[low]?.to === to ? times[low] : undefined;
}
