/** The indicator stage: every quantity linked to what it measures, of whom, when, and compared with what. */
import type { Hits, Lexicon } from '../lexicon/index';
import type { EntityMention, IndicatorMention, Quantity, TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { readLine, type Setting } from './line';
import { narrates } from './style';
import { readTable } from './table';
import type { Subject } from './subject';
import { firstBehind } from './tokens';

/** Everything the earlier stages know about one normalized text; all offsets are normalized ones, all lists are by `from`. */
export interface IndicatorInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  /** Words of the built-in segmenter, whichever one the user has chosen for the output. */
  readonly words: Words;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  /** Names without overlaps, times among them (`type: 'time'`). */
  readonly entities: readonly EntityMention[];
  readonly referenceDate: string | null;
  /** Title of the text or, where the bulletin has several articles, of none: read from the first heading when missing. */
  readonly title?: NormalSpan;
}

/** Links each quantity of a text to its measure, subject and period; quantities that quantify nothing are left out. */
export function linkIndicators(input: IndicatorInput): IndicatorMention[] {
  const found: IndicatorMention[] = [];
  const settled: Setting = { narrates: narrates(input.text, input.lines, input.entities), home: homeOf(input), topic: null };
  const { lines } = input;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind === 'row') {
      let end = i;
      while (lines[end]?.kind === 'row') end++;
      found.push(...readTable(input, lines.slice(i, end), captionLines(lines, i)));
      i = end - 1;
      continue;
    }
    const quantity = input.quantities[firstBehind(input.quantities, line.from)];
    if (quantity === undefined || quantity.from >= line.to) continue;
    found.push(...readLine(input, line, settled));
  }
  return found;
}

/** Provinces: what 全省 may stand for; 全市 stands for the four that are cities too. */
const provinces = new Set(
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆'.split(' '),
);
const cities = new Set('北京 天津 上海 重庆'.split(' '));
const regions = new Set('内蒙古 广西 西藏 宁夏 新疆'.split(' '));

/** The place or zone of the right kind named most often: what 全省, 全区, 我市 stand for. */
function homeOf({ text, entities }: IndicatorInput): Setting['home'] {
  const counts = new Map<string, Place>();
  for (let i = 0; i < entities.length; i++) {
    const { type, from, to } = entities[i]!;
    if (type !== 'place' && type !== 'zone') continue;
    const name = text.slice(from, to);
    const seen = counts.get(name);
    if (seen === undefined) counts.set(name, { name, count: 1, subject: { from, to, entity: i, scope: 'sentence' }, zone: type === 'zone' });
    else seen.count++;
  }
  const fits = (word: string, { name, count, zone }: Place): boolean => {
    const short = name.replace(/(省|市|自治区)$/, '');
    if (word.includes('省')) return provinces.has(short) && !cities.has(short) && !regions.has(short);
    if (word.includes('市')) return cities.has(short) || (name.endsWith('市') && count > 1);
    return zone || regions.has(short) || name.endsWith('区');
  };
  return (word, last) => {
    const near = last === null || last.entity < 0 ? undefined : counts.get(text.slice(last.from, last.to));
    if (near !== undefined && fits(word, near)) return last;
    let best: Place | null = null;
    for (const place of counts.values()) if (fits(word, place) && place.count > (best?.count ?? 0)) best = place;
    return best?.subject ?? null;
  };
}

interface Place {
  readonly name: string;
  count: number;
  readonly subject: Subject;
  readonly zone: boolean;
}

/** Longest line that is read as a table's caption. */
const captionLength = 60;

/** The short lines right above a table: its title, its units. */
function captionLines(lines: readonly Line[], at: number): Line[] {
  const found: Line[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 3 && lines[i]!.kind !== 'row' && lines[i]!.to - lines[i]!.from <= captionLength; i--) found.push(lines[i]!);
  return found;
}
