/** From what the stages say about the normalized text to the contract's annotations of the source text. */
import type { EntityMention, IndicatorMention, TermHit } from '../text/mention';
import type { NormalSpan, Span } from '../text/span';
import type { Entity, Indicator, TermMention } from './types';

/** The source text and the way back to it. */
export interface SourceMap {
  readonly source: string;
  startOf(offset: number): number;
  endOf(offset: number): number;
  toSource(span: NormalSpan): Span;
}

/** English of an annotation and where it comes from; empty where there is none. */
export interface Gloss {
  readonly en?: string;
  readonly enBy?: string;
}

export const entityId = (index: number): string => `e${index + 1}`;

/** Entities in the order of the mentions, `e1` first. */
export function assembleEntities(map: SourceMap, mentions: readonly EntityMention[], gloss: (mention: EntityMention) => Gloss): Entity[] {
  return mentions.map((mention, index) => {
    const { type, subtype, norm, canonical, link, by } = mention;
    const { en, enBy } = gloss(mention);
    const start = map.startOf(mention.from);
    const end = map.endOf(mention.to);
    // What is absent has no property; assignments keep the order of the schema, and take less time than spreads.
    const entity: Partial<Entity> = { id: entityId(index), start, end, text: map.source.slice(start, end), type };
    if (subtype !== undefined) entity.subtype = subtype;
    entity.norm = norm;
    if (canonical !== undefined) entity.canonical = canonical;
    if (link !== undefined) entity.link = { table: link.table, id: link.id };
    if (en !== undefined) entity.en = en;
    if (enBy !== undefined) entity.enBy = enBy;
    entity.by = by;
    return entity as Entity;
  });
}

export function assembleTerms(map: SourceMap, hits: readonly TermHit[], glossed: boolean): TermMention[] {
  return hits.map(({ from, to, id, canonical, category, en, enVariants, by }) => {
    const start = map.startOf(from);
    const end = map.endOf(to);
    const text = map.source.slice(start, end);
    if (!glossed || en === undefined) return { start, end, text, id, canonical, category, by };
    if (enVariants === undefined) return { start, end, text, id, canonical, category, en, enBy: by, by };
    return { start, end, text, id, canonical, category, en, enVariants: [...enVariants], enBy: by, by };
  });
}

/** Indicators in the order of the mentions, `i1` first; the measure's and the subject's text is the user's own, without line breaks. */
export function assembleIndicators(
  map: SourceMap,
  mentions: readonly IndicatorMention[],
  gloss: (mention: IndicatorMention) => Gloss,
): Indicator[] {
  return mentions.map((mention, index) => {
    const measureSpans = mention.measure.map((span) => map.toSource(span));
    const start = map.startOf(mention.from);
    const end = map.endOf(mention.to);
    const { en, enBy } = gloss(mention);
    const indicator: Partial<Indicator> = {
      id: `i${index + 1}`,
      start,
      end,
      text: map.source.slice(start, end),
      quantity: mention.quantity,
      value: typeof mention.value === 'number' ? mention.value : [...mention.value],
      unit: mention.unit,
      comparator: mention.comparator,
      role: mention.role,
      basis: mention.basis,
      measure: measureSpans.map((span) => oneLine(map.source, span)).join(' '),
      measureSpans,
      subject: mention.subject && oneLine(map.source, map.toSource(mention.subject)),
      subjectEntity: mention.subjectEntity < 0 ? null : entityId(mention.subjectEntity),
      period: mention.period,
      periodEntity: mention.periodEntity < 0 ? null : entityId(mention.periodEntity),
      status: mention.status,
    };
    if (en !== undefined) indicator.en = en;
    if (enBy !== undefined) indicator.enBy = enBy;
    indicator.by = mention.by;
    return indicator as Indicator;
  });
}

/** Han characters are joined at a line break; Latin words and figures keep a blank between them. */
const oneLine = (source: string, { start, end }: Span): string => {
  const text = source.slice(start, end);
  return text.includes('\n') || text.includes('\r')
    ? text.replace(/(?<=[!-~])\s*[\r\n]\s*(?=[!-~])/g, ' ').replace(/\s*[\r\n]\s*/g, '')
    : text;
};
