/**
 * How paper is laid into the printer while a document is open: a style sheet of the document, because `@page` says nothing
 * inside an element.
 */
export class PageForm {
  private readonly sheet = new CSSStyleSheet();

  /** Lays it in, instead of what lies there. */
  use(rules: string): void {
    this.sheet.replaceSync(rules);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
