import { defineExporter, joinList } from './exporter';

/** A Label Studio task with one prediction: names and indicators as text labels named `label` over the field `text`. */
export const labelStudio = defineExporter({
  name: 'label-studio',
  extension: 'json',
  description: 'Label Studio task with predictions',
  write: ({ text, entities, indicators, engine }) => {
    const region = (id: string, start: number, end: number, label: string) => ({
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start, end, text: text.slice(start, end), labels: [label] },
    });
    const result = [
      ...entities.map((entity) => region(entity.id, entity.start, entity.end, entity.type)),
      ...indicators.map((indicator) => region(indicator.id, indicator.start, indicator.end, 'indicator')),
    ];
    const task = { data: { text }, predictions: [{ model_version: `huoju ${engine.version}`, result }] };
    return `${JSON.stringify([task], null, 2)}\n`;
  },
  *join(outputs) {
    yield* joinList(tasksOf(outputs));
  },
});

/** The tasks without the brackets of their lists. */
function* tasksOf(lists: Iterable<string>): Generator<string> {
  for (const list of lists) yield list.slice(1, list.lastIndexOf(']'));
}
