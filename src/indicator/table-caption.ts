/** What stands above a table: its title with a time and perhaps a subject, and the units of its cells. */
import { type DeclaredUnit, readDeclaredUnits } from '../number/index';
import type { TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import type { IndicatorInput } from './index';
import { firstBehind } from './marked';
import type { Subject } from './subject';
import { words } from './words';

/** The first of some items that lies in a span, or null. */
export const within = <T extends NormalSpan>(items: readonly T[], { from, to }: NormalSpan): T | null => {
  const item = items[firstBehind(items, from)];
  return item !== undefined && item.from >= from && item.to <= to ? item : null;
};

export interface Caption {
  readonly units: readonly DeclaredUnit[];
  /** Whether the time stands in a title, unlike in a sentence, and holds for rows about a name too. */
  readonly titled: boolean;
  readonly period: string | null;
  readonly time: TimeMention | null;
  readonly subject: Subject | null;
}

/** A year that the table's number has swallowed (表{2}2024年产值), or null. */
function gluedYear(text: string, { from, to }: NormalSpan): string | null {
  if (text[from] !== '表') return null;
  const title = text.slice(from, to);
  const digits = title.slice(0, Math.max(0, title.indexOf('年')));
  const year = digits.slice(-4);
  if (!/\d{5}$/.test(digits)) return null;
  return (year.startsWith('19') || year.startsWith('20')) && Number.isInteger(Number(year)) ? year : null;
}

export function readCaption(input: IndicatorInput, lines: readonly Line[]): Caption {
  const units: DeclaredUnit[] = [];
  let time: TimeMention | null = null;
  let year: string | null = null;
  let subject: Subject | null = null;
  for (const line of lines) {
    if (units.length === 0) units.push(...readDeclaredUnits(input.text, line));
    year ??= gluedYear(input.text, line);
    if (year === null) time ??= within(input.times, line);
    subject ??= captionSubject(input, line, time);
  }
  const titled = time !== null && lines.some((line) => line.from <= time.from && time.to <= line.to && isTitle(input.text, line));
  return { units, titled, period: year ?? time?.norm ?? null, time: year === null ? time : null, subject };
}

const isTitle = (text: string, { from, to }: NormalSpan): boolean => !/[。,;]/.test(text.slice(from, to));

/** The unit that fits a column, of several that the caption declares (单位:千元、人). */
export function unitFor(text: string, measure: NormalSpan, units: readonly DeclaredUnit[]): DeclaredUnit | undefined {
  const header = text.slice(measure.from, measure.to);
  const people = header.includes('人') || header.includes('员');
  return (
    units.find(({ code, quantity }) => (people ? code === '{人}' : quantity === 'money' && words.money.ends(text, measure.to))) ??
    units.find(({ code }) => (code === '{人}') === people && code !== '%') ??
    units.at(-1)
  );
}

/** What a table's title names before 主要 (主要指标, 主要产品产量), without the table's number and its time. */
function captionSubject({ text, entities }: IndicatorInput, line: Line, time: TimeMention | null): Subject | null {
  const number = /^表\s*\d{0,3}\s+/.exec(text.slice(line.from, line.from + 10));
  const start = line.from + (number?.[0].length ?? 0);
  const from = time !== null && time.from === start ? time.to : start;
  const to = from + text.slice(from, line.to).indexOf('主要');
  if (to <= from) return null;
  return { from, to, entity: entities.findIndex((entity) => entity.from === from && entity.to === to), scope: 'clause' };
}
