import { type TokenSource, unreadTokens } from '../analysis/tokens';
import type { Analysis } from '../analysis/types';
import { defineExporter } from './exporter';

/**
 * One analysis a line, character for character as `JSON.stringify` writes it. Tokens that nobody has read are written
 * straight from the typed arrays.
 */
export const ndjson = defineExporter({
  name: 'ndjson',
  extension: 'ndjson',
  description: 'the whole analysis on one line, for streams of documents',
  write: (analysis) => `${toJson(analysis)}\n`,
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

function tokensToJson({ map, words }: TokenSource): string {
  const { source } = map;
  const endings = words.tagNames.map((tag) => `,"pos":${JSON.stringify(tag)}}`);
  let json = '';
  for (let i = 0; i < words.length; i++) {
    const { start, end } = map.toSource({ from: words.from[i]!, to: words.to[i]! });
    if (end <= start) continue;
    const text = source.slice(start, end);
    const quoted = isPlain(source, start, end) ? `"${text}"` : JSON.stringify(text);
    json += `${json === '' ? '[' : ','}{"start":${start},"end":${end},"text":${quoted}${endings[words.tag[i]!]!}`;
  }
  return json === '' ? '[]' : `${json}]`;
}

/** Whether JSON writes these characters as they are: no quote, backslash, control character or surrogate is among them. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}
