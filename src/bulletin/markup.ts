/**
 * HTML tags as they stand in texts taken from web pages: which break a line, which part cells, which only dress the text.
 *
 * Only the tags named here count as tags; any other `<` is a character of the text.
 */
type TagRole = 'break' | 'cell' | 'strong' | 'inline';

const roles: Readonly<Record<TagRole, string>> = {
  break: 'p div br h1 h2 h3 h4 h5 h6 li ul ol tr table thead tbody section article blockquote hr center',
  cell: 'td th',
  strong: 'strong b',
  inline: 'span em i u font a img sup sub small',
};

const roleOf: ReadonlyMap<string, TagRole> = new Map(
  Object.entries(roles).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as TagRole] as const)),
);

export interface Tag {
  readonly role: TagRole;
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

const tagStart = /<\/?[a-z][a-z0-9]{0,9}(?=[\s/>])/iy;
const longestTag = 400;

/** The tag that begins at `at`, or null where the `<` there is text. */
export function readTag(source: string, at: number): Tag | null {
  tagStart.lastIndex = at;
  const start = tagStart.exec(source)?.[0];
  if (start === undefined) return null;
  const closing = start[1] === '/';
  const name = start.slice(closing ? 2 : 1).toLowerCase();
  const role = roleOf.get(name);
  const close = source.slice(at, at + longestTag).indexOf('>');
  return role === undefined || close < 0 ? null : { role, name, closing, end: at + close + 1 };
}
