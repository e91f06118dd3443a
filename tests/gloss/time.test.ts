import { expect, test } from 'vitest';
import { glossTime } from '../../src/gloss/time';

test.each([
  ['2021', '2021'],
  ['2021-03', 'March 2021'],
  ['2022-03-21', 'March 21, 2022'],
  ['2021-01/2021-10', 'January–October 2021'],
  ['2021-01/2021-03', 'first quarter of 2021'],
  ['2022-07/2022-12', 'second half of 2022'],
  ['2022-05-20/2022-05-22', 'May 20–22, 2022'],
  ['2022-05-20/2022-06-03', 'May 20 – June 3, 2022'],
  ['2021-12-30/2022-01-03', 'December 30, 2021 – January 3, 2022'],
  ['2030~', 'around 2030'],
  ['../2030~', 'until around 2030'],
  ['2026-21', 'spring 2026'],
  ['2023-04-10T15:00:00', '15:00, April 10, 2023'],
  ['2021/2025', '2021–2025'],
  ['2021/..', 'since 2021'],
  ['../2030', 'until 2030'],
  ['201X', '2010s'],
  ['20XX', '21st century'],
  ['10XX', '11th century'],
])('%s is %s', (edtf, english) => expect(glossTime(edtf)).toBe(english));

test.each(['', '2021-13', 'soon', '2021-01/', '2021-13-01/2021-14-02'])('%s has no English', (edtf) =>
  expect(glossTime(edtf)).toBeUndefined(),
);
