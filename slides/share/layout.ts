import type { Box, Frame } from '../../src/scene/index.ts';
import { eachWords } from './words.ts';
import { trayIn, type ShareData, type Tray } from './tray.ts';

/** Where the hero, the tray and the notes at its edge stand; the same at every step. */
export interface Layout {
  /** What the hundred are. */
  readonly each: Box;
  readonly hero: Box;
  readonly tray: Tray;
  readonly notes: Box;
}

/** A tray is at most so much wider than high, and so much higher than wide. */
const BROADEST = 1.4;
const TALLEST = 1.3;

/** Landscape: hero, tray, notes side by side. Upright: the hero above, tray and notes under it. */
export function layoutOf(data: ShareData, frame: Frame): Layout {
  const { box, stage } = frame;
  const noted = data.levels.length > 1 || data.guess !== undefined;
  const bottom = box.y + box.height;
  const right = box.x + box.width;
  /** What is left of a room under the words of the hundred. */
  const under = (room: Box, each: Box): Box => {
    const taken = each.height > 0 ? eachWords(data, each, frame).height + 24 : 0;
    return { ...room, y: room.y + taken, height: room.height - taken };
  };
  if (stage.name === 'landscape') {
    const column = noted ? 372 : 0;
    const room = box.width * (noted ? 0.64 : 0.6) - column;
    const width = Math.min(room, box.height * BROADEST);
    const x = right - column - (noted ? 40 : 0) - width;
    const side = { ...box, width: x - box.x - 64 };
    const each = { ...side, height: box.height * 0.3 };
    return {
      each,
      hero: under(side, each),
      tray: trayIn({ x, y: box.y, width, height: box.height }),
      notes: { ...box, x: right - column, width: column },
    };
  }
  const column = box.width * (stage.name === 'portrait' ? 0.33 : 0.36);
  const width = box.width - column - 32;
  const height = Math.min(box.height * 0.74, width * TALLEST);
  const y = bottom - height;
  const side = { x: right - column, y, width: column, height };
  const each = { ...side, height: height * 0.4 };
  return {
    each,
    hero: { ...box, height: box.height - height - 40 },
    tray: trayIn({ x: box.x, y, width, height }),
    notes: under(side, each),
  };
}
