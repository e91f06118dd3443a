/** Working arrays that the next text uses again: making new ones takes longer than many a pass over a text. */

/** More than a long document takes; larger arrays are made for one text and let go. */
const largestKept = 1 << 18;
const smallest = 1 << 12;

/**
 * Lends arrays for at least `length` units, made by `make`, to one borrower at a time. They hold what the last borrower left in them,
 * and they are never handed out as a result.
 */
export function reusable<Arrays>(make: (length: number) => Arrays): (length: number) => Arrays {
  let kept: Arrays | undefined;
  let room = 0;
  return (length) => {
    if (kept !== undefined && length <= room) return kept;
    if (length > largestKept) return make(length);
    room = Math.max(smallest, Math.min(2 * length, largestKept));
    return (kept = make(room));
  };
}
