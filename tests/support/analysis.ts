import type { Analysis } from '../../src/analysis/types';

/** A small analysis written by hand, with a name that a line break cuts and a character outside the basic plane before it. */
export const text = '𠮷县动态\n苏州高新\n区实现产值<5亿元>,"增长3%。';

const at = (part: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part };
};

export const analysis: Analysis = {
  schema: 'huoju/analysis@1',
  text,
  referenceDate: null,
  script: 'hans',
  bulletin: null,
  sentences: [
    { start: 0, end: 5 },
    { start: 6, end: text.length },
  ],
  tokens: [
    { ...at('𠮷县'), pos: 'ns' },
    { ...at('动态'), pos: 'n' },
  ],
  terms: [
    {
      ...at('产值'),
      id: 'output-value',
      canonical: '产值',
      category: 'statistics',
      en: 'output value',
      enVariants: ['value of output'],
      by: 'terms:output-value',
    },
  ],
  entities: [
    { id: 'e1', ...at('𠮷县'), type: 'place', norm: null, by: 'place/division' },
    {
      id: 'e2',
      ...at('苏州高新\n区'),
      type: 'zone',
      subtype: 'national-hidz',
      norm: null,
      canonical: '苏州高新技术产业开发区',
      link: { table: 'zones', id: 'suzhou-hidz' },
      en: 'Suzhou High-tech Zone',
      by: 'zones:suzhou-hidz',
    },
  ],
  indicators: [
    {
      id: 'i1',
      ...at('5亿元'),
      quantity: 'money',
      value: 500_000_000,
      unit: 'CNY',
      comparator: '=',
      role: 'level',
      basis: null,
      measure: '产值',
      measureSpans: [{ start: at('产值').start, end: at('产值').end }],
      subject: '苏州高新区',
      subjectEntity: 'e2',
      period: null,
      periodEntity: null,
      status: 'actual',
      en: 'output value: CNY 500 million',
      by: 'indicator/predicate',
    },
    {
      id: 'i2',
      ...at('3%'),
      quantity: 'percent',
      value: [3, 5],
      unit: '%',
      comparator: '=',
      role: 'change',
      basis: 'yoy',
      measure: '=产值',
      measureSpans: [],
      subject: null,
      subjectEntity: null,
      period: '2023',
      periodEntity: null,
      status: 'target',
      by: 'indicator/predicate',
    },
  ],
  relations: [],
  engine: { version: '0.1.0', segmenter: 'huoju', dictionaries: [] },
};
