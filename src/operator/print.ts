import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Report } from '../results/index.ts';
import type { Amounts } from './amounts.ts';
import { reportParts } from './report-parts.ts';
import { page } from './styles.ts';
import type { OperatorSay } from './words.ts';

/** Width of what is printed, in px: A4 with margins, at the size at which letters of 28 px come out as 10 points. */
const WIDTH = 1240;
const ZOOM = 0.54;

/** Nothing but the sheet is printed; the stage is as large as a window and would be cut after one page. */
const AROUND = `
  @media screen { operator-sheet { display: none !important; } }
  @media print {
    body > :not(operator-sheet) { display: none !important; }
    html, body { height: auto !important; overflow: visible !important; background: #fff !important; }
  }
`;

/** A report on paper: black on white, every question opened. */
@customElement('operator-sheet')
export class OperatorSheet extends LitElement {
  static override styles = [
    page,
    css`
      :host {
        --ink: #000;
        --muted: #444;
        --faint: #888;
        --line: #bbb;
        --ground: #fff;
        --panel: #fff;
        --gold: #7a4d00;
        --jade: #00594c;
        --vermilion: #a31207;
        --target: 0px;
        zoom: ${ZOOM};
        width: ${WIDTH}px;
        background: #fff;
        color: #000;
        font-family: var(--font);
      }
      tr,
      operator-plot {
        break-inside: avoid;
      }
      h3 {
        break-after: avoid;
      }
      thead {
        display: table-header-group;
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) say: OperatorSay | null = null;
  @property({ attribute: false }) amounts: Amounts | null = null;

  override render() {
    const { report, say, amounts } = this;
    if (!report || !say || !amounts) return nothing;
    return html`<h3>Forum Kiosk: ${say('tab.report')}</h3>
      ${reportParts(report, { say, amounts, width: WIDTH }, true)}`;
  }
}

/**
 * Prints a report. Answers when the browser has its pages; where it may not print, as on a locked kiosk, nothing happens.
 * `hand` hands the page to the printer.
 */
export async function printReport(
  report: Report,
  say: OperatorSay,
  amounts: Amounts,
  hand: () => void = () => window.print(),
): Promise<void> {
  const around = new CSSStyleSheet();
  around.replaceSync(AROUND);
  const sheet = Object.assign(document.createElement('operator-sheet'), { report, say, amounts });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, around];
  document.body.append(sheet);
  try {
    await complete(sheet);
    hand();
  } finally {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== around);
  }
}

/** Waits for an element, for those inside it, and for what these have drawn. */
async function complete(root: ParentNode & Partial<Pick<LitElement, 'updateComplete'>>): Promise<void> {
  await root.updateComplete;
  const inside = root instanceof Element && root.shadowRoot ? [...root.shadowRoot.children] : [];
  await Promise.all([...root.children, ...inside].map((child) => complete(child)));
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-sheet': OperatorSheet;
  }
}
