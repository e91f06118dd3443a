/** Checks what users pass in; the only errors that the library throws are thrown here, by the dictionary loader and the file reader. */

/** Throws a TypeError that names the unknown option and the ones there are. */
export function checkOptions(caller: string, options: unknown, known: readonly string[]): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${caller}: the options must be an object, not ${options === null ? 'null' : typeof options}.`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`${caller}: there is no option "${name}". Options are: ${known.join(', ')}.`);
  }
}

/** Throws a RangeError unless the date is a real day written YYYY-MM-DD. */
export function checkDate(caller: string, date: unknown): void {
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const day = new Date(`${date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return;
  }
  throw new RangeError(`${caller}: referenceDate must be a day written YYYY-MM-DD, such as 2022-03-31, not ${JSON.stringify(date)}.`);
}
