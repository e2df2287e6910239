import { html, nothing, type TemplateResult } from 'lit';
import { factTouched } from '../rich-text.ts';
import type { Say } from '../say.ts';

/** A row of the table that says what a picture shows. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly date: string;
  /** Id of the fact in this row. */
  readonly fact: string;
}

export interface FactTable {
  readonly rows: readonly FactRow[];
  readonly say: Say;
  /** What it is about, where nothing around it says so. */
  readonly caption?: string;
  /** Class of the buttons: each place dresses them in its own way. */
  readonly button: string;
  /** Do keys reach the buttons? Not where the table is only read out. */
  readonly reachable?: boolean;
}

/** What a picture says, as a table; each value shows where it comes from (`fact-touched`). */
export const factTable = ({ rows, say, caption, button, reachable = true }: FactTable): TemplateResult => html`
  <table>
    ${
      caption === undefined
        ? nothing
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead>
      <tr>
        <th scope="col">${say('table.what')}</th>
        <th scope="col">${say('table.value')}</th>
        <th scope="col">${say('table.date')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, value, date, fact }) => html`
          <tr>
            <th scope="row">${label}</th>
            <td>
              <button
                type="button"
                class=${button}
                data-fact=${fact}
                tabindex=${reachable ? nothing : -1}
                @click=${(event: Event) => event.currentTarget?.dispatchEvent(factTouched(fact))}
              >
                ${value}
              </button>
            </td>
            <td>${date}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
