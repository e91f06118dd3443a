import edtf from 'edtf';
import { fold } from '../../src/normalize/fold';
import { extractTimes, readTimes } from '../../src/time';
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

/** The times of an analysis, which leaves 近三年 undated: the reader of a report cannot tell whether it counts whole years. */
export const timesOfAnalysis = (text: string): Found[] =>
  readTimes(fold(text), { referenceDate: readingDay }).map(({ from, to, norm }) => ({ start: from, end: to, value: norm }));

export const times = timesOn(readingDay);
