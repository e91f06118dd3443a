import { wordList } from '../text/lookup';
import { addDays } from './calendar';
import { fixed, undated } from './moment';
import { dayPeriod, daysPeriod } from './period';
import { offsetWords, type WordRule } from './rule';
import { isEdge, readWord } from './scan';

const days = offsetWords([
  ['大前天', -3],
  ['前儿', -2],
  ['前天', -2],
  ['前日', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨儿', -1],
  ['昨晚', -1],
  ['昨夜', -1],
  ['今天', 0],
  ['今日', 0],
  ['今儿', 0],
  ['今晚', 0],
  ['今早', 0],
  ['今晨', 0],
  ['今夜', 0],
  ['本日', 0],
  ['明天', 1],
  ['明日', 1],
  ['明儿', 1],
  ['明晚', 1],
  ['明早', 1],
  ['明晨', 1],
  ['后儿', 2],
  ['大后天', 3],
  ['后天', 2],
  ['后日', 2],
]);

// 今天的 means an age, 今日头条 and 明日之星 are names, 后天性 is a property.
const notAfter = wordList(['的', '头条', '说法', '视点', '之星', '性']);
// 目前日产 and 以后日期 are other words.
const isTail = (text: string, at: number): boolean => '前后'.includes(text[at]!) && '以目当'.includes(text[at - 1] ?? ' ');

// 昨儿 and 明儿个 are days, 当今儿童 and 婚前儿女 are not.
const isChild = (text: string, to: number): boolean => text[to - 1] === '儿' && '童科女子孙歌戏媳化'.includes(text[to] ?? ' ');

// 今天 · 昨日 · 大后天 · 今晚
export const relativeDayRule: WordRule = {
  openings: days.words,
  read({ text, reference }, at) {
    const found = days.find(text, at);
    if (!found || isTail(text, at)) return null;
    const bare = at + found[0].length;
    if (isChild(text, bare)) return null;
    const to = text[bare - 1] === '儿' && text[bare] === '个' ? bare + 1 : bare;
    // 美好的明天 is no day.
    const isAge = text[at - 1] === '的' && isEdge(text, to);
    if (isAge || notAfter.indexAt(text, to) >= 0) return null;
    return fixed(to, 'time/relative-day', 'day', reference && dayPeriod(addDays(reference, found[1])));
  },
};

const groups: readonly (readonly [word: string, first: number, last: number])[] = [
  ['今明后三天', 0, 2],
  ['今明两天', 0, 1],
  ['今明两日', 0, 1],
  ['明后两天', 1, 2],
  ['明后两日', 1, 2],
  ['明后天', 1, 2],
  ['昨今两天', -1, 0],
  ['昨今两日', -1, 0],
];

// 今明两天 · 明后天
export const dayGroupRule: WordRule = {
  openings: groups.map(([word]) => word),
  read({ text, reference }, at) {
    const found = groups.find(([word]) => text.startsWith(word, at));
    if (!found) return null;
    const [word, first, last] = found;
    const period = reference && daysPeriod(addDays(reference, first), addDays(reference, last));
    return fixed(at + word.length, 'time/relative-day', 'day', period);
  },
};

const sameDays = wordList(['当天', '当日', '同一天', '同日']);

// 当日 · 当天
/** The day named before it in the line. */
export const sameDayRule: WordRule = {
  openings: sameDays.words,
  read({ text }, at) {
    const to = readWord(text, at, sameDays);
    // 应当天然 and 同日本 are other words.
    if (to < 0 || text[at - 1] === '应' || text[to] === '本') return null;
    return { ...undated(to, 'time/same-day'), echo: 'day' };
  },
};
