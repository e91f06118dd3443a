/** English of calendar expressions, from their EDTF. */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const spans: Readonly<Record<string, string>> = {
  '01/03': 'first quarter of',
  '04/06': 'second quarter of',
  '07/09': 'third quarter of',
  '10/12': 'fourth quarter of',
  '01/06': 'first half of',
  '07/12': 'second half of',
};

/**
 * English for an EDTF expression of the forms that the time reader writes, or undefined for any other.
 *
 * @example
 * glossTime('2021-01/2021-10'); //=> 'January–October 2021'
 * glossTime('2021/..'); //=> 'since 2021'
 * glossTime('201X'); //=> '2010s'
 */
export function glossTime(edtf: string): string | undefined {
  const [from, to] = edtf.split('/');
  if (from === undefined) return undefined;
  if (to === undefined) return glossPoint(from);
  if (to === '..') return phrase('since', glossPoint(from));
  if (from === '..') return phrase('until', glossPoint(to));
  return glossRange(from, to);
}

const phrase = (word: string, rest: string | undefined): string | undefined => (rest === undefined ? undefined : `${word} ${rest}`);

const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

function glossPoint(point: string): string | undefined {
  if (point.endsWith('~')) return phrase('around', glossPoint(point.slice(0, -1)));
  const moment = /^(.{10})T(\d{2}:\d{2})/.exec(point);
  if (moment) {
    const day = glossPoint(moment[1]!);
    return day && `${moment[2]}, ${day}`;
  }
  const decade = /^(\d{3})X$/.exec(point);
  if (decade) return `${decade[1]}0s`;
  const century = /^(\d{2})XX$/.exec(point);
  if (century) return `${Number(century[1]) + 1}${ordinalSuffix(Number(century[1]) + 1)} century`;
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(point);
  if (!date) return undefined;
  const [, year, month, day] = date;
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? seasons[month];
  if (name === undefined) return undefined;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

function glossRange(from: string, to: string): string | undefined {
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  if (fromYear === toYear && fromMonth && toMonth) {
    if (!fromDay && !toDay) {
      const named = spans[`${fromMonth}/${toMonth}`];
      return named ? `${named} ${fromYear}` : join(months[Number(fromMonth) - 1], glossPoint(to));
    }
    if (fromDay && toDay && fromMonth !== toMonth) return join(dayOf(from), glossPoint(to), ' – ');
    if (fromMonth === toMonth && fromDay && toDay)
      return `${months[Number(fromMonth) - 1]} ${Number(fromDay)}–${Number(toDay)}, ${fromYear}`;
  }
  return join(glossPoint(from), glossPoint(to), fromDay && toDay ? ' – ' : '–');
}

/** March 25 */
const dayOf = (date: string): string | undefined => glossPoint(date)?.replace(/, \d+$/, '');

const join = (from: string | undefined, to: string | undefined, dash = '–'): string | undefined =>
  from && to ? `${from}${dash}${to}` : undefined;

const ordinalSuffix = (n: number): string => {
  const tens = n % 100;
  if (tens > 10 && tens < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};
