import { html, type TemplateResult } from 'lit';
import type { TableRow } from '../../../scene/index.ts';
import { factTouched, type Say } from '../../../ui/index.ts';

/** What a picture says, as a table; each value shows where it comes from. */
export const figureTable = (rows: readonly TableRow[], caption: string, say: Say): TemplateResult => html`
  <div class="table" tabindex="0" role="region" aria-label=${caption}>
    <table>
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
                  class="value"
                  data-fact=${fact}
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
  </div>
`;
