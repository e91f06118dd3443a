/** Tables for spreadsheets: UTF-8 with a byte-order mark, RFC 4180, one record a line. */
import Papa from 'papaparse';
import { basisLabels, entityLabels, indicatorColumns, type Language, roleLabels, statusLabels } from '../analysis/labels';
import { defineExporter } from './exporter';

const byteOrderMark = '\uFEFF';
type Labels = Readonly<Record<Language, string>>;
type Row = (string | number | null)[];
const file: Labels = { en: 'File', zh: '文件' };

/** The table of a document; told its title, with a first column for it. */
function table(columns: Readonly<Record<string, Labels>>, rows: Row[], language: Language, title: string | undefined): string {
  const heads = Object.values(columns).map((label) => label[language]);
  const fields = title === undefined ? heads : [file[language], ...heads];
  const data = title === undefined ? rows : rows.map((row) => [title, ...row]);
  return `${byteOrderMark}${Papa.unparse({ fields, data }, { newline: '\n', escapeFormulae: /^[=+@\t\r]./ })}\n`;
}

/** The heads once, then the rows of all tables. */
function* joinTables(tables: Iterable<string>): Generator<string> {
  let first = true;
  for (const each of tables) {
    yield first ? each : each.slice(each.indexOf('\n') + 1);
    first = false;
  }
}

/**
 * One indicator a row, in the order of the text; a range fills Value and Upper value.
 *
 * @example
 * indicatorsCsv.write(analysis, { labels: 'zh' }); //=> '主体,指标,比较,数值,上限,单位,…'
 */
export const indicatorsCsv = defineExporter({
  name: 'indicators-csv',
  extension: 'csv',
  description: 'one indicator a row',
  write: (analysis, { labels = 'en', title } = {}) =>
    table(
      indicatorColumns,
      analysis.indicators.map((indicator) => [
        indicator.subject,
        indicator.measure,
        indicator.comparator,
        ...(Array.isArray(indicator.value) ? indicator.value : [indicator.value, null]),
        indicator.unit,
        roleLabels[indicator.role][labels],
        indicator.basis && basisLabels[indicator.basis][labels],
        indicator.period,
        statusLabels[indicator.status][labels],
        indicator.text,
        indicator.en ?? null,
        indicator.start,
        indicator.end,
      ]),
      labels,
      title,
    ),
  join: joinTables,
});

const entityColumns = {
  text: { en: 'Text', zh: '原文' },
  type: { en: 'Type', zh: '类型' },
  subtype: { en: 'Subtype', zh: '子类' },
  norm: { en: 'Normal form', zh: '规范形式' },
  canonical: { en: 'Canonical name', zh: '标准名称' },
  link: { en: 'Record', zh: '词典记录' },
  en: { en: 'English', zh: '英文' },
  start: { en: 'Start', zh: '起' },
  end: { en: 'End', zh: '止' },
} as const;

/** One entity a row, in the order of the text. */
export const entitiesCsv = defineExporter({
  name: 'entities-csv',
  extension: 'csv',
  description: 'one name a row',
  write: (analysis, { labels = 'en', title } = {}) =>
    table(
      entityColumns,
      analysis.entities.map((entity) => [
        entity.text,
        entityLabels[entity.type][labels],
        entity.subtype ?? null,
        entity.norm,
        entity.canonical ?? null,
        entity.link ? `${entity.link.table}:${entity.link.id}` : null,
        entity.en ?? null,
        entity.start,
        entity.end,
      ]),
      labels,
      title,
    ),
  join: joinTables,
});

const termColumns = {
  term: { en: 'Term', zh: '术语' },
  canonical: { en: 'Canonical form', zh: '标准形式' },
  category: { en: 'Category', zh: '类别' },
  en: { en: 'English', zh: '英文' },
  variants: { en: 'Variants', zh: '其他译法' },
  count: { en: 'Mentions', zh: '出现次数' },
} as const;

/** A bilingual glossary of the text: one distinct term a row, most frequent first, ready for translation-memory tools. */
export const termsCsv = defineExporter({
  name: 'terms-csv',
  extension: 'csv',
  description: 'glossary of the terms found',
  write: (analysis, { labels = 'en', title } = {}) => {
    const terms = new Map<string, { first: (typeof analysis.terms)[number]; count: number }>();
    for (const term of analysis.terms) {
      const seen = terms.get(term.text);
      if (seen) seen.count++;
      else terms.set(term.text, { first: term, count: 1 });
    }
    const rows = [...terms.values()].sort((a, b) => b.count - a.count || a.first.start - b.first.start);
    return table(
      termColumns,
      rows.map(({ first, count }) => [
        first.text,
        first.canonical,
        first.category,
        first.en ?? null,
        (first.enVariants ?? []).join(' | '),
        count,
      ]),
      labels,
      title,
    );
  },
  join: joinTables,
});
