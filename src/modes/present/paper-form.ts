import { Keep } from '../../ui/index.ts';

/** Papers that a printer has, and what is left free at their edges for a clip. The browser counts the pages. */
const SIZES = {
  A4: 'A4',
  Letter: '8.5in 11in',
} as const;
export type PaperSize = keyof typeof SIZES;
export const PAPER_SIZES = Object.keys(SIZES) as PaperSize[];

export const keptPaper = new Keep<PaperSize>(
  'forum-present/paper',
  (stored) => PAPER_SIZES.find((size) => size === stored) ?? 'A4',
);

/** Rules for the printer: the paper, its edges, and the number of each page. */
export const rulesOf = (size: PaperSize): string =>
  `@page { size: ${SIZES[size]}; margin: 13mm 15mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; color: CanvasText; } }`;
