/** A clause that is nothing but a place or a body with what describes it: what the rest of the sentence is about. */
import { type Clause, isPlainNoun } from './clause';
import { cue } from './cues';
import { Endings } from './endings';
import { type Subject, spanOf } from './subject';
import { is, isName, isOf } from './token-class';
import type { Token } from './tokens';

const places = new Endings('企业 公司 厂 车间 基地 园 区 中心 平台 店 馆 所 室 院 场 市场 线 港 码头 船 站 库 学校 大学 村'.split(' '));
const localizers = ['上', '里', '内', '中'];

const isLocalizer = (text: string, { from, to }: Token): boolean => to - from === 1 && localizers.includes(text[from]!);

/** A word that may stand before the noun. */
const isModifier = (token: Token): boolean =>
  isPlainNoun(token) ||
  token.kind === 'quote' ||
  token.kind === 'quantity' ||
  (token.kind === 'word' && ['m', 'a', 'b', 'vn', 't', 'q', 'nr', 'ns', 's'].includes(token.tag) && !is(token, cue.act & ~cue.weak)) ||
  is(token, cue.scope);

/** 在{福建的电池工厂},…; {长三角的工业互联网平台}上,…; 来自德国的{一家设备企业},…: the phrase that fills the clause from token `at` on. */
export function fillingPhrase({ tokens, text, end }: Clause, at: number, located: boolean): Subject | null {
  if (tokens[end - 1]?.kind !== 'comma') return null;
  const isLocal = end - 2 > at && isLocalizer(text, tokens[end - 2]!);
  const last = isLocal ? end - 3 : end - 2;
  const head = tokens[last];
  if (head === undefined || last <= at || !(located || isLocal || text.startsWith('来自', tokens[at]!.from))) return null;
  if (!isPlainNoun(head) && !isName(head)) return null;
  if (!places.end(text, head.to)) return null;
  let first = last;
  while (first > at && isModifier(tokens[first - 1]!)) first--;
  if (!isOf(tokens[first - 1])) {
    if (first > at) return null;
  } else if (first - 2 === at && isName(tokens[at]!)) first = at;
  if (first === last && head.kind === 'entity') return spanOf(head, 'sentence');
  return { from: tokens[first]!.from, to: head.to, entity: -1, scope: 'sentence', predicate: { from: head.to, to: head.to } };
}
