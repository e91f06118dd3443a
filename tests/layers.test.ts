import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the bottom to the top: a file may import from its own room and from rooms below its own. */
const floors: readonly (readonly string[])[] = [
  ['analysis', 'text', 'options', 'version'],
  ['normalize'],
  ['lexicon', 'number'],
  ['time'],
  ['bulletin', 'segment', 'term', 'entity', 'indicator', 'gloss'],
  ['export'],
  ['analyzer'],
  ['index'],
  ['cli', 'tools'],
];
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.ts$/.test(file));

describe('imports run one way', () => {
  it.each(files)('%s', (file) => {
    const source = readFileSync(join('src', file), 'utf8');
    const targets = [...source.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map((match) =>
      relative('src', join('src', dirname(file), match[1]!)),
    );
    for (const target of targets) {
      if (target.startsWith('..')) continue;
      const [own, other] = [roomOf(file), roomOf(target)];
      const allowed = own === other || floorOf(other) < floorOf(own) || (floorOf(own) === 0 && floorOf(other) === 0);
      expect(
        allowed,
        `src/${file} imports from src/${target}: ${own}/ may not look into ${other}/. Pass what it needs as data, or move the shared part to a lower room.`,
      ).toBe(true);
    }
  });

  it('every room has a floor', () => {
    const rooms = new Set(files.map(roomOf));
    for (const room of rooms) expect(floorOf(room), `src/${room} is not in the list of floors: add it.`).toBeGreaterThanOrEqual(0);
  });
});
