import edtf from 'edtf';
import { extractTimes } from '../../src/time';
import type { Found } from '../support/corpus';

/** The date that the corpora are read on: a Monday. */
export const readingDay = '2023-04-10';

/** A reader for `testCorpus` that states the norm of each find, and that every norm is EDTF. */
export const timesOn =
  (referenceDate: string | null) =>
  (text: string): Found[] =>
    extractTimes(text, { referenceDate }).map(({ start, end, norm }) => {
      if (norm !== null) edtf(norm);
      return { start, end, value: norm };
    });

export const times = timesOn(readingDay);
