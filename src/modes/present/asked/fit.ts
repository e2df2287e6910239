/** Letters of a question before a hall, in pixels of the stage: as large as its words leave room for. */
export interface Letters {
  readonly most: number;
  /** Readable from the back row: 4.5 % of the shorter side. */
  readonly least: number;
  /** Where even these find no room, as long texts in two languages do. */
  readonly last: number;
}

export function lettersOn({ width, height }: { readonly width: number; readonly height: number }): Letters {
  const side = Math.min(width, height);
  return { most: side * 0.07, least: side * 0.045, last: side * 0.027 };
}

/** How a question of words can stand on its page. */
export interface Layout {
  /** Options side by side. */
  readonly columns: 1 | 2;
  /** Less room around and between the words, and both languages in letters of one size. */
  readonly tight: boolean;
  /** The smallest letters of the page, beside its own size. */
  readonly smallest: number;
}

/** The most pleasant first: rows that are read downwards, with air. */
export const LAYOUTS: readonly Layout[] = [
  { columns: 1, tight: false, smallest: 0.92 },
  { columns: 2, tight: false, smallest: 0.92 },
  { columns: 1, tight: true, smallest: 1 },
  { columns: 2, tight: true, smallest: 1 },
];

/** The first layout whose smallest letters can be read from the back row; where there is none, the one with the largest. */
export function firstReadable(layouts: readonly Layout[], least: number, sizeOf: (layout: Layout) => number): Layout {
  let best = { layout: layouts[0]!, size: 0 };
  for (const layout of layouts) {
    const size = sizeOf(layout);
    if (size >= least) return layout;
    if (size > best.size) best = { layout, size };
  }
  return best.layout;
}
