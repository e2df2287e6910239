import { html, type TemplateResult } from 'lit';
import type { Share } from '../results/index.ts';
import type { Amounts } from './amounts.ts';
import { columnsScene, heightOfColumns, type ColumnsData } from './plots/columns.ts';
import './plots/plot.ts';
import { heightOfShares, sharesScene, type SharesData } from './plots/shares.ts';
import type { OperatorSay } from './words.ts';

/** What the parts of a report are drawn with. */
export interface Drawn {
  readonly say: OperatorSay;
  readonly amounts: Amounts;
  /** Room for plots, in px. */
  readonly width: number;
}

/** Something that a share is known of. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly share: Share;
  readonly strong?: boolean;
}

/** Rows are plotted up to this width, in px: further, a dot is hard to follow to its name. */
const WIDEST = 1400;

/** Shares with their intervals as a plot. */
export function sharesPlot(label: string, rows: readonly Row[], drawn: Drawn): TemplateResult {
  const { say, amounts } = drawn;
  const width = Math.min(drawn.width, WIDEST);
  const data: SharesData = {
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: amounts.percent(value) })),
    rows: rows.map(({ id, label: name, share: { value, low, high }, strong = false }) => ({
      id,
      label: name,
      value,
      low,
      high,
      strong,
      text: value === null ? say('report.few') : amounts.percent(value),
    })),
  };
  return html`<operator-plot
    .scene=${sharesScene}
    .data=${data}
    width=${width}
    height=${heightOfShares(data)}
    language=${amounts.language}
    label=${label}
  ></operator-plot>`;
}

/** Counts side by side as a plot. */
export function columnsPlot(
  label: string,
  columns: readonly { readonly label: string; readonly n: number }[],
  { amounts, width }: Drawn,
): TemplateResult {
  const data: ColumnsData = {
    columns: columns.map(({ label: name, n }, i) => ({ id: `c${i}`, label: name, n, text: amounts.count(n) })),
  };
  return html`<operator-plot
    .scene=${columnsScene}
    .data=${data}
    width=${Math.min(width, WIDEST)}
    height=${heightOfColumns()}
    language=${amounts.language}
    label=${label}
  ></operator-plot>`;
}

/** The same shares as a table: every plot has one. */
export const sharesTable = (head: string, rows: readonly Row[], { say, amounts }: Drawn): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col" class="number">${say('report.n')}</th>
        <th scope="col" class="number">${say('report.share')}</th>
        <th scope="col" class="number">${say('report.interval')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, share }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td class="number">${amounts.count(share.n)}</td>
            <td class="number">${share.value === null ? say('report.few') : amounts.percent(share.value)}</td>
            <td class="number">${amounts.interval(share)}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;

/** Counts as a table. */
export const countsTable = (
  head: string,
  rows: readonly { readonly label: string; readonly n: number }[],
  { say, amounts }: Drawn,
): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col" class="number">${say('report.n')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, n }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td class="number">${amounts.count(n)}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;
