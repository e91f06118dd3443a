/** Types of the output contract, written from its schemas by `npm run contract`: edit those. */
import type { Span } from '../text/span';

/** Everything huoju found in one text. */
export interface Analysis {
  /** Name and version of this contract. */
  schema: 'huoju/analysis@1';
  /** The text as given. */
  text: string;
  /** YYYY-MM-DD: given, or read from the masthead. */
  referenceDate: string | null;
  /** hans: simplified; hant: traditional; mixed: both; none: no Han characters that tell. */
  script: 'hans' | 'hant' | 'mixed' | 'none';
  /** Structure of the bulletin, or null where the text is none. */
  bulletin: Bulletin | null;
  /** Sentences, in order. */
  sentences: Span[];
  /** Words, in order; no name begins or ends inside one. */
  tokens: Token[];
  /** Terms by place; known parts of a term follow it. */
  terms: TermMention[];
  /** Names, in order, without overlaps. */
  entities: Entity[];
  /** Numeric statements, in order. */
  indicators: Indicator[];
  /** Relations between names. */
  relations: Relation[];
  /** What made the analysis. */
  engine: {
    /** Version of huoju. */
    version: string;
    /** Maker of the tokens. */
    segmenter: string;
    /** Dictionaries in use. */
    dictionaries: {
      /** Table, or file name of a user dictionary. */
      name: string;
      /** How many records it holds. */
      records: number;
    }[];
  };
}

/** A named entity. Entities do not overlap. */
export interface Entity {
  /** Unique in the analysis: e1, e2 … */
  id: string;
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The characters themselves: always equal to source.slice(start, end). */
  text: string;
  /** Class of the name. */
  type:
    | 'person'
    | 'organization'
    | 'zone'
    | 'place'
    | 'document'
    | 'program'
    | 'event'
    | 'industry'
    | 'product'
    | 'award'
    | 'position'
    | 'time'
    | 'contact';
  /** Finer class, such as national-hidz, company, phone. */
  subtype?: string | undefined;
  /** Normal form: EDTF for times, digits for phones, null where there is none. */
  norm: string | null;
  /** Full name of the thing in the dictionary or earlier in the document. */
  canonical?: string | undefined;
  /** The dictionary record that the name stands for. */
  link?: Link | undefined;
  /** English, from a term table or from a rule whose parts have one; absent where none is known. */
  en?: string | undefined;
  /** Where the English comes from: a dictionary record (table:id) or a rule (gloss/…) over such records. */
  enBy?: string | undefined;
  /** The rule (type/variant) or dictionary record (table:id) responsible. */
  by: string;
}

/** The dictionary record that the name stands for. */
export interface Link {
  /** Dictionary table. */
  table: string;
  /** Record id in that table. */
  id: string;
}

/** A numeric statement: who, what, how much, when, compared with what. */
export interface Indicator {
  /** Unique in the analysis: i1, i2 … */
  id: string;
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The characters themselves: always equal to source.slice(start, end). */
  text: string;
  /** Kind of quantity. */
  quantity:
    | 'money'
    | 'count'
    | 'percent'
    | 'percentage_point'
    | 'ratio'
    | 'multiple'
    | 'area'
    | 'length'
    | 'mass'
    | 'volume'
    | 'energy'
    | 'power'
    | 'speed'
    | 'duration'
    | 'temperature'
    | 'age'
    | 'rank'
    | 'score'
    | 'other';
  /** Scaled value (389.9亿元 → 38990000000), or [min, max] of a range, or both sides of a ratio. */
  value: number | [number, number];
  /** ISO 4217 for money ({卢比} where no country is said), UCUM for physical units, {家} for classifiers, %, pp, 1, {rank}. */
  unit: string;
  /** How the value bounds the truth: = exactly, ~ about, > more than, >= at least, < less than, <= at most. */
  comparator: '=' | '~' | '>' | '>=' | '<' | '<=';
  /** level: how much there is; change: how much it rose or fell; share: part of a whole; rank: place in an order. */
  role: 'level' | 'change' | 'share' | 'rank';
  /** For changes, what is compared with: the year before, the period before, something else, or null if not said. */
  basis: 'yoy' | 'mom' | 'other' | null;
  /** What is measured, copied from the text without line breaks; pieces joined by a space. */
  measure: string;
  /** Where the pieces of the measure stand. */
  measureSpans: Span[];
  /** Whom or what the value is about, as named in the text; null where the text does not tell. */
  subject: string | null;
  /** Id of the entity that the subject is. */
  subjectEntity: string | null;
  /** EDTF (ISO 8601-2), or null where the date cannot be known. */
  period: string | null;
  /** Id of the time entity that gives the period. */
  periodEntity: string | null;
  /** actual: it is so; expected: it is foreseen; target: it is aimed at. */
  status: 'actual' | 'expected' | 'target';
  /** English, from a term table or from a rule whose parts have one; absent where none is known. */
  en?: string | undefined;
  /** Where the English comes from: a dictionary record (table:id) or a rule (gloss/…) over such records. */
  enBy?: string | undefined;
  /** The rule (type/variant) or dictionary record (table:id) responsible. */
  by: string;
}

/** A person holds a post. */
export interface Relation {
  /** Kind of relation. */
  type: 'holds';
  /** Entity id of the person. */
  person: string;
  /** Entity id of the post. */
  position: string;
  /** Entity id of the body, where the text names it. */
  organization: string | null;
}

/** A term of science-and-technology policy. */
export interface TermMention {
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The characters themselves: always equal to source.slice(start, end). */
  text: string;
  /** Id of the term record. */
  id: string;
  /** The full standard form of the term. */
  canonical: string;
  /** Category of the term table. */
  category: string;
  /** English, from a term table or from a rule whose parts have one; absent where none is known. */
  en?: string | undefined;
  /** Other accepted English renderings. */
  enVariants?: string[] | undefined;
  /** Where the English comes from: a dictionary record (table:id) or a rule (gloss/…) over such records. */
  enBy?: string | undefined;
  /** The rule (type/variant) or dictionary record (table:id) responsible. */
  by: string;
}

/** A word. */
export interface Token {
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** The characters themselves: always equal to source.slice(start, end). */
  text: string;
  /** Part of speech in jieba's tag set. */
  pos: string;
}

/** Structure of a bulletin issue. */
export interface Bulletin {
  /** Title of the bulletin. */
  title: string;
  /** Body that publishes it. */
  publisher: string | null;
  /** Year of issue. */
  year: number | null;
  /** Number within the year (第6期). */
  number: number | null;
  /** Number since the first issue (总第535期). */
  runningNumber: number | null;
  /** Date of issue, YYYY-MM-DD. */
  date: string | null;
  /** A stretch of the source text. */
  masthead: Span;
  /** The printed list of contents. */
  contents: ContentsEntry[];
  /** Columns, in order. */
  columns: Column[];
  /** Imprint at the end. */
  colophon: {
    /** Offset of the first character in the text as given, in UTF-16 code units. */
    start: number;
    /** Offset behind the last character, in UTF-16 code units. */
    end: number;
    /** Postal addresses. */
    addresses: string[];
    /** Postcodes. */
    postcodes: string[];
    /** Telephone and fax numbers, as printed. */
    phones: string[];
    /** Web addresses. */
    urls: string[];
    /** Names of editors. */
    editors: string[];
  } | null;
}

/** One column of the printed contents list. */
export interface ContentsEntry {
  /** Name of the column. */
  column: string;
  /** Titles of its articles. */
  titles: string[];
}

/** A column (栏目) of the bulletin. */
export interface Column {
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** Heading of the column, without brackets. */
  title: string;
  /** A stretch of the source text. */
  titleSpan: Span;
  /** Articles, in order. */
  articles: Article[];
}

/** An article. */
export interface Article {
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** Title, healed into one line. */
  title: string;
  /** A stretch of the source text. */
  titleSpan: Span;
  /** Who supplied the article (供稿), without brackets and label. */
  credit: string | null;
  /** Where the credit stands, or null. */
  creditSpan: Span | null;
  /** Headed parts, in order. */
  sections: Section[];
  /** Paragraphs, in order; a page break inside one belongs to it. */
  paragraphs: Span[];
  /** Id of the zone or body that the article is about, where its title names one. */
  subjectEntity: string | null;
}

/** A headed part of an article; the span runs from its heading to the end of the part. */
export interface Section {
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  /** Heading, healed into one line. */
  title: string;
  /** Level of the heading, from 1. */
  level: number;
  /** A stretch of the source text. */
  titleSpan: Span;
}
