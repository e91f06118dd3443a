/** The table runner for indicators: a sentence with braces around one quantity, and the fields that its record must have. */
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../src/analysis/types';
import { readLayout } from '../../src/bulletin/read-layout';
import { linkIndicators } from '../../src/indicator/index';
import { type Dictionaries, loadDictionaries } from '../../src/lexicon/index';
import { normalize } from '../../src/normalize/normalize';
import { readQuantities } from '../../src/number/index';
import { openWordModel, segment } from '../../src/segment/index';
import type { EntityMention, IndicatorMention, TimeMention } from '../../src/text/mention';
import type { NormalSpan } from '../../src/text/span';
import { readTimes } from '../../src/time/index';

/** Names that the sentences use: the stage is given them, as the entity stage would. */
const names: Partial<Record<EntityType, readonly string[]>> = {
  place: [
    '江苏省',
    '江苏',
    '浙江',
    '湖北',
    '安徽',
    '四川',
    '山东',
    '陕西',
    '苏州市',
    '苏州',
    '合肥',
    '武汉',
    '成都',
    '中国',
    '德国',
    '日本',
    '欧洲',
  ],
  zone: ['苏州高新区', '合肥高新区', '东湖高新区', '西安高新区', '张江科学城'],
  organization: ['科技部火炬中心', '中国银行', '清华大学', '中科院合肥研究院', '远景动力', '工业和信息化部', '浦江实验室'],
  document: ['《园区发展规划》', '《实施意见》', '中国海运景气指数'],
  industry: ['集成电路', '生物医药', '人工智能', '旅游业', '物联网', '低空经济', '风电'],
  // As rules may propose them: the second holds a count.
  program: ['“百园提升”行动', '12处废弃矿山修复项目'],
  product: ['“海燕”无人机'],
  person: ['赵平'],
  position: ['省长'],
  event: ['中关村论坛', '春运', '4届江淮农商大会'],
};

const publicationDate = '2025-03-20';
let dictionaries: Promise<Dictionaries> | undefined;

function mentions(text: string, times: readonly TimeMention[]): EntityMention[] {
  const found: EntityMention[] = [];
  for (const [type, list] of Object.entries(names) as [EntityType, readonly string[]][]) {
    for (const name of list) {
      for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
        found.push({ from, to: from + name.length, type, norm: null, by: 'test' });
      }
    }
  }
  for (const time of times) found.push({ ...time, type: 'time' });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((mention, i) => !found.slice(0, i).some(({ to }) => to > mention.from));
}

/** The record as the tables write it. */
export interface Stated {
  readonly value?: number | readonly [number, number];
  readonly unit?: string;
  readonly comparator?: string;
  readonly role?: string;
  readonly basis?: string | null;
  readonly measure?: string;
  readonly subject?: string | null;
  readonly period?: string | null;
  readonly status?: string;
  readonly by?: string;
}

export async function readRecords(
  source: string,
  referenceDate: string | null = publicationDate,
): Promise<{ text: string; records: { at: NormalSpan; stated: Required<Stated> }[] }> {
  dictionaries ??= loadDictionaries();
  const { pack, lexicon } = await dictionaries;
  const { text, lines } = normalize(source, readLayout(source).blocks);
  const hits = lexicon.scan(text);
  const times = readTimes(text, { referenceDate });
  const quantities = readQuantities(text, times);
  const locks = [...times.map((time) => ({ ...time, tag: 't' })), ...quantities.map((quantity) => ({ ...quantity, tag: 'm' }))].sort(
    (a, b) => a.from - b.from,
  );
  const words = segment(text, openWordModel(pack), { lexicon, hits, locks });
  const entities = mentions(text, times);
  const found = linkIndicators({ text, lines, lexicon, hits, words, times, quantities, entities, referenceDate });
  return { text, records: found.map((mention) => ({ at: { from: mention.from, to: mention.to }, stated: state(text, mention) })) };
}

const state = (text: string, { measure, subject, ...mention }: IndicatorMention): Required<Stated> => ({
  value: mention.value,
  unit: mention.unit,
  comparator: mention.comparator,
  role: mention.role,
  basis: mention.basis,
  measure: measure.map(({ from, to }) => text.slice(from, to)).join(' '),
  subject: subject === null ? null : text.slice(subject.from, subject.to),
  period: mention.period,
  status: mention.status,
  by: mention.by,
});

export type Row = readonly [marked: string, stated: Stated];

export interface Records {
  /** When the texts were published. */
  readonly date?: string;
  readonly found?: readonly Row[];
  /** Look-alikes: the marked quantity, or with no braces every quantity, is no indicator. */
  readonly nothing?: readonly string[];
  /** Admitted gaps; they turn red once they are read as stated. */
  readonly known?: readonly Row[];
}

async function check(marked: string, stated: Stated, date?: string): Promise<void> {
  const { text, records } = await readRecords(marked.replace(/[{}]/g, ''), date);
  const [, inside = ''] = /\{(.*)\}/s.exec(marked) ?? [];
  let from = -1;
  for (let i = marked.split('{')[0]!.split(inside).length; i > 0; i--) from = text.indexOf(inside, from + 1);
  const record = records.find(({ at }) => at.from < from + inside.length && from < at.to);
  expect(record, `no indicator at ${inside}`).toBeDefined();
  const asked = Object.fromEntries(Object.keys(stated).map((key) => [key, record?.stated[key as keyof Stated]]));
  expect(asked).toEqual(stated);
}

async function checkNothing(marked: string): Promise<void> {
  const { text, records } = await readRecords(marked.replace(/[{}]/g, ''));
  const inside = /\{(.*)\}/.exec(marked)?.[1];
  const found = records.map(({ at }) => text.slice(at.from, at.to));
  expect(inside === undefined ? found : found.filter((span) => span === inside)).toEqual([]);
}

/** Makes one test of each row. */
export function testRecords(name: string, { date, found = [], nothing = [], known = [] }: Records): void {
  describe(name, () => {
    for (const [marked, stated] of found) test(marked, () => check(marked, stated, date));
    for (const marked of nothing) test(`nothing ← ${marked}`, () => checkNothing(marked));
    for (const [marked, stated] of known) test.fails(`known gap: ${marked}`, () => check(marked, stated, date));
  });
}
