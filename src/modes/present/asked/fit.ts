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
