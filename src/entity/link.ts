/** From a chosen span to the mention: the record it stands for, the canonical name, English and the normal form. */
import type { EntityType } from '../analysis/types';
import type { LexiconRecord, ReadText, TableName } from '../lexicon/index';
import type { EntityMention, TimeMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { typeOf } from './rules/table';

/** `by` is the rule that proposed the span; a record that the span names takes its place. */
export function describe(input: ReadText, { from, to }: NormalSpan, type: EntityType, by: string): EntityMention {
  if (type === 'time') {
    const time = timeAt(input.times, from, to);
    return { from, to, type, norm: time?.norm ?? null, by: time?.by ?? by };
  }
  const surface = input.text.slice(from, to);
  const norm = type === 'contact' ? surface.replace(/[^\w.@:/-]/g, '') : null;
  const record = recordOf(input, surface, type);
  if (record === undefined) return { from, to, type, norm, by };
  const { table, id, zh, en, kind } = record;
  return {
    from,
    to,
    type,
    norm,
    canonical: zh,
    link: { table, id },
    by: `${table}:${id}`,
    ...(kind !== '' && { subtype: kind }),
    ...(en !== null && { en }),
  };
}

function recordOf({ lexicon }: ReadText, surface: string, type: EntityType): LexiconRecord | undefined {
  const fits = (record: LexiconRecord): boolean => typeOf.get(record.table as TableName) === type;
  const bare = /^[“《](.+)[”》]$/.exec(surface)?.[1];
  return lexicon.lookup(surface).find(fits) ?? (bare === undefined ? undefined : lexicon.lookup(bare).find(fits));
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
