import { defineExporter, joinList } from './exporter';

/** The analysis as indented JSON, valid against `huoju/schema.json`. */
export const json = defineExporter({
  name: 'json',
  extension: 'json',
  description: 'the whole analysis, indented (huoju/schema.json)',
  write: (analysis) => `${JSON.stringify(analysis, null, 2)}\n`,
  join: joinList,
});
