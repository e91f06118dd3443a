/**
 * The end of what stands at `at`: one character, or a whole ideographic description sequence (⿰氵工), whose parts are no text.
 */
export function ideographicSequenceEnd(units: Uint16Array, at: number, limit: number): number {
  return sequenceEnd(units, at, Math.min(limit, at + longest)) || at + characterLength(units, at, limit);
}

/** Longer ones are no description of a character. */
const longest = 64;

const characterLength = (units: Uint16Array, at: number, limit: number): number => {
  const isHigh = (units[at]! & 0xfc00) === 0xd800;
  return isHigh && at + 1 < limit && (units[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1;
};

export const isDescription = (unit: number): boolean => (unit & 0xfff0) === 0x2ff0;

/** Number of parts that a description character joins, or 0 for any other. */
const partsOf = (unit: number): number => (!isDescription(unit) ? 0 : unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2);

/** 0 where no whole sequence begins. */
function sequenceEnd(units: Uint16Array, at: number, limit: number): number {
  let open = partsOf(units[at]!);
  if (open === 0) return 0;
  let end = at + 1;
  for (; open > 0; open--) {
    if (end >= limit) return 0;
    open += partsOf(units[end]!);
    end += characterLength(units, end, limit);
  }
  return end;
}
