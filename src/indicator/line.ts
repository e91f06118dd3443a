/** The indicators of one line. */
import type { IndicatorMention } from '../text/mention';
import type { Line } from '../text/span';
import { cue } from './cues';
import { type Frame, readFrame, setText } from './frame';
import type { IndicatorInput } from './index';
import { is } from './phrase';
import { readTokens } from './tokens';

export function readLine(input: IndicatorInput, line: Line): IndicatorMention[] {
  const tokens = readTokens(input, line);
  setText(input.text);
  const found: IndicatorMention[] = [];
  let previous: Frame | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'stop') previous = null;
    if (token.kind !== 'quantity') continue;
    const quantity = input.quantities[token.index]!;
    const frame: Frame = readFrame(tokens, i, quantity, previous);
    previous = frame;
    const value = frame.fell && typeof quantity.value === 'number' ? -Math.abs(quantity.value) : quantity.value;
    found.push({
      from: quantity.from,
      to: quantity.to,
      quantity: quantity.quantity,
      value,
      unit: quantity.unit,
      comparator: quantity.comparator,
      role: frame.role,
      basis: frame.basis,
      measure: frame.measure,
      subject: null,
      subjectEntity: -1,
      period: null,
      periodEntity: -1,
      status: is(token, cue.target) ? 'target' : 'actual',
      by: frame.by,
    });
  }
  return found;
}
