/** The form of the paper, as a style sheet of the document: `@page` says nothing inside an element. */

const COMMON = `
  @media print {
    /* A printer that prints grounds would print that of a dark window. */
    :root { color-scheme: light; }
    html, body { background: none; }
    forum-learn > main { min-height: 0; }
  }
`;
const PAGES = {
  text: '@page { size: A4; margin: 16mm 18mm; }',
  slides: '@page { size: A4 landscape; margin: 9mm; }',
} as const;

/** Lays paper in while a page to be printed is open. */
export class Paper {
  private readonly sheet = new CSSStyleSheet();

  use(form: keyof typeof PAGES): void {
    this.sheet.replaceSync(`${PAGES[form]} ${COMMON}`);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
