import { css } from 'lit';

/** What the pages of the panel share. Lengths are px of the logical stage. */
export const page = css`
  :host {
    display: block;
    font-size: 28px;
    line-height: 1.45;
  }
  p {
    margin: 0 0 20px;
    max-width: 46em;
    text-wrap: pretty;
  }
  h3 {
    margin: 40px 0 12px;
    font-size: 32px;
    line-height: 1.35;
  }
  h3:first-child {
    margin-block-start: 0;
  }
  operator-items {
    margin-block-start: 40px;
  }
  .muted {
    color: var(--muted);
  }
  .note {
    min-height: 1.45em;
    margin: 0;
    color: var(--gold);
  }
  .note.ill {
    color: var(--vermilion);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
  }
  .button {
    padding: 12px 32px;
    min-height: max(72px, var(--target));
    font-size: 28px;
    text-align: start;
  }
  .button span {
    white-space: pre-line;
  }
  .button[aria-pressed='true'] {
    border-color: var(--gold);
    color: var(--gold);
  }
  .button[aria-pressed='true']::before {
    content: '✓';
  }
  table + .row,
  p + .row {
    margin-block-start: 32px;
  }
  li + li {
    margin-block-start: 8px;
  }
  .whole {
    white-space: nowrap;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: 10px 48px;
    margin: 0;
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  table {
    width: 100%;
    max-width: 1400px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 10px 20px 10px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    color: var(--muted);
    font-weight: 400;
  }
  tbody th {
    color: inherit;
  }
  /* Moments and names break between words only. */
  .words {
    overflow-wrap: normal;
  }
  .number {
    width: 1%;
    padding-inline: 28px 0;
    text-align: end;
    overflow-wrap: normal;
    white-space: nowrap;
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 24px;
  }
`;
