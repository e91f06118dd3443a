import { type TokenSource, unreadTokens } from '../analysis/tokens';
import type { Analysis } from '../analysis/types';
import { toUnits } from '../text/utf16';
import { defineExporter } from './exporter';
import { UnitWriter } from './unit-writer';

/**
 * One analysis a line, character for character as `JSON.stringify` writes it. Tokens that nobody has read are written
 * straight from the typed arrays.
 */
export const ndjson = defineExporter({
  name: 'ndjson',
  extension: 'ndjson',
  description: 'the whole analysis on one line, for streams of documents',
  write: (analysis) => `${toJson(analysis)}\n`,
  join: (outputs) => outputs,
});

function toJson(analysis: Analysis): string {
  const unread = unreadTokens(analysis);
  if (unread === undefined) return JSON.stringify(analysis);
  let json = '';
  for (const name of Object.keys(analysis) as (keyof Analysis)[]) {
    const value = name === 'tokens' ? tokensToJson(unread) : JSON.stringify(analysis[name]);
    if (value !== undefined) json += `${json === '' ? '{' : ','}"${name}":${value}`;
  }
  return `${json}}`;
}

/** What JSON writes around the values of a token. */
const frame = () => ({
  first: toUnits('[{"start":'),
  next: toUnits(',{"start":'),
  end: toUnits(',"end":'),
  text: toUnits(',"text":"'),
});

function tokensToJson({ map, words }: TokenSource): string {
  const { first, next, end: toEnd, text: toText } = frame();
  const endings = words.tagNames.map((tag) => toUnits(`","pos":${JSON.stringify(tag)}}`));
  const out = new UnitWriter();
  let before = first;
  for (let i = 0; i < words.length; i++) {
    const start = map.startOf(words.from[i]!);
    const end = map.endOf(words.to[i]!);
    if (end <= start) continue;
    out.units(before);
    out.number(start);
    out.units(toEnd);
    out.number(end);
    out.units(toText);
    out.jsonText(map.source, start, end);
    out.units(endings[words.tag[i]!]!);
    before = next;
  }
  return before === first ? '[]' : `${out.finish()}]`;
}
