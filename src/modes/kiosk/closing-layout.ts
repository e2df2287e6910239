import { largest, measure, wrap, type Stage } from '../../scene/index.ts';

/** Sizes of the plates of one tier, in pixels of the logical stage. */
export interface TierLayout {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** How many stand side by side; rows are as even as they can be. */
  readonly columns: number;
}

export interface ClosingLayout {
  /** Height of the plate of the organiser. */
  readonly organiser: number;
  readonly tiers: readonly TierLayout[];
  /** Height of it all. */
  readonly height: number;
}

/** Plate of each tier as a share of the first one's height. */
const SHARES = [1, 0.8, 0.64, 0.52, 0.44];
/**
 * Width of a plate by its height: most logos are lying, and a lying stage has more room beside than above. Where plates
 * are low, they are wide, so that names can be read.
 */
const LYING = { lying: 2.7, upright: 2.2, low: 4.2 };
/** A plate that is lower than this, in pixels of the logical stage, is low. */
const LOW = 72;
const PLATE = { most: 230, least: 30 };
/** The plate of the organiser, as a share of that of the first tier. */
const ORGANISER = { share: 0.8, most: 150, least: 60 };

/** The places of the words, in pixels; the styles of the card use the same. */
const CLOSING = { label: 38, name: 62, head: 50, between: 26 } as const;
/** Lengths around the card, from the edges of the stage: below the bar, above the buttons. */
const BELOW_BAR = 126;
const ABOVE_FOOT = 172;

/** The room that a stage has for the card. */
export const closingRoom = ({ width, height, margin }: Pick<Stage, 'width' | 'height' | 'margin'>) => ({
  top: BELOW_BAR,
  width: width - 2 * margin,
  height: height - BELOW_BAR - ABOVE_FOOT,
});

interface Room {
  readonly width: number;
  readonly height: number;
}

/** What takes room besides the plates. */
export interface ClosingContent {
  /** Sponsors in each tier. */
  readonly counts: readonly number[];
  /** The organiser has a picture. */
  readonly logo: boolean;
  /** Lines of the name of the organiser. */
  readonly lines: number;
}

/** The largest plates with which everything has room, each tier smaller than the one before. */
export function closingLayout(content: ClosingContent, room: Room): ClosingLayout {
  const usual = room.width > room.height ? LYING.lying : LYING.upright;
  const largestWith = (lying: number): ClosingLayout => {
    const fits = (plate: number) => layoutWith(plate, lying, content, room).height <= room.height;
    return layoutWith(Math.floor(largest(PLATE.most, PLATE.least, fits)), lying, content, room);
  };
  const layout = largestWith(usual);
  if (layout.tiers.every(({ height }) => height >= LOW)) return layout;
  const wide = largestWith(LYING.low);
  // Width must not cost height.
  return wide.tiers[0]!.height < layout.tiers[0]!.height ? layout : wide;
}

function layoutWith(plate: number, lying: number, { counts, logo, lines }: ClosingContent, room: Room): ClosingLayout {
  const tiers = counts.map((count, t) => tierWith(plate * (SHARES[t] ?? SHARES.at(-1)!), lying, count, room));
  const organiser = Math.round(Math.min(ORGANISER.most, Math.max(ORGANISER.least, plate * ORGANISER.share)));
  const rows = tiers.map(({ height, gap, columns }, t) => {
    const many = Math.ceil((counts[t] ?? 0) / columns);
    return CLOSING.between + CLOSING.head + many * height + (many - 1) * gap;
  });
  const top = CLOSING.label + (logo ? organiser + 12 : 0) + lines * CLOSING.name;
  return { organiser, tiers, height: rows.reduce((sum, row) => sum + row, top) };
}

function tierWith(plate: number, lying: number, count: number, room: Room): TierLayout {
  const height = Math.round(plate);
  const width = Math.min(Math.round(height * lying), room.width);
  const gap = Math.max(12, Math.round(height * 0.16));
  const most = Math.max(1, Math.floor((room.width + gap) / (width + gap)));
  return { width, height, gap, columns: Math.ceil(count / Math.ceil(count / most)) };
}

/** The size of the names of a tier, alike on all its plates: as large as they fit in at most three lines. */
export function nameSize(names: readonly string[], { width, height }: Pick<TierLayout, 'width' | 'height'>): number {
  const [wide, high] = [width * 0.86, height * 0.8];
  const fits = (size: number) => names.every((name) => has(name, size));
  const has = (name: string, size: number) => {
    const lines = wrap(name, wide, { size, weight: 600 }, measure);
    const widest = Math.max(...lines.map((line) => measure(line, size, 600)));
    return lines.length <= 3 && lines.length * size * 1.2 <= high && widest <= wide;
  };
  return Math.floor(largest(Math.min(64, height * 0.36), 8, fits));
}
