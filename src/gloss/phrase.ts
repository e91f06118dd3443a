/** English of phrases that are put together from known parts. */

/** English of one dictionary form, with the record that says so. */
export interface Gloss {
  readonly en: string;
  readonly by: string;
}

/** Looks a Chinese form up; undefined where no table has English for it. */
export type GlossTable = (zh: string) => Gloss | undefined;

const longestPart = 16;

/**
 * English of a noun phrase whose every part a table knows, head last in Chinese and first in English; undefined when
 * a part is unknown or there are more than two parts, since their order cannot be known.
 *
 * @example
 * glossPhrase('集成电路产值', table); //=> { en: 'output value of integrated circuits', by: 'gloss/compound' }
 */
export function glossPhrase(zh: string, table: GlossTable): Gloss | undefined {
  const whole = table(zh);
  if (whole) return whole;
  for (let cut = Math.min(zh.length - 1, longestPart); cut > 1; cut--) {
    const modifier = table(zh.slice(0, cut));
    const head = modifier && table(zh.slice(cut).replace(/^的/, ''));
    if (head) return { en: `${head.en} of ${modifier.en}`, by: 'gloss/compound' };
  }
  return undefined;
}

/** English of a measure of one or more pieces, or undefined when a piece is unknown. */
export function glossMeasure(pieces: readonly string[], table: GlossTable): string | undefined {
  const parts = pieces.map((piece) => glossPhrase(piece, table)?.en);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}
