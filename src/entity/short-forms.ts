/** Names that a document gives itself: 以下简称“某行”, and bare titles such as 《通知》. */

import type { ReadText } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import { abbreviationAt } from './abbreviation';

interface ShortForm {
  readonly name: string;
  readonly full: EntityMention;
  readonly canonical: string;
  /** Where the document says so. */
  readonly from: number;
}

type Texts = Pick<ReadText, 'text' | 'words' | 'hits' | 'lexicon'>;

/** More than any document defines; keeps the work linear. */
const mostForms = 64;
const openers = ['以下简称', '以下统称', '以下称', '简称'];
/** What may stand between a full name and the words that shorten it. */
const leads = new Set(['', '(', ',', ',(', '(下称']);
const quoted = /[:为是]?(?:“([^“”\n]{2,20})”|(《[^《》\n]{2,20}》)|([^“《(),。;\n]{2,12})\))/y;

/** Mentions with the short forms that the text defines: found everywhere behind, with type, link and canonical name of the full one. */
export function bindShortForms(input: Texts, mentions: readonly EntityMention[]): EntityMention[] {
  const forms = [...readForms(input.text, mentions), ...readAbbreviations(input.text, mentions)];
  if (forms.length === 0) return [...mentions];
  const edges = new Uint8Array(input.text.length + 1);
  for (let w = 0; w < input.words.length; w++) edges[input.words.from[w]!] = edges[input.words.to[w]!] = 1;
  const heads = headWords(input, forms);
  let found = [...mentions];
  for (const form of forms) found = bind(found, form, placesOf(input.text, form, edges, heads.has(form.name)));
  return found;
}

function readForms(text: string, mentions: readonly EntityMention[]): ShortForm[] {
  const forms: ShortForm[] = [];
  let m = 0;
  for (let at = text.indexOf('称'); at >= 0 && forms.length < mostForms; at = text.indexOf('称', at + 1)) {
    const opener = openers.find((word) => text.startsWith(word, at + 1 - word.length));
    if (opener === undefined) continue;
    const start = at + 1 - opener.length;
    quoted.lastIndex = at + 1;
    const match = quoted.exec(text);
    while (m < mentions.length && mentions[m]!.to <= start) m++;
    const full = mentions[m - 1];
    if (match === null || full === undefined || !leads.has(text.slice(full.to, start))) continue;
    const name = match[1] ?? match[2] ?? match[3]!;
    const from = at + 1 + match[0].indexOf(name);
    const surface = text.slice(full.from, full.to);
    if (name !== surface) forms.push({ name, full, canonical: full.canonical ?? surface.replace(/^《(.+)》$/, '$1'), from });
  }
  return forms;
}

const shortened = new Set<EntityMention['type']>(['organization', 'zone', 'program', 'event']);

/** 江州数据交易所(江数所) */
function readAbbreviations(text: string, mentions: readonly EntityMention[]): ShortForm[] {
  const forms: ShortForm[] = [];
  for (const full of mentions) {
    const name = shortened.has(full.type) ? abbreviationAt(text, full.to) : undefined;
    if (name !== undefined) forms.push({ name, full, canonical: full.canonical ?? text.slice(full.from, full.to), from: full.to + 1 });
    if (forms.length === mostForms) break;
  }
  return forms;
}

/** Short forms that are a mere head word (中心, 公司) and mean the named body only where they are defined. */
function headWords({ text, hits, lexicon }: Texts, forms: readonly ShortForm[]): Set<string> {
  const names = new Set(forms.map(({ name }) => name));
  const heads = new Set<string>();
  for (let h = 0; h < hits.length; h++) {
    if (lexicon.cues(hits.kind[h]!) === 0) continue;
    const word = text.slice(hits.from[h], hits.to[h]);
    if (names.has(word)) heads.add(word);
  }
  return heads;
}

function placesOf(text: string, { name, from }: ShortForm, edges: Uint8Array, once: boolean): number[] {
  if (once) return [from];
  const places: number[] = [];
  for (let at = from; at >= 0; at = text.indexOf(name, at + name.length))
    if (at === from || (edges[at] === 1 && edges[at + name.length] === 1)) places.push(at);
  return places;
}

/** Puts the short form at each place that no longer name covers. */
function bind(mentions: readonly EntityMention[], { name, full, canonical }: ShortForm, places: readonly number[]): EntityMention[] {
  const bound: EntityMention[] = [];
  let m = 0;
  for (const from of places) {
    const to = from + name.length;
    while (m < mentions.length && mentions[m]!.to <= from) bound.push(mentions[m++]!);
    const first = m;
    while (m < mentions.length && mentions[m]!.from < to) m++;
    const touched = mentions.slice(first, m);
    // A mention may hold the marks around the short form too.
    const fits = touched.every((mention) => mention.from >= from - 1 && mention.to <= to + 1);
    if (fits) bound.push({ ...full, from, to, norm: null, canonical, by: 'memory/short-form' });
    else for (const mention of touched) bound.push(mention);
  }
  return [...bound, ...mentions.slice(m)];
}

const longestBare = 6;

/** Bare titles (《通知》, 《实施方案》) stand for the last full title with that end. */
export function resolveTitles(text: string, mentions: readonly EntityMention[]): EntityMention[] {
  const lastWithEnd = new Map<string, EntityMention & { readonly canonical: string }>();
  return mentions.map((mention) => {
    if (mention.type !== 'document') return mention;
    const title = text.slice(mention.from, mention.to).replace(/^《(.+)》$/s, '$1');
    const full = title.length <= longestBare && mention.link === undefined ? lastWithEnd.get(title) : undefined;
    if (full !== undefined) {
      const { canonical, link, en } = full;
      return { ...mention, canonical, ...(link !== undefined && { link }), ...(en !== undefined && { en }) };
    }
    const named = { ...mention, canonical: mention.canonical ?? title };
    for (let length = 2; length <= Math.min(longestBare, title.length - 1); length++) lastWithEnd.set(title.slice(-length), named);
    return mention;
  });
}
