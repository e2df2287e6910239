import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ItemReport } from '../results/index.ts';
import { controls } from '../ui/index.ts';
import { itemPart } from './report-item.ts';
import { sharesPlot, type Drawn, type Row } from './report-plots.ts';
import { sortItems, turn, type SortKey, type Sorting } from './sort-items.ts';
import { page } from './styles.ts';
import { sayIfKnown } from './words.ts';

/** So many questions of a plot fit on a page of paper. */
const ROWS_A_PAGE = 30;

/** The questions of a report: a table that can be sorted, each question to be opened, and all of them in one plot. */
@customElement('operator-items')
export class OperatorItems extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      thead button,
      .prompt {
        width: 100%;
        min-height: var(--target);
        padding: 8px 0;
        border: 0;
        background: none;
      }
      thead button {
        text-align: end;
        white-space: normal;
      }
      :host(:not([printed])) th:last-child button {
        min-width: 5em;
      }
      [aria-sort] button {
        color: var(--gold);
      }
      tr[data-question] > * {
        vertical-align: middle;
      }
      .prompt {
        text-align: start;
      }
      .prompt[aria-expanded='true'] {
        color: var(--gold);
      }
      th .remark {
        color: var(--vermilion);
      }
      td.opened {
        padding: 8px 0 40px 32px;
      }
      h4 {
        margin: 24px 0 0;
        color: var(--muted);
        font-weight: 400;
      }
      :host([printed]) thead button,
      :host([printed]) .prompt {
        min-height: 0;
      }
      /* What belongs together stays on its page. A head that comes again there would lie over what goes on below it. */
      :host([printed]) :is(tr[data-question], .opened tr, dl, operator-plot) {
        break-inside: avoid;
      }
      :host([printed]) :is(tr[data-question], h3, h4) {
        break-after: avoid;
      }
      :host([printed]) thead {
        display: table-row-group;
      }
      :host([printed]) dl {
        grid-template-columns: repeat(3, max-content auto);
        justify-content: start;
        column-gap: 24px;
      }
      :host([printed]) .opened :is(th, td) {
        padding-block: 5px;
      }
      :host([printed]) .opened small {
        display: inline;
        margin-inline-start: 12px;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly ItemReport[] = [];
  @property({ attribute: false }) drawn: Drawn | null = null;
  /** On paper nothing can be opened: every question is. */
  @property({ type: Boolean, reflect: true }) printed = false;

  @state() private sorting: Sorting = { by: 'facility', down: false };
  @state() private opened: string | null = null;

  override render() {
    const { drawn } = this;
    if (!drawn || !this.items.length) return nothing;
    const { say } = drawn;
    const items = sortItems(this.items, this.sorting);
    const scored = items.filter(({ facility, type }) => facility.n > 0 && type !== 'opinion');
    const rows = scored.map(({ question, prompt, facility }) => ({ id: question, label: prompt, share: facility }));
    return html`
      <h3>${say('report.items')}</h3>
      ${this.printed ? nothing : html`<p class="muted">${say('report.sort')}</p>`}
      <table>
        <thead>
          <tr>
            <th scope="col">${say('report.question')}</th>
            ${this.head('n', say('report.n'))} ${this.head('facility', say('report.right'))}
            ${this.head('discrimination', say('report.discrimination'))}
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => this.item(item, drawn))}
        </tbody>
      </table>
      <h3>${say('report.facility')}</h3>
      ${this.plots(rows).map((part) => sharesPlot(say('report.facility'), part, drawn))}
    `;
  }

  /** A picture cannot go on on the next page. */
  private plots(rows: readonly Row[]): (readonly Row[])[] {
    if (!this.printed) return [rows];
    const pages = Math.ceil(rows.length / ROWS_A_PAGE);
    return Array.from({ length: pages }, (_, i) => rows.slice(i * ROWS_A_PAGE, (i + 1) * ROWS_A_PAGE));
  }

  private head(by: SortKey, label: string) {
    const { sorting } = this;
    const sorted = sorting.by === by;
    return html`<th
      scope="col"
      class="number"
      aria-sort=${sorted ? (sorting.down ? 'descending' : 'ascending') : nothing}
    >
      <button type="button" data-sort=${by} @click=${() => (this.sorting = turn(sorting, by))}>
        ${label}${sorted ? (sorting.down ? ' ↓' : ' ↑') : ''}
      </button>
    </th>`;
  }

  private item(item: ItemReport, drawn: Drawn) {
    const { say, amounts } = drawn;
    const { question, prompt, n, facility, discrimination, remarks, type } = item;
    const open = this.printed || this.opened === question;
    const known =
      facility.value === null ? (type === 'opinion' ? '' : say('report.few')) : amounts.percent(facility.value);
    return html`<tr data-question=${question}>
        <th scope="row">
          <button
            type="button"
            class="prompt"
            aria-expanded=${open}
            @click=${() => (this.opened = open ? null : question)}
          >
            ${prompt}
            ${remarks.map((remark) => html`<small class="remark">${sayIfKnown(say, `remark.${remark}`, remark)}</small>`)}
          </button>
        </th>
        <td class="number">${amounts.count(n)}</td>
        <td class="number">${known}<small>${amounts.interval(facility)}</small></td>
        <td class="number">${discrimination === null ? '' : amounts.coefficient(discrimination)}</td>
      </tr>
      ${
        open
          ? html`<tr>
              <td class="opened" colspan="4">${itemPart(item, { ...drawn, width: drawn.width - 40 })}</td>
            </tr>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-items': OperatorItems;
  }
}
