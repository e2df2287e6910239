import { PageForm } from '../../../ui/parts/page-form.ts';

const COMMON = `
  @media print {
    /* A printer that prints grounds would print that of a dark window. */
    :root { color-scheme: light; }
    html, body { background: none; }
    forum-learn > main { min-height: 0; }
  }
`;
/** The edges at the sides are left to the sheets: a printer cuts off at its own what a picture lets run over, as a drum does. */
const PAGES = {
  text: '@page { size: A4; margin: 16mm 0; }',
  slides: '@page { size: A4 landscape; margin: 9mm 0; }',
} as const;

/** Lays paper in while a page to be printed is open. */
export class Paper {
  private readonly form = new PageForm();

  use(form: keyof typeof PAGES): void {
    this.form.use(`${PAGES[form]} ${COMMON}`);
  }

  remove(): void {
    this.form.remove();
  }
}
