import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WordKey } from '../../../ui/index.ts';
import { inBoth, secondOf } from '../../../ui/parts/marked.ts';
import type { View } from '../view.ts';
import type { WholeBook } from '../whole-book.ts';
import './fact.ts';
import { COLUMNS, sourceName, type Column, type Order, type Row } from './rows.ts';

interface Table {
  readonly view: View;
  readonly book: WholeBook;
  readonly rows: readonly Row[];
  readonly order: Order | null;
  /** The fact that is told in full. */
  readonly opened: string | null;
  readonly sort: (column: Column) => void;
  readonly toggle: (fact: string) => void;
}

const HEAD: Readonly<Record<Column, WordKey>> = {
  label: 'learn.explore-label',
  value: 'learn.explore-value',
  date: 'learn.explore-date',
  kind: 'learn.explore-kind',
  source: 'learn.explore-source',
};
const SIGNS = { none: '↕', ascending: '↑', descending: '↓' } as const;

/** Facts as a table. Its roles are written out: as cards on a phone, it would be none to some browsers. */
export const factTable = (table: Table): TemplateResult =>
  html`<table role="table" aria-label=${table.view.say('learn.explore-title')} aria-describedby="about">
    <thead>
      <tr role="row">
        ${COLUMNS.map((column) => head(column, table))}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        table.rows,
        ({ fact }) => fact.id,
        (row) => line(row, table),
      )}
    </tbody>
  </table>`;

function head(column: Column, { view, order, sort }: Table): TemplateResult {
  const way = order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" aria-sort=${way}>
    <button type="button" @click=${() => sort(column)}>
      ${view.say(HEAD[column])}<span class="way" aria-hidden="true">${SIGNS[way]}</span>
    </button>
  </th>`;
}

function line(row: Row, { view, book, opened, toggle }: Table): TemplateResult {
  const { fact, source } = row;
  const { say } = view;
  const isOpen = opened === fact.id;
  return html`<tr role="row" class=${isOpen ? 'open' : ''}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          class="opener"
          data-fact=${fact.id}
          aria-expanded=${isOpen}
          @click=${() => toggle(fact.id)}
        >
          <span>${inBoth(fact.label, secondOf(view.start.edition))}</span>
        </button>
      </th>
      <td role="cell" class="value">${fact.stated.replaceAll('\u00a0', ' ')}</td>
      <td role="cell" class="date">${fact.date}</td>
      <td role="cell"><span class="kind" data-kind=${fact.kind}>${say(`learn.kind-${fact.kind}`)}</span></td>
      <td role="cell" class="source">${source ? sourceName(row) : say('learn.explore-calculated')}</td>
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="detail">
            <td role="cell" colspan=${COLUMNS.length}>
              <learn-figure-row .view=${view} .book=${book} .row=${row}></learn-figure-row>
            </td>
          </tr>`
        : nothing
    }`;
}
