/** Whom a statement is about: the grammatical subject of its clause, of its sentence, or of the sentence before. */
import type { EntityType } from '../analysis/types';
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue, cueAt } from './cues';
import { is, isAgent, isBoundary, isEtc, isName, isOf } from './token-class';
import type { Token } from './tokens';

export interface Subject extends NormalSpan {
  /** Index into the entities, or -1 for 我国 and the like. */
  readonly entity: number;
  /** How far it reaches: its own clause, its sentence, or on to the next sentences of the paragraph. */
  readonly scope: 'clause' | 'sentence' | 'home' | 'paragraph';
}

/** A subject with the verb that it does something by. */
export interface Actor {
  readonly subject: Subject;
  readonly verb: number;
}

/** What 全省, 我区 stand for at this place. */
export type Home = (token: Token) => Subject | null;

const named: ReadonlySet<EntityType> = new Set<EntityType>([
  'place',
  'zone',
  'organization',
  'program',
  'product',
  'document',
  'event',
  'person',
]);
const opening = cue.adverb | cue.conj | cue.now | cue.target | cue.expected | cue.yoy | cue.mean | cue.at | cue.head;

const ends = (token: Token | undefined): boolean => token === undefined || isBoundary(token);

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag[0] === 'v' ||
    token.tag[0] === 'd' ||
    token.tag[0] === 'p' ||
    'ilza'.includes(token.tag[0] ?? ' ') ||
    is(token, cue.adverb | cue.rise | cue.reach | cue.target | cue.expected | cue.new) ||
    (is(token, cue.act) && !is(token, cue.weak)));

/** Tokens `[first, end)` of a sentence of `text`, between two marks. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

interface Known {
  readonly entities: readonly EntityMention[];
  readonly home: Home;
  /** The subject before: what 当地 and 该中心 stand for. */
  readonly last: Subject | null;
  /** Words that the segmenter takes for names count too: in a text whose sentences begin with names. */
  readonly trustsWords: boolean;
}

/** The subject that the clause begins with, or null where it begins with a verb or a common noun. */
export function leadingSubject(clause: Clause, { entities, home, last, trustsWords }: Known): Subject | null {
  const { tokens, text, end } = clause;
  const { at, located } = skipOpening(clause);
  const token = tokens[at];
  if (token === undefined || at >= end) return null;
  if (last !== null && refersBack(text, tokens, at)) return last;
  if (is(token, cue.home)) return home(token);
  if (is(token, cue.nation)) return located || (!trustsWords && ranksIn(text, token.to)) || is(tokens[at + 1], cue.sharehead) ? null : spanOf(token, 'paragraph');
  const group = trustsWords ? null : groupSubject(text, token.from, clauseTextEnd(clause));
  if (token.kind === 'entity' || (trustsWords && isNameWord(token))) return namedSubject(clause, at, entities, located) ?? group;
  const named = located ? placeBehind(tokens, at, end) : describedName(tokens, at, end);
  if (named >= 0) return namedSubject(clause, named, entities, located);
  const pointed = pointedSubject(tokens, text, at, end);
  if (pointed !== null) return last !== null && isSame(text, pointed, last) ? last : pointed;
  return unknownBody(clause, at) ?? (trustsWords ? null : group);
}

/** 全国{首个}, 我国{最大}的: the nation is only where a rank holds. */
const ranksIn = (text: string, at: number): boolean => ['首', '最', '第', '唯一'].some((word) => text.startsWith(word, at));

/** A word that the segmenter takes for the name of a place or body. */
const isNameWord = ({ kind, tag, cue: bits, from, to }: Token): boolean =>
  kind === 'word' && bits === 0 && (tag === 'ns' || tag === 'nt') && to - from > 1;

const spanOf = ({ from, to, index, kind }: Token, scope: Subject['scope']): Subject => ({
  from,
  to,
  entity: kind === 'entity' ? index : -1,
  scope,
});

/** Behind time, adverbs and 在; `located` where 在 was among them. */
function skipOpening({ tokens, first, end }: Clause): { at: number; located: boolean } {
  let located = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    const isVerb = is(token, cue.home | cue.nation | cue.reach | (cue.act & ~cue.weak));
    if (is(token, cue.at)) located = true;
    else if (token.kind !== 'time' && token.kind !== 'quote' && token.tag !== 'f' && (isVerb || !is(token, opening)))
      return { at, located };
  }
  return { at: end, located };
}

/** The name at token `first`, or the last of the names that stand together there (丹麦企业{丹佛斯}). */
function namedSubject({ tokens, text, end }: Clause, first: number, entities: readonly EntityMention[], located: boolean): Subject | null {
  let hasQuantity = false;
  for (let i = first; i < end; i++) {
    if (is(tokens[i], cue.say)) return null;
    if (tokens[i]!.kind === 'quantity') hasQuantity = true;
  }
  let at = first;
  for (let i = first + 1; i < end && isName(tokens[first]!) && isNounToken(tokens[i]!); i++) if (isName(tokens[i]!)) at = i;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const pointer = isOf(next) ? at + 2 : at + 1;
  const pointed = pointer + 1 < end ? pointedSubject(tokens, text, pointer, end) : null;
  if (pointed !== null) return pointed;
  if (gradeOf(text, token.to) || opensExamples(tokens, text, at, end) || (next !== undefined && isOneOfMany(text, token, next))) return null;
  const isPlain = token.kind === 'word';
  const type = isPlain ? (token.tag === 'nt' ? 'organization' : 'place') : entities[token.index]!.type;
  if (type === 'industry') return !hasQuantity && isSaid(tokens, at + 1) ? spanOf(token, 'sentence') : null;
  if (!named.has(type) || (located && (token.tag === 'nt' || (next !== undefined && isNounToken(next))))) return null;
  if (isPlain || isName(token)) return spanOf(token, isVerb(next) || ends(next) || located ? 'paragraph' : 'clause');
  return hasQuantity || type === 'document' || type === 'product' ? spanOf(token, 'sentence') : null;
}

const isNounToken = ({ kind, tag, cue: bits }: Token): boolean => bits === 0 && (kind === 'entity' || (tag[0] === 'n' && tag !== 'ns'));

/** 级 behind a name makes it an attribute (江苏省{级}实验室, 江苏{省级}实验室). */
const gradeOf = (text: string, to: number): boolean => text[to] === '级' || text[to + 1] === '级';

/** {北海铁山港}散货泊位、码头等7个项目: a list of examples begins with the name, and no verb stands between it and the amount. */
function opensExamples(tokens: readonly Token[], text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]!;
    if (isEtc(text, token)) return tokens[i + 1]?.kind === 'quantity';
    if (is(token, cue.act | cue.new | cue.reach) && !is(token, cue.weak)) return false;
  }
  return false;
}

/** A member of a list (华润微、先导智能…), of quoted names, or of names in a row. */
const isOneOfMany = (text: string, token: Token, next: Token): boolean =>
  next.kind === 'list' || next.kind === 'quote' || isEtc(text, next) || (next.kind === 'entity' && !isName(token));

const bodyEndings = ['公司', '集团', '银行', '大学', '学院', '研究院', '工厂', '医院', '协会', '法院'];
const properTags = new Set(['nr', 'nrt', 'nz', 'ns', 'nt', 'x', 'eng', 'j']);

/** A body that nobody knows, by its proper noun and its ending (风神汽车公司产值). */
function unknownBody({ tokens, text, end }: Clause, at: number): Subject | null {
  if (!properTags.has(tokens[at]!.tag)) return null;
  let last = -1;
  for (let i = at + 1; i < end && isNounToken(tokens[i]!); i++) {
    if (bodyEndings.some((ending) => text.startsWith(ending, tokens[i]!.to - ending.length))) last = i;
  }
  const { from } = tokens[at]!;
  return last < 0 || tokens[last + 1]?.kind === 'list' ? null : { from, to: tokens[last]!.to, entity: -1, scope: 'clause' };
}

const isPlainNoun = ({ kind, tag, cue: bits }: Token): boolean =>
  kind === 'entity' || (kind === 'word' && bits === 0 && (tag === 'nz' || tag === 'n' || tag === 'j' || tag === 'l' || tag === 'b' || tag === 'x'));

const isPhrase = (token: Token): boolean =>
  isPlainNoun(token) ||
  token.kind === 'quote' ||
  token.kind === 'list' ||
  (token.kind === 'word' && !is(token, cue.new | cue.adverb) && (is(token, cue.weak) || (token.cue === 0 && (token.tag === 'vn' || token.tag === 's'))));

/** 金融机构{为}332万户企业: its noun acts, though no verb stands before the count. */
const serves = (text: string, { tag, from }: Token): boolean => tag === 'p' && '为对向'.includes(text[from]!);

/** A noun phrase without a name that acts on what is counted ({金融机构}为332万户企业办理了延期, {各类赛事}拉动消费500亿元), or null. */
export function actingPhrase(clause: Clause): Actor | null {
  const { tokens, text, end } = clause;
  const { at, located } = skipOpening(clause);
  const opener = tokens[at];
  if (located || opener === undefined || !(isPlainNoun(opener) || opener.kind === 'quote' || text.startsWith('各', opener.from))) return null;
  let to = at + 1;
  while (to < end && isPhrase(tokens[to]!)) to++;
  if (!isAgent(text, tokens[to - 1]!)) return null;
  let verb = to;
  while (verb < end && (tokens[verb]!.kind === 'time' || is(tokens[verb], cue.adverb | cue.now)) && !is(tokens[verb], cue.act & ~cue.weak)) verb++;
  const token = tokens[verb];
  if (verb >= end || !is(token, cue.act) || is(token, cue.weak | cue.from) || (token!.tag === 'p' && !serves(text, token!))) return null;
  return { subject: { from: opener.from, to: tokens[to - 1]!.to, entity: -1, scope: 'clause' }, verb };
}

const clauseTextEnd = ({ tokens, end }: Clause): number => tokens[end - 1]!.to;

/** Longest phrase before 行业 that counts as the name of a trade. */
const tradeReach = 8;

/** A group without a name that stands at `from` ({农村居民}人均可支配收入, {钢铁行业}产能), with something behind it. */
function groupSubject(text: string, from: number, end: number): Subject | null {
  const group = cueAt(text, from, () => true);
  const trade = text.slice(from, Math.min(end, from + tradeReach)).indexOf('行业');
  const to = (group.bits & cue.group) !== 0 ? group.to : trade > 0 ? from + trade + 2 : -1;
  return to > 0 && to < end ? { from, to, entity: -1, scope: 'clause' } : null;
}

/** The words from `at` on say something of the name before: a verb, or one phrase that fills the clause (旅游业{提质升级},). */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.tag[0] === 'u') return false;
  return token.tag[0] !== 'n' || (ends(tokens[at + 1]) && token.to - token.from === 4);
}

const pronouns = ['当地', '这里', '他们', '它们', '他', '她', '它'];

/** A pronoun that is the whole subject: 这里{已}…, 当地{还}…, but not 当地政府. */
const refersBack = (text: string, tokens: readonly Token[], at: number): boolean =>
  pronouns.includes(text.slice(tokens[at]!.from, tokens[at]!.to)) && !isPlainNoun(tokens[at + 1] ?? tokens[at]!);

/** 该{中心} is the centre that was named before. */
function isSame(text: string, { from, to }: Subject, last: Subject): boolean {
  const noun = text.slice(from + 1, to);
  return text[from] === '该' && last.entity >= 0 && noun.length > 1 && text.startsWith(noun, last.to - noun.length);
}

const pointers = ['这', '该', '当地', '本'];
const stops = cue.adverb | cue.reach | cue.than | cue.rise | cue.fall;

/** 这家, 该, but not 这是: a pronoun that belongs to a noun. */
const pointsAt = (text: string, tokens: readonly Token[], at: number): boolean =>
  pointers.some((word) => text.startsWith(word, tokens[at]!.from)) &&
  !text.startsWith('是', tokens[at]!.from + 1) &&
  !text.startsWith('是', tokens[at]!.to);

/** 这家公司 · 这台产自深圳的机器人 · 该中心 · 当地政府: the noun phrase that the pronoun opens, without its relative clause. */
function pointedSubject(tokens: readonly Token[], text: string, first: number, end: number): Subject | null {
  if (!pointsAt(text, tokens, first)) return null;
  let from = first;
  let isRelative = false;
  for (let i = first + 1; i + 1 < end; i++) {
    const token = tokens[i]!;
    if (token.tag === 'uj') {
      if (isRelative) from = i + 1;
      break;
    }
    if (is(token, cue.adverb)) break;
    if (token.tag[0] === 'v' || token.kind === 'quantity' || is(token, cue.act)) isRelative = true;
  }
  let to = from === first ? first + 1 : from;
  while (to < end && isNominal(tokens[to]!)) if (isAgent(text, tokens[to++]!)) break;
  if (to <= from || (from === first && tokens[to - 1]!.to - tokens[first]!.from < 3)) return null;
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to, entity: -1, scope: 'paragraph' };
}

const isNominal = (token: Token): boolean =>
  (token.kind === 'word' || token.kind === 'entity') &&
  !is(token, stops) &&
  !'vdpcuf'.includes(token.tag[0] ?? ' ') &&
  !(is(token, cue.act) && !is(token, cue.weak));

/** The place that a description leads to (在主要生产基地{柳州},), or -1. */
function placeBehind(tokens: readonly Token[], first: number, end: number): number {
  for (
    let i = first;
    i < end && (tokens[i]!.tag[0] === 'n' || tokens[i]!.tag[0] === 'v' || tokens[i]!.tag[0] === 'a' || tokens[i]!.tag[0] === 'b');
    i++
  ) {
    if (tokens[i]!.tag === 'ns' && tokens[i]!.kind === 'entity') return ends(tokens[i + 1]) ? i : -1;
  }
  return -1;
}

/** A body named behind its description that acts in the clause (以服务业为主的{月星集团}在全国运营), or -1. */
function describedName(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (
      tokens[i - 1]!.tag === 'uj' &&
      tokens[i]!.kind === 'entity' &&
      tokens[i]!.tag === 'nt' &&
      (isVerb(tokens[i + 1]) || is(tokens[i + 1], cue.at))
    )
      return i;
  }
  return -1;
}

/** First token behind the clause that begins at `from`; its closing mark belongs to it. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !ends(tokens[to])) to++;
  return Math.min(to + 1, tokens.length);
}
