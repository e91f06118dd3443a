/** Names that statistics begin with: they are measured, and are no subjects or those of one sentence. */
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Frame } from './frame';
import type { Subject } from './subject';

interface Read {
  readonly text: string;
  readonly entities: readonly EntityMention[];
}

const nations = ['我国', '全国', '中国'];
const countries = ['中国', '全国', '全球'];

/** 我国, 全国: a statistic of the nation, which 其中 and 分地区看 leave. */
export const isNation = (text: string, { from, to }: NormalSpan): boolean => nations.includes(text.slice(from, to));

/** 中国仓储指数: what an index is made up of is told of nobody. */
export const isIndex = (text: string, { to }: NormalSpan): boolean => text.startsWith('指数', to - 2);

/** What the statistics tell parts of: the nation, or an index. */
export const isSeries = (text: string, subject: NormalSpan): boolean => isNation(text, subject) || isIndex(text, subject);

/** Do the next sentences go on about the subject? A product or an index is what its own is about, and 全国 is what 我国 is. */
export function carriesOn({ text, entities }: Read, subject: Subject, carried: Subject | null): boolean {
  const isSame = carried !== null && isNation(text, subject) && isNation(text, carried);
  return !isSame && !isIndex(text, subject) && entities[subject.entity]?.type !== 'product';
}

/** {中国}仓储指数: the country that a statistic is named by, or null. */
export const nationOf = (text: string, { from }: NormalSpan): Subject | null =>
  countries.some((country) => text.startsWith(country, from)) ? { from, to: from + 2, entity: -1, scope: 'sentence' } : null;

/** A name that is itself what is measured, or a document that states the amount of something else. */
export function isNoSubject({ from, to, entity }: Subject, { by, measure }: Frame, entities: readonly EntityMention[]): boolean {
  if (entity < 0) return false;
  const { type } = entities[entity]!;
  if (type === 'document') return by !== 'indicator/counted-noun';
  return (type === 'program' || type === 'product') && measure[0]?.from === from && measure[0].to === to;
}

/** The measure without the name that it begins with (吉林大米{销量}). */
export function withoutName(measure: readonly NormalSpan[], name: Subject | null, text: string): readonly NormalSpan[] {
  const [first, ...rest] = measure;
  if (first === undefined || name === null) return measure;
  const said = [name.said, name].find((span) => span !== undefined && first.from <= span.from && first.to >= span.to);
  if (said === undefined) return measure;
  if (first.to === said.to && rest.length > 0) return rest;
  if (first.to - said.to < 2) return measure;
  const close = text[said.to] === '(' ? text.indexOf(')', said.to) : -1;
  const from = close > 0 && close + 1 < first.to ? close + 1 : said.to;
  return [{ from: text[from] === '的' ? from + 1 : from, to: first.to }, ...rest];
}
