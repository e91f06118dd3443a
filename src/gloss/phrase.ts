/** English of phrases that are put together from known parts. */

/** English of one dictionary form, with the record that says so. */
export interface Gloss {
  readonly en: string;
  readonly by: string;
  /** Class of the record: a compound's head must be the name of a measure. */
  readonly kind: string;
}

/** Looks a Chinese form up; undefined where no table has English for it. */
export type GlossTable = (zh: string) => Gloss | undefined;

const longestPart = 16;

/** Classes of terms that can be the head of a measure: output value, growth rate … */
const measureKinds: ReadonlySet<string> = new Set(['measure-name', 'statistics']);
/** Classes of words so general that what they modify cannot be told (服务企业 is no enterprise of services). */
const generalKinds: ReadonlySet<string> = new Set(['other']);

/**
 * English of a measure: a form that a table knows, or what is measured and the name of the measure, the head last in Chinese and
 * first in English; undefined when a part is unknown or there are more than two parts, since their order cannot be known.
 *
 * @example
 * glossPhrase('集成电路产值', table)?.en; //=> 'output value of integrated circuits'
 */
export function glossPhrase(zh: string, table: GlossTable): Gloss | undefined {
  const whole = table(zh);
  if (whole) return whole;
  for (let cut = Math.min(zh.length - 1, longestPart); cut > 1; cut--) {
    const modifier = table(zh.slice(0, cut));
    if (!modifier || generalKinds.has(modifier.kind)) continue;
    const head = table(zh.slice(cut).replace(/^的/, ''));
    if (head && measureKinds.has(head.kind)) return { en: `${head.en} of ${modifier.en}`, by: 'gloss/compound', kind: head.kind };
  }
  return undefined;
}

/** English of a measure of one or more pieces, or undefined when a piece is unknown. */
export function glossMeasure(pieces: readonly string[], table: GlossTable): string | undefined {
  const parts = pieces.map((piece) => glossPhrase(piece, table)?.en);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}
