/** What stands in a text beside its plain words: names, amounts and times, as single tokens. */
import type { EntityType } from '../analysis/types';
import type { EntityMention, Quantity, TimeMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import type { Token } from './tokens';
import { words } from './words';

/** What is read beside the text; every list is sorted by `from` and without overlaps. */
export interface Annotations {
  readonly text: string;
  readonly words: Words;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly EntityMention[];
}

export const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000;

/** Index of the first item that ends behind `at`. */
export function firstBehind(items: readonly NormalSpan[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Tags of names that may be the subject of a statement; other names are common nouns to it. */
const nameTags: Partial<Record<EntityType, string>> = { place: 'ns', zone: 'ns', organization: 'nt', person: 'nr' };

/** Walks along the names, amounts and times of a text. */
export class Marked {
  /** Where the next of them begins. */
  next = Number.POSITIVE_INFINITY;
  private quantity = 0;
  private time = 0;
  private entity = 0;

  constructor(private readonly read: Annotations) {
    this.pass(0);
  }

  /** Passes what begins before `at`. */
  private pass(at: number): void {
    const { text, quantities, times, entities } = this.read;
    while (this.quantity < quantities.length && quantities[this.quantity]!.from < at) this.quantity++;
    while (this.time < times.length && times[this.time]!.from < at) this.time++;
    while (this.entity < entities.length && (entities[this.entity]!.from < at || !isNamed(text, entities[this.entity]!, quantities)))
      this.entity++;
    this.next = Math.min(startOf(quantities, this.quantity), startOf(times, this.time), startOf(entities, this.entity));
  }

  /** The token that begins at `at` and ends before `end`, if one does: a name before an amount, an amount before a time. */
  at(at: number, end: number): Token | null {
    if (at > this.next) this.pass(at);
    if (at !== this.next) return null;
    const { text, quantities, times, entities } = this.read;
    const token =
      annotated(text, at, end, entities, this.entity) ??
      amount('quantity', at, end, quantities, this.quantity) ??
      amount('time', at, end, times, this.time);
    this.pass(token === null ? at + 1 : token.to);
    return token;
  }
}

/** Is the entity a name that is read as one token? */
function isNamed(text: string, entity: EntityMention, quantities: readonly Quantity[]): boolean {
  const { type, from, to } = entity;
  if (type === 'time') return false;
  let next = firstBehind(quantities, from);
  for (; next < quantities.length && quantities[next]!.from < to; next++) if (countsInside(entity, quantities[next]!)) return false;
  return quantities[next]?.from !== to || !isCounted(text, type, quantities[next]!);
}

/** 新建{医疗中心}14个: what is counted is a kind, whatever it is called, and no name. */
const isCounted = (text: string, type: EntityType, { quantity, to }: Quantity): boolean =>
  type !== 'place' && type !== 'person' && quantity === 'count' && !isHan(text.charCodeAt(to));

/** What names number their own with rather than count (702所, 四级职员, 2026版). */
const numbering = new Set(['{大}', '{所}', '{级}', '{版}', '{型}', '{号}', '{轮}', '{期}', '{}']);

/** 举办{3届}商博会, 建设{2000万亩}示范区: a number of things, their price or area, in what only rules take for a name. */
const countsInside = ({ by, type }: EntityMention, { quantity, unit }: Quantity): boolean =>
  type !== 'document' && counted.has(quantity) && !numbering.has(unit) && !by.includes(':') && by !== 'marked/quoted';

const counted: ReadonlySet<Quantity['quantity']> = new Set<Quantity['quantity']>(['count', 'money', 'area']);

const startOf = (items: readonly NormalSpan[], index: number): number => items[index]?.from ?? Number.POSITIVE_INFINITY;

function annotated(text: string, at: number, end: number, entities: readonly EntityMention[], index: number): Token | null {
  const entity = entities[index];
  if (entity?.from !== at || entity.to > end) return null;
  const season = entity.type === 'event' ? seasonEnd(text, entity) : 0;
  if (season > 0) return { kind: 'entity', from: at, to: Math.min(season, end), cue: 0, tag: 't', index };
  return { kind: 'entity', from: at, to: entity.to, cue: 0, tag: nameTags[entity.type] ?? 'nz', index };
}

/** Characters of a numbered day (第10天). */
const dayReach = 5;

/** Where the time ends that an event is ({春运第10天}, {进博会期间}), or 0 where it is none. */
function seasonEnd(text: string, event: NormalSpan): number {
  const { to } = event;
  const when = words.during.at(text, to);
  if (when !== undefined) return to + when.length;
  if (!words.season.has(text, event)) return 0;
  const day = text[to] === '第' ? text.slice(to, to + dayReach).indexOf('天') + 1 : 0;
  return to + (day || (words.day.at(text, to)?.length ?? 0));
}

function amount(kind: 'quantity' | 'time', at: number, end: number, items: readonly NormalSpan[], index: number): Token | null {
  const item = items[index];
  return item?.from === at && item.to <= end ? { kind, from: at, to: item.to, cue: 0, tag: kind === 'time' ? 't' : '', index } : null;
}
