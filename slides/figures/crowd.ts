import type { Box, Mark } from '../../src/scene/index.ts';

/** As many dots as there are people, in one field. */
export interface Crowd {
  readonly count: number;
  readonly columns: number;
  readonly pitch: number;
  readonly x: number;
  readonly y: number;
  /** Index of the one that is lit. */
  readonly one: number;
}

/** The largest dots at which so many fit into the room; the one that is lit is the one nearest to `near`. */
export function crowdIn(count: number, room: Box, near: { readonly x: number; readonly y: number }): Crowd {
  const pitchOf = (n: number) => Math.min(room.width / n, room.height / Math.ceil(count / n));
  const square = Math.round(Math.sqrt((count * room.width) / room.height));
  const columns = [-1, 0, 1, 2]
    .map((by) => Math.max(1, square + by))
    .reduce((a, b) => (pitchOf(b) > pitchOf(a) ? b : a));
  const pitch = Math.min(pitchOf(columns), 96);
  const rows = Math.ceil(count / columns);
  const place = (at: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(at / pitch)));
  const y = room.y + (room.height - rows * pitch) / 2;
  const one = place(near.y - y, rows) * columns + place(near.x - room.x, columns);
  return { count, columns, pitch, x: room.x, y, one: Math.min(count - 1, one) };
}

/** Middle of the place of a dot. */
export const placeOf = ({ columns, pitch, x, y }: Crowd, i: number) => ({
  x: x + ((i % columns) + 0.5) * pitch,
  y: y + (Math.floor(i / columns) + 0.5) * pitch,
});

/** The crowd as one mark; the place of the lit one is left free for it. */
export function crowdMark(key: string, fact: string, crowd: Crowd): Mark {
  const { count, pitch, one } = crowd;
  const size = pitch * 0.54;
  const at = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const { x, y } = placeOf(crowd, i);
    at[2 * i] = x - size / 2;
    at[2 * i + 1] = y - size / 2;
  }
  return {
    shape: 'dots',
    key,
    group: 'data',
    fact,
    count,
    at,
    size,
    opacity: 0.72,
    bands: [
      { key: 'before', until: one, fill: 'muted' },
      { key: 'one', until: one + 1, fill: 'ground' },
      { key: 'after', until: count, fill: 'muted' },
    ],
  };
}
