import { brat } from './brat';
import { entitiesCsv, indicatorsCsv, termsCsv } from './csv';
import type { Exporter } from './exporter';
import { html } from './html';
import { json } from './json';
import { labelStudio } from './label-studio';
import { ndjson } from './ndjson';
import { spacy } from './spacy';

/** The shipped output formats, in the order in which help lists them. */
export const defaultExporters: readonly Exporter[] = [json, ndjson, indicatorsCsv, entitiesCsv, termsCsv, html, brat, labelStudio, spacy];

export type { Language } from '../analysis/labels';
export { defineExporter, type Exporter, type ExportOptions } from './exporter';
export { brat, entitiesCsv, html, indicatorsCsv, json, labelStudio, ndjson, spacy, termsCsv };
