import type { Words } from '../text/words';
import type { Lock } from './edges';
import { borrowWords } from './word-buffer';

/** Makes one word of each lock, with the lock's tag. No word may reach across an edge of a lock (see `recut`); locks are sorted and apart. */
export function joinLocks(text: string, words: Words, locks: readonly Lock[]): Words {
  const tagNames = [...words.tagNames];
  const tagOf = (name: string): number => {
    const known = tagNames.indexOf(name);
    return known < 0 ? tagNames.push(name) - 1 : known;
  };
  const out = borrowWords(text.length);
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const from = words.from[i]!;
    while (next < locks.length && locks[next]!.to <= from) next += 1;
    const lock = locks[next];
    if (lock === undefined || from < lock.from) out.push(words.to[i]!, words.tag[i]!);
    else if (from === lock.from) out.push(lock.to, tagOf(lock.tag));
  }
  return out.toWords(tagNames);
}
