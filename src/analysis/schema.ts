/**
 * The output contract. These schemas are its single source: types are inferred from them, the published
 * JSON Schema (`huoju/schema.json`) is generated from them, and the tests validate every analysis against both.
 */
import { z } from 'zod';
import { entityTypes } from './entity-types';

const offsets = {
  start: z.int().min(0).describe('Offset of the first character in the text as given, in UTF-16 code units.'),
  end: z.int().min(0).describe('Offset behind the last character, in UTF-16 code units.'),
};
const text = z.string().describe('The characters themselves: always equal to source.slice(start, end).');
const by = z.string().describe('The rule (type/variant) or dictionary record (table:id) responsible.');
const en = z.string().optional().describe('English, from a term table or from a rule whose parts have one; absent where none is known.');
const enBy = z
  .string()
  .optional()
  .describe('Where the English comes from: a dictionary record (table:id) or a rule (gloss/…) over such records.');
const edtf = z.string().nullable().describe('EDTF (ISO 8601-2), or null where the date cannot be known.');

export const spanSchema = z.object(offsets).describe('A stretch of the source text.');

export const tokenSchema = z
  .object({ ...offsets, text, pos: z.string().describe("Part of speech in jieba's tag set.") })
  .describe('A word.');

export const termMentionSchema = z
  .object({
    ...offsets,
    text,
    id: z.string().describe('Id of the term record.'),
    canonical: z.string().describe('The full standard form of the term.'),
    category: z.string().describe('Category of the term table.'),
    en,
    enVariants: z.array(z.string()).optional().describe('Other accepted English renderings.'),
    enBy,
    by,
  })
  .describe('A term of science-and-technology policy.');

export const linkSchema = z
  .object({ table: z.string().describe('Dictionary table.'), id: z.string().describe('Record id in that table.') })
  .describe('The dictionary record that the name stands for.');

export const entitySchema = z
  .object({
    id: z.string().describe('Unique in the analysis: e1, e2 …'),
    ...offsets,
    text,
    type: z.enum(entityTypes).describe('Class of the name.'),
    subtype: z.string().optional().describe('Finer class, such as national-hidz, company, phone.'),
    norm: z.string().nullable().describe('Normal form: EDTF for times, digits for phones, null where there is none.'),
    canonical: z.string().optional().describe('Full name of the thing in the dictionary or earlier in the document.'),
    link: linkSchema.optional(),
    en,
    enBy,
    by,
  })
  .describe('A named entity. Entities do not overlap.');

export const quantityKinds = [
  'money',
  'count',
  'percent',
  'percentage_point',
  'ratio',
  'multiple',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'speed',
  'duration',
  'temperature',
  'age',
  'rank',
  'score',
  'other',
] as const;
export const comparators = ['=', '~', '>', '>=', '<', '<='] as const;
export const roles = ['level', 'change', 'share', 'rank'] as const;
export const bases = ['yoy', 'mom', 'other'] as const;
export const statuses = ['actual', 'expected', 'target'] as const;

export const indicatorSchema = z
  .object({
    id: z.string().describe('Unique in the analysis: i1, i2 …'),
    ...offsets,
    text,
    quantity: z.enum(quantityKinds).describe('Kind of quantity.'),
    value: z
      .union([z.number(), z.tuple([z.number(), z.number()])])
      .describe('Scaled value (389.9亿元 → 38990000000), or [min, max] of a range, or both sides of a ratio.'),
    unit: z
      .string()
      .describe('ISO 4217 for money ({卢比} where no country is said), UCUM for physical units, {家} for classifiers, %, pp, 1, {rank}.'),
    comparator: z
      .enum(comparators)
      .describe('How the value bounds the truth: = exactly, ~ about, > more than, >= at least, < less than, <= at most.'),
    role: z
      .enum(roles)
      .describe('level: how much there is; change: how much it rose or fell; share: part of a whole; rank: place in an order.'),
    basis: z
      .enum(bases)
      .nullable()
      .describe('For changes, what is compared with: the year before, the period before, something else, or null if not said.'),
    measure: z.string().describe('What is measured, copied from the text without line breaks; pieces joined by a space.'),
    measureSpans: z.array(spanSchema).describe('Where the pieces of the measure stand.'),
    subject: z.string().nullable().describe('Whom or what the value is about, as named in the text; null where the text does not tell.'),
    subjectEntity: z.string().nullable().describe('Id of the entity that the subject is.'),
    period: edtf,
    periodEntity: z.string().nullable().describe('Id of the time entity that gives the period.'),
    status: z.enum(statuses).describe('actual: it is so; expected: it is foreseen; target: it is aimed at.'),
    en,
    enBy,
    by,
  })
  .describe('A numeric statement: who, what, how much, when, compared with what.');

export const relationSchema = z
  .object({
    type: z.literal('holds').describe('Kind of relation.'),
    person: z.string().describe('Entity id of the person.'),
    position: z.string().describe('Entity id of the post.'),
    organization: z.string().nullable().describe('Entity id of the body, where the text names it.'),
  })
  .describe('A person holds a post.');

export const sectionSchema = z
  .object({
    ...offsets,
    title: z.string().describe('Heading, healed into one line.'),
    level: z.int().min(1).describe('Level of the heading, from 1.'),
    titleSpan: spanSchema,
  })
  .describe('A headed part of an article; the span runs from its heading to the end of the part.');

export const articleSchema = z
  .object({
    ...offsets,
    title: z.string().describe('Title, healed into one line.'),
    titleSpan: spanSchema,
    credit: z.string().nullable().describe('Who supplied the article (供稿), without brackets and label.'),
    creditSpan: spanSchema.nullable().describe('Where the credit stands, or null.'),
    sections: z.array(sectionSchema).describe('Headed parts, in order.'),
    paragraphs: z.array(spanSchema).describe('Paragraphs, in order; a page break inside one belongs to it.'),
    subjectEntity: z.string().nullable().describe('Id of the zone or body that the article is about, where its title names one.'),
  })
  .describe('An article.');

export const columnSchema = z
  .object({
    ...offsets,
    title: z.string().describe('Heading of the column, without brackets.'),
    titleSpan: spanSchema,
    articles: z.array(articleSchema).describe('Articles, in order.'),
  })
  .describe('A column (栏目) of the bulletin.');

export const contentsEntrySchema = z
  .object({
    column: z.string().describe('Name of the column.'),
    titles: z.array(z.string()).describe('Titles of its articles.'),
  })
  .describe('One column of the printed contents list.');

export const bulletinSchema = z
  .object({
    title: z.string().describe('Title of the bulletin.'),
    publisher: z.string().nullable().describe('Body that publishes it.'),
    year: z.int().nullable().describe('Year of issue.'),
    number: z.int().nullable().describe('Number within the year (第6期).'),
    runningNumber: z.int().nullable().describe('Number since the first issue (总第535期).'),
    date: z.string().nullable().describe('Date of issue, YYYY-MM-DD.'),
    masthead: spanSchema,
    contents: z.array(contentsEntrySchema).describe('The printed list of contents.'),
    columns: z.array(columnSchema).describe('Columns, in order.'),
    colophon: z
      .object({
        ...offsets,
        addresses: z.array(z.string()).describe('Postal addresses.'),
        postcodes: z.array(z.string()).describe('Postcodes.'),
        phones: z.array(z.string()).describe('Telephone and fax numbers, as printed.'),
        urls: z.array(z.string()).describe('Web addresses.'),
        editors: z.array(z.string()).describe('Names of editors.'),
      })
      .nullable()
      .describe('Imprint at the end.'),
  })
  .describe('Structure of a bulletin issue.');

export const scripts = ['hans', 'hant', 'mixed', 'none'] as const;

export const analysisSchema = z
  .object({
    schema: z.literal('huoju/analysis@1').describe('Name and version of this contract.'),
    text: z.string().describe('The text as given.'),
    referenceDate: z.string().nullable().describe('YYYY-MM-DD: given, or read from the masthead.'),
    script: z.enum(scripts).describe('hans: simplified; hant: traditional; mixed: both; none: no Han characters that tell.'),
    bulletin: bulletinSchema.nullable().describe('Structure of the bulletin, or null where the text is none.'),
    sentences: z.array(spanSchema).describe('Sentences, in order.'),
    tokens: z.array(tokenSchema).describe('Words, in order; no name begins or ends inside one.'),
    terms: z.array(termMentionSchema).describe('Terms by place; known parts of a term follow it.'),
    entities: z.array(entitySchema).describe('Names, in order, without overlaps.'),
    indicators: z.array(indicatorSchema).describe('Numeric statements, in order.'),
    relations: z.array(relationSchema).describe('Relations between names.'),
    engine: z
      .object({
        version: z.string().describe('Version of huoju.'),
        segmenter: z.string().describe('Maker of the tokens.'),
        dictionaries: z
          .array(
            z.object({
              name: z.string().describe('Table, or file name of a user dictionary.'),
              records: z.int().min(0).describe('How many records it holds.'),
            }),
          )
          .describe('Dictionaries in use.'),
      })
      .describe('What made the analysis.'),
  })
  .describe('Everything huoju found in one text.');
