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

/** The form of the paper, as a style sheet of the document: `@page` says nothing inside an element. */
export class PaperForm {
  private readonly sheet = new CSSStyleSheet();

  use(size: PaperSize): void {
    this.sheet.replaceSync(
      `@page { size: ${SIZES[size]}; margin: 13mm 15mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; color: CanvasText; } }`,
    );
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
