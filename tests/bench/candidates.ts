/** What is compared. Each candidate reads one document; the first of a group is what the others are measured by. */
import { createRequire } from 'node:module';
import { readLayout } from '../../src/bulletin/read-layout';
import { ndjson } from '../../src/export/ndjson';
import { createAnalyzer, extractQuantities, extractTimes } from '../../src/index';
import { loadPack } from '../../src/lexicon';
import { readConversion } from '../../src/normalize/conversion';
import { normalize } from '../../src/normalize/normalize';
import { materializeTokens, openWordModel, segment } from '../../src/segment';

export interface Candidate {
  readonly name: string;
  readonly read: (document: string) => unknown;
}

export interface Group {
  readonly title: string;
  /** Changes the documents before they are measured. */
  readonly prepare?: (document: string) => string;
  readonly candidates: readonly Candidate[];
}

const require = createRequire(import.meta.url);
const referenceDate = '2026-01-31';
export const pack = 'dist/huoju.pack';

/** Packages that are not installed are left out. */
export async function benchGroups(): Promise<Group[]> {
  // Recognizers-Text fills the memory: it comes last.
  return [await words(), await analyses(), await script(), ...numbers()];
}

async function words(): Promise<Group> {
  const model = openWordModel(await loadPack(pack));
  const { tag } = require('nodejieba') as { tag(text: string): unknown };
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
  const native = Jieba.withDict(dict);
  return {
    title: 'Words and parts of speech',
    candidates: [
      { name: `nodejieba ${versionOf('nodejieba')}: tag`, read: tag },
      { name: `@node-rs/jieba ${versionOf('@node-rs/jieba')}: tag`, read: (document) => native.tag(document) },
      { name: 'huoju: words, typed arrays', read: (document) => segment(document, model) },
      { name: 'huoju: words, objects', read: (document) => materializeTokens(document, segment(document, model)) },
    ],
  };
}

async function analyses(): Promise<Group> {
  const { analyze } = await createAnalyzer({ pack });
  const glossing = await createAnalyzer({ gloss: true, pack });
  const { tag } = require('nodejieba') as { tag(text: string): unknown };
  return {
    title: 'Full analysis, all dictionaries',
    candidates: [
      { name: 'nodejieba: tag', read: tag },
      { name: 'huoju: analysis, tokens unread', read: (document) => analyze(document, { referenceDate }) },
      { name: 'huoju: analysis, everything read', read: (document) => analyze(document, { referenceDate }).tokens },
      { name: 'huoju: analysis as NDJSON', read: (document) => ndjson.write(analyze(document, { referenceDate })) },
      { name: 'huoju: analysis with English', read: (document) => glossing.analyze(document, { referenceDate }) },
    ],
  };
}

function numbers(): Group[] {
  const suite = optional('@microsoft/recognizers-text-suite') as Record<string, (text: string, culture: string) => unknown> | undefined;
  if (suite === undefined) return [];
  const readers = ['recognizeNumber', 'recognizeCurrency', 'recognizeDimension', 'recognizeDateTime'].map((name) => suite[name]!);
  return [
    {
      title: 'Quantities and times',
      // Recognizers-Text takes quadratic time: it gets short documents.
      prepare: (document) => document.slice(0, 1000),
      candidates: [
        {
          name: `Recognizers-Text ${versionOf('@microsoft/recognizers-text-suite')}: number, currency, dimension, date-time`,
          read: (document) => readers.map((recognize) => recognize(document, 'zh-cn')),
        },
        {
          name: 'huoju: quantities and times',
          read: (document) => [extractQuantities(document), extractTimes(document, { referenceDate })],
        },
      ],
    },
  ];
}

async function script(): Promise<Group> {
  const conversion = readConversion((await loadPack(pack)).bytes('conversion'));
  const { Converter } = require('opencc-js') as { Converter(options: { from: string; to: string }): (text: string) => string };
  const simplify = Converter({ from: 'tw', to: 'cn' });
  return {
    title: 'Traditional to simplified script',
    prepare: Converter({ from: 'cn', to: 'tw' }),
    candidates: [
      { name: `opencc-js ${versionOf('opencc-js')}, without offsets`, read: simplify },
      { name: 'huoju: conversion, with the offset map', read: (document) => conversion.convert(document, 'tw') },
      {
        name: 'huoju: conversion, layout and normalization, with the offset map',
        read: (document) => normalize(document, readLayout(document).blocks, conversion),
      },
    ],
  };
}

function optional(name: string): unknown {
  try {
    return require(name);
  } catch {
    return undefined;
  }
}

function versionOf(name: string): string {
  const path = require.resolve(name);
  const folder = path.slice(0, path.lastIndexOf(`node_modules/${name}/`));
  return (require(`${folder}node_modules/${name}/package.json`) as { version: string }).version;
}
