/** Checks what users pass in; the only errors that the library throws are thrown here, by the dictionary loader and the file reader. */

/** What an option must be: the words for it, and the test. */
export interface Demand {
  readonly says: string;
  readonly holds: (value: unknown) => boolean;
}

export const flag: Demand = { says: 'true or false', holds: (value) => typeof value === 'boolean' };
/** Left to a check of its own. */
export const anything: Demand = { says: 'anything', holds: () => true };

/** Throws a TypeError that names the option that is unknown or wrong, and what would be right. An option may be undefined. */
export function checkOptions(caller: string, options: unknown, known: Readonly<Record<string, Demand>>): void {
  if (options === undefined) return;
  if (!isRecord(options)) throw new TypeError(`${caller}: the options must be an object, not ${show(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    const demand = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!demand) throw new TypeError(`${caller}: there is no option "${name}". Options are: ${Object.keys(known).join(', ')}.`);
    if (value !== undefined && !demand.holds(value)) throw new TypeError(`${caller}: ${name} must be ${demand.says}, not ${show(value)}.`);
  }
}

/** Throws a TypeError unless the text is a string. */
export function checkText(caller: string, text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`${caller}: the text must be a string, not ${show(text)}.`);
}

/** Throws a RangeError unless the date is a real day written YYYY-MM-DD. */
export function checkDate(caller: string, date: unknown): void {
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const day = new Date(`${date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return;
  }
  throw new RangeError(`${caller}: referenceDate must be a day written YYYY-MM-DD, such as 2022-03-31, not ${show(date)}.`);
}

/** Whether a value has properties to look at; arrays are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value for an error: what is short is quoted, the rest named by its class. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
