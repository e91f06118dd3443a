/** The way of the data: `createAnalyzer()` loads the dictionaries, `analyze()` shows the stages in order. */
import { assembleEntities, assembleIndicators, assembleTerms, entityId } from './analysis/assemble';
import { deferTokens, type TokenSource } from './analysis/tokens';
import type { Analysis, Article, Bulletin, Entity } from './analysis/types';
import { readBulletin } from './bulletin/read-bulletin';
import { readLayout } from './bulletin/read-layout';
import {
  type EntityRule,
  type ExplainedCandidate,
  explain,
  openNames,
  readRelations,
  recognizeEntities,
  type WeighedReading,
} from './entity/index';
import { indexEnglish } from './gloss/english-index';
import { type GlossTable, glossEntity, glossIndicator } from './gloss/index';
import { linkIndicators } from './indicator/index';
import {
  isPackLocation,
  type Lexicon,
  type LexiconRecord,
  loadDictionaries,
  type PackLocation,
  type UserDictionary,
} from './lexicon/index';
import { readConversion } from './normalize/conversion';
import { normalize } from './normalize/normalize';
import { homeCurrency, readQuantities, writtenUnit } from './number/index';
import { anything, checkDate, checkOptions, checkText, type Demand, flag, isRecord } from './options';
import { breaksWords, joinLocks, type Lock, openSegmenter, openWordModel, recut, type Segmenter, segment } from './segment/index';
import { matchTerms } from './term/index';
import type { NormalText } from './text/normal-text';
import { splitSentences } from './text/sentences';
import type { NormalSpan, Span } from './text/span';
import type { Words } from './text/words';
import { readTimes } from './time/index';
import { version } from './version';

export interface AnalyzerOptions {
  /** Add English from the term tables; off unless asked for. */
  readonly gloss?: boolean;
  /** Tables of your own in the format of the shipped ones; later ones win. */
  readonly dictionaries?: readonly UserDictionary[];
  /** Rules for names beside the shipped ones. */
  readonly rules?: readonly EntityRule[];
  /** Makes the output's tokens; nothing else depends on it. The built-in engine unless told. */
  readonly segmenter?: Segmenter;
  /** Where the packed dictionary is, or its bytes; beside the bundle unless told. */
  readonly pack?: PackLocation;
}

export interface AnalyzeOptions {
  /** The day that 今年 and 3月 are read from, YYYY-MM-DD; the date of the bulletin's masthead unless told. */
  readonly referenceDate?: string;
}

export interface Analyzer {
  /** Reads any text. Throws only for a wrong option or a text that is no string. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /**
   * Says which rules and records proposed names for a stretch of the text, with which evidence, and which lost.
   *
   * Throws a RangeError for a span that is not inside the text.
   */
  explain(text: string, span: Span, options?: AnalyzeOptions): Explanation;
  /** Records with this English rendering, whatever its number or word form: `high-tech enterprises` → 高新技术企业. */
  findEnglish(english: string): readonly LexiconRecord[];
}

/** A reading of the text that was weighed, with its place in the source. */
export interface ExplainedReading extends WeighedReading, Span {}

export interface Explanation extends Span {
  /** What was proposed for places that touch the span: the chosen readings first, then the best of the others. */
  readonly candidates: readonly ExplainedReading[];
}

const analyzerOptions: Readonly<Record<keyof AnalyzerOptions, Demand>> = {
  gloss: flag,
  dictionaries: {
    says: 'a list of tables, [{ name: "organizations.csv", csv: "id,zh,…" }]',
    holds: (value) => Array.isArray(value) && value.every(isTable),
  },
  rules: { says: 'a list of rules made with defineEntityRule', holds: Array.isArray },
  segmenter: {
    says: 'nodejieba(), intl() or your own object with a name and prepare()',
    holds: (value) => isRecord(value) && typeof value.name === 'string' && typeof value.prepare === 'function',
  },
  pack: { says: 'the URL or path of huoju.pack, or its bytes', holds: isPackLocation },
};
const analyzeOptionsKnown: Readonly<Record<keyof AnalyzeOptions, Demand>> = { referenceDate: anything };

const isTable = (value: unknown): boolean => isRecord(value) && typeof value.name === 'string' && typeof value.csv === 'string';

/**
 * Loads the dictionaries and returns an analyzer; analyzers with the same pack share it.
 *
 * Throws a clear error for an unknown option, a dictionary row that is wrong (file, line, cause, remedy) or a missing pack.
 *
 * @example
 * const analyzer = await createAnalyzer({ gloss: true });
 * analyzer.analyze('3月21日,无锡高新区召开会议。', { referenceDate: '2022-03-31' }).entities.map(({ type, norm }) => [type, norm]);
 * //=> [['time', '2022-03-21'], ['zone', null]]
 */
export async function createAnalyzer(options: AnalyzerOptions = {}): Promise<Analyzer> {
  checkOptions('createAnalyzer', options, analyzerOptions);
  const { gloss = false, rules = [], segmenter } = options;
  const { pack, lexicon, tables } = await loadDictionaries(options.dictionaries, options.pack);
  const conversion = readConversion(pack.bytes('conversion'));
  const wordModel = openWordModel(pack);
  const nameModel = openNames(pack, lexicon, rules);
  const cut = segmenter && (await openSegmenter(segmenter));
  const english = glossTable(lexicon);
  const index = once(() => indexEnglish(recordsOf(lexicon), ({ en, enVariants }) => (en === null ? enVariants : [en, ...enVariants])));
  const engine = {
    version,
    segmenter: segmenter?.name ?? 'huoju',
    dictionaries: tables.map(({ name, records }) => ({ name, records })),
  };

  /** The stages up to the names, which `analyze` and `explain` share. */
  const read = (caller: string, source: string, analyzeOptions: AnalyzeOptions) => {
    checkText(caller, source);
    checkOptions(caller, analyzeOptions, analyzeOptionsKnown);
    if (analyzeOptions.referenceDate !== undefined) checkDate(caller, analyzeOptions.referenceDate);
    const layout = readLayout(source);
    const bulletin = readBulletin(source, layout);
    const referenceDate = analyzeOptions.referenceDate ?? bulletin?.date ?? null;
    const normal = normalize(source, layout.blocks, conversion);
    const { text, lines } = normal;
    const hits = lexicon.scan(text);
    const times = readTimes(text, { referenceDate }).filter((time) => !breaksWords(text, wordModel, time));
    const quantities = readQuantities(text, times, { currency: normal.script === 'hant' ? homeCurrency(text) : null });
    const words = segment(text, wordModel, { lexicon, hits, locks: locksOf(times, quantities) });
    return { normal, bulletin, input: { text, lines, lexicon, hits, words, times, quantities, referenceDate } };
  };

  /** The output's words respect all that was found. Until they are read, no more is kept than they need. */
  const tokenSource =
    (
      map: NormalText,
      times: readonly NormalSpan[],
      quantities: readonly NormalSpan[],
      found: readonly (readonly NormalSpan[])[],
      cutWords: Words | undefined,
    ) =>
    (): TokenSource => {
      const { text } = map;
      const locks = locksOf(times, quantities);
      const own = cutWords ? joinLocks(text, recut(text, cutWords, wordModel, locks), locks) : segment(text, wordModel, { locks });
      return { map, words: recut(text, own, wordModel, found.flat()) };
    };

  return {
    analyze(source, analyzeOptions = {}) {
      const { normal, bulletin, input } = read('analyze', source, analyzeOptions);
      const { text, lines } = input;
      const names = recognizeEntities(input, nameModel);
      const terms = matchTerms({ ...input, entities: names });
      const indicators = linkIndicators({ ...input, entities: names });
      const entities = assembleEntities(normal, names, gloss ? glossEntity : noGloss);
      const analysis: Analysis = {
        schema: 'huoju/analysis@1',
        text: source,
        referenceDate: input.referenceDate,
        script: normal.script,
        bulletin: bulletin && withSubjects(bulletin, entities),
        sentences: splitSentences(text, lines).map((span) => normal.toSource(span)),
        tokens: [],
        terms: assembleTerms(normal, terms, gloss),
        entities,
        indicators: assembleIndicators(normal, indicators, gloss ? (mention) => glossIndicator(mention, text, english) : noGloss).map(
          normal.script === 'hans'
            ? (indicator) => indicator
            : (indicator) => ({ ...indicator, unit: writtenUnit(indicator.unit, indicator.text) }),
        ),
        relations: readRelations(input, names).map(({ type, person, position, organization }) => ({
          type,
          person: entityId(person),
          position: entityId(position),
          organization: organization < 0 ? null : entityId(organization),
        })),
        engine,
      };
      return deferTokens(analysis, tokenSource(normal, input.times, input.quantities, [names, terms], cut?.(text)));
    },
    findEnglish(phrase) {
      checkText('findEnglish', phrase);
      return index().find(phrase);
    },
    explain(source, span, analyzeOptions = {}) {
      const { normal, input } = read('explain', source, analyzeOptions);
      if (!isSpan(span, source.length))
        throw new RangeError(`explain: the span must be { start, end } inside the text, 0 to ${source.length}.`);
      const { candidates } = explain(input, nameModel, { from: normal.toNormal(span.start), to: normal.toNormal(span.end) });
      const place = ({ from, to, ...rest }: ExplainedCandidate): ExplainedReading => {
        const { start, end } = normal.toSource({ from, to });
        return { ...rest, start, end, text: source.slice(start, end) };
      };
      return { start: span.start, end: span.end, candidates: candidates.map(place) };
    },
  };
}

const noGloss = () => ({});

/** Makes the value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const isSpan = (value: unknown, length: number): boolean =>
  isRecord(value) &&
  [0, value.start, value.end, length].every((at, index, row) => Number.isInteger(at) && (index === 0 || row[index - 1]! <= at!));

/** What numbers and times have found is one word each. */
function locksOf(times: readonly NormalSpan[], quantities: readonly NormalSpan[]): Lock[] {
  return [...times.map(({ from, to }) => ({ from, to, tag: 't' })), ...quantities.map(({ from, to }) => ({ from, to, tag: 'm' }))].sort(
    (a, b) => a.from - b.from,
  );
}

/** English of dictionary forms; forms that need context have none here. */
function glossTable(lexicon: Lexicon): GlossTable {
  return (zh) => {
    const record = lexicon.lookup(zh).find(({ en, context }) => en !== null && !context);
    return record?.en ? { en: record.en, by: `${record.table}:${record.id}`, kind: record.kind } : undefined;
  };
}

/** Every record once. */
function recordsOf(lexicon: Lexicon): Iterable<LexiconRecord> {
  const records = new Map<string, LexiconRecord>();
  for (let entry = 0; entry < lexicon.size; entry++) {
    for (const record of lexicon.records(entry)) if (!record.context) records.set(`${record.table}:${record.id}`, record);
  }
  return records.values();
}

/** Gives each article the zone, or else the body, that its title names. */
function withSubjects(bulletin: Bulletin, entities: readonly Entity[]): Bulletin {
  const subjectOf = ({ titleSpan: { start, end } }: Article): string | null => {
    const named = entities.filter((entity) => entity.start >= start && entity.end <= end);
    return (named.find(({ type }) => type === 'zone') ?? named.find(({ type }) => type === 'organization'))?.id ?? null;
  };
  const columns = bulletin.columns.map((column) => ({
    ...column,
    articles: column.articles.map((article) => ({ ...article, subjectEntity: subjectOf(article) })),
  }));
  return { ...bulletin, columns };
}
