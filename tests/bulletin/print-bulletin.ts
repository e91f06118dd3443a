import type { Bulletin } from '../../src/analysis/types';

/** The structure of a bulletin for people to read: every span as the text it stands for, line ends as ⏎. */
export function printBulletin(source: string, bulletin: Bulletin): string {
  const cut = ({ start, end }: { start: number; end: number }): string => source.slice(start, end).replaceAll('\n', '⏎');
  const edges = (span: { start: number; end: number }): string => {
    const text = cut(span);
    return text.length <= 40 ? text : `${text.slice(0, 18)} … ${text.slice(-18)}`;
  };
  const lines = [
    `title       ${bulletin.title}`,
    `publisher   ${bulletin.publisher}`,
    `issue       year ${bulletin.year}, number ${bulletin.number}, running number ${bulletin.runningNumber}, date ${bulletin.date}`,
    `masthead    ${cut(bulletin.masthead)}`,
    '',
    'contents',
    ...bulletin.contents.flatMap(({ column, titles }) => [`  ${column}`, ...titles.map((title) => `    ${title}`)]),
  ];
  for (const column of bulletin.columns) {
    lines.push('', `column      ${column.title}  [${cut(column.titleSpan)}]`);
    for (const article of column.articles) {
      lines.push('', `  article   ${article.title}  [${cut(article.titleSpan)}]`, `    span    ${edges(article)}`);
      for (const section of article.sections) lines.push(`    section ${section.level} ${section.title}  [${edges(section)}]`);
      for (const paragraph of article.paragraphs) lines.push(`    text    ${edges(paragraph)}`);
      lines.push(`    credit  ${article.credit}${article.creditSpan ? `  [${cut(article.creditSpan)}]` : ''}`);
    }
  }
  const { colophon } = bulletin;
  if (colophon) {
    lines.push('', `colophon    ${edges(colophon)}`);
    for (const name of ['addresses', 'postcodes', 'phones', 'urls', 'editors'] as const) {
      lines.push(`  ${name.padEnd(9)} ${colophon[name].join(' · ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
