import { fields, number, text, whole } from './fields.ts';
import type { HallSeen, Sign, Spot } from './podium.ts';

/** A sign out of what was heard; null where it is none. A hall that cannot be read is not called closed. */
export function readSign(value: unknown): Sign | null {
  const { type, spot, seen, by, from, step } = fields(value);
  if (type === 'hold') return { type };
  if (type === 'pointer') return { type, spot: readSpot(spot) };
  if (type === 'look') return { type, by: by === -1 ? by : 1, from: typeof from === 'string' ? from : null };
  if (type === 'lead') return { type, step: readSpot(step) };
  if (type !== 'hall') return null;
  const read = readSeen(seen);
  return read || seen === null ? { type, seen: read } : null;
}

/** A place that is none takes the pointer away. */
function readSpot(value: unknown): Spot | null {
  const said = fields(value);
  const [x, y] = [number(said['x']), number(said['y'])];
  return x === null || y === null ? null : { x, y };
}

function readSeen(value: unknown): HallSeen | null {
  const { position, edition, question, width, height, full } = fields(value);
  if (typeof position !== 'string' || typeof edition !== 'string') return null;
  const size = { width: whole(width), height: whole(height) };
  return { position, edition, question: text(question), ...size, full: full === true };
}
