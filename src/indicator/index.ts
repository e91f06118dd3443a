/** The indicator stage: every quantity linked to what it measures, of whom, when, and compared with what. */
import type { ReadText } from '../lexicon/index';
import type { EntityMention, IndicatorMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import { eraOf } from './era';
import { homeOf } from './home';
import { type Lead, leadOf, ledBy } from './lead';
import { readLine } from './line';
import { firstBehind } from './marked';
import { Moods } from './mood';
import { narrates as narratesText } from './style';
import type { Subject } from './subject';
import { readTable } from './table';
import { TokenReader } from './tokens';

/** What the indicator stage is given. */
export interface IndicatorInput extends ReadText {
  /** Names without overlaps, times among them (`type: 'time'`). */
  readonly entities: readonly EntityMention[];
  /** Title of the text or, where the bulletin has several articles, of none: read from the first heading when missing. */
  readonly title?: NormalSpan;
}

/** Lines that state amounts; mastheads, contents, credits and imprints only hold numbers. */
const spoken: ReadonlySet<Line['kind']> = new Set<Line['kind']>(['heading', 'paragraph']);

/** Links each quantity of a text to its measure, subject and period; quantities that quantify nothing are left out. */
export function linkIndicators(input: IndicatorInput): IndicatorMention[] {
  const found: IndicatorMention[] = [];
  const settled = { narrates: narratesText(input.text, input.lines, input.entities), home: homeOf(input) };
  const { lines } = input;
  const reader = new TokenReader(input);
  const moods = settled.narrates ? null : new Moods(input, lines);
  let topic = input.title === undefined ? null : topicOf(input, input.title);
  let era = -1;
  let lead: Lead = { time: -1, numbered: false };
  let topicLevel = topic === null ? Number.POSITIVE_INFINITY : 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.level > 0) {
      const named = topicOf(input, line);
      if (named !== null || line.level <= topicLevel) {
        topic = named;
        topicLevel = line.level;
      }
    }
    if (line.kind === 'row') {
      let end = i;
      while (lines[end]?.kind === 'row') end++;
      for (const cell of readTable(input, lines.slice(i, end), captionLines(lines, i))) found.push(cell);
      i = end - 1;
      continue;
    }
    era = eraOf(input, line, era);
    const led = ledBy(input.text, line, lead);
    lead = leadOf(input.text, input.times, line, lead, led);
    const quantity = input.quantities[firstBehind(input.quantities, line.from)];
    if (quantity === undefined || quantity.from >= line.to || !spoken.has(line.kind)) continue;
    const narrates = settled.narrates || topic !== null;
    const context = {
      narrates,
      era,
      lead: led,
      home: settled.home,
      topic,
      plans: (sentence: NormalSpan) => !narrates && moods?.plan(sentence, i) === true,
    };
    // A line may hold more indicators than a call takes arguments.
    for (const indicator of readLine(input, reader, line, context)) found.push(indicator);
  }
  return found;
}

/** Characters of a heading before the name of its topic: a number, a bracket. */
const topicReach = 6;

/** Longest line that is read as a table's caption. */
const captionLength = 60;

/** The short lines right above a table: its title, its units. */
function captionLines(lines: readonly Line[], at: number): Line[] {
  const found: Line[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 3 && lines[i]!.kind !== 'row' && lines[i]!.to - lines[i]!.from <= captionLength; i--)
    found.push(lines[i]!);
  return found;
}

/** The zone that a heading begins with, or the body that it puts before a colon: what its text is about. */
function topicOf({ text, entities }: IndicatorInput, { from, to }: NormalSpan): Subject | null {
  const index = firstBehind(entities, from);
  const entity = entities[index];
  if (entity === undefined || entity.to > to || entity.from > from + topicReach) return null;
  if (entity.type !== 'zone' && (entity.type !== 'organization' || text[entity.to] !== ':')) return null;
  return { from: entity.from, to: entity.to, entity: index, scope: 'sentence' };
}
