/** A page to read: the text with its names and terms marked and English beside the Chinese, then the table of indicators. */
import { entityLabels, indicatorColumns, type Language, statusLabels } from '../analysis/labels';
import type { Analysis, Indicator } from '../analysis/types';
import { defineExporter } from './exporter';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escaped[character]!);

/**
 * A page to read, in one file: the text with names, terms and indicators marked, then the table of indicators.
 *
 * @example
 * html.write(analysis, { labels: 'zh', title: '园区动态' }); //=> '<!doctype html>…'
 */
export const html = defineExporter({
  name: 'html',
  extension: 'html',
  description: 'a page to read, English beside the Chinese',
  write: (analysis, { labels = 'en', title = analysis.bulletin?.title ?? 'huoju' } = {}) => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<main>${markedText(analysis)}</main>
${indicatorTable(analysis, labels)}
</body></html>
`,
});

const style = `body{font:16px/1.9 serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
main{white-space:pre-wrap}mark{background:none;border-bottom:2px solid #b8b8b8}mark[data-type=zone],mark[data-type=organization]{border-color:#c33}
mark[data-type=place]{border-color:#393}mark[data-type=time]{border-color:#36c}mark[data-type=indicator]{background:#fff3bf}
ruby rt{font:11px sans-serif;color:#666}table{border-collapse:collapse;font:14px sans-serif}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:left}`;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly hint: string;
  readonly en: string | undefined;
}

/** Names, indicators and the terms that lie outside of both, without overlaps. */
function marksOf({ entities, indicators, terms }: Analysis): Mark[] {
  const marks: Mark[] = [
    ...indicators.map(({ start, end, measure, en }) => ({ start, end, type: 'indicator', hint: measure, en })),
    ...entities.map(({ start, end, type, norm, en }) => ({ start, end, type, hint: norm ?? entityLabels[type].zh, en })),
    ...terms.map(({ start, end, canonical, en }) => ({ start, end, type: 'term', hint: canonical, en })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function markedText(analysis: Analysis): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, type, hint, en } of marksOf(analysis)) {
    const inner = escapeHtml(analysis.text.slice(start, end));
    const glossed = en ? `<ruby>${inner}<rt>${escapeHtml(en)}</rt></ruby>` : inner;
    parts.push(escapeHtml(analysis.text.slice(at, start)), `<mark data-type="${type}" title="${escapeHtml(hint)}">${glossed}</mark>`);
    at = end;
  }
  return parts.join('') + escapeHtml(analysis.text.slice(at));
}

function indicatorTable({ indicators }: Analysis, labels: Language): string {
  if (!indicators.length) return '';
  const columns = ['subject', 'measure', 'text', 'period', 'status', 'en'] as const;
  const cell = (indicator: Indicator, column: (typeof columns)[number]): string =>
    column === 'status' ? statusLabels[indicator.status][labels] : (indicator[column] ?? '');
  const head = columns.map((column) => `<th>${indicatorColumns[column][labels]}</th>`).join('');
  const rows = indicators.map(
    (indicator) => `<tr>${columns.map((column) => `<td>${escapeHtml(cell(indicator, column))}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
