import { css } from 'lit';

/** The table of all facts; where there is no room for it, a card for each. */
export const explore = css`
  .asks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem 1rem;
    margin-block: 1.5rem 1rem;
  }
  .asks label {
    display: grid;
    flex: 1 1 9rem;
    gap: 0.3rem;
    min-width: 0;
    font-size: 0.95rem;
    font-weight: 600;
  }
  .asks label.words {
    flex: 2 1 16rem;
  }
  .field {
    padding-inline: 1rem;
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .saves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-end: 1rem;
  }
  .saves p {
    flex: 1 1 10rem;
    max-width: none;
    margin: 0;
    font-weight: 600;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.45;
  }
  thead th {
    padding: 0;
    border-block-end: 2px solid var(--gold-3);
    text-align: start;
  }
  thead button {
    display: flex;
    align-items: center;
    gap: 0.4em;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.3rem 0.6rem;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  thead button:hover {
    background: var(--raised);
  }
  .way {
    color: var(--gold);
  }
  tbody td,
  tbody th {
    padding: 0.5rem 0.6rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  tbody th {
    padding: 0;
    width: 36%;
  }
  tbody .value {
    width: 22%;
    color: var(--gold);
    font-weight: 600;
    white-space: pre-line;
  }
  tbody .source {
    width: 18%;
    color: var(--muted);
  }
  tr.open > * {
    border-block-end-color: transparent;
  }
  tr:hover:not(.detail) > * {
    background: var(--raised);
  }
  .opener {
    display: flex;
    gap: 0.6rem;
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.6rem;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    line-height: 1.45;
    text-align: start;
    white-space: pre-line;
    cursor: pointer;
  }
  .opener::before {
    content: '+';
    flex: none;
    width: 1ch;
    color: var(--gold);
    font-weight: 700;
  }
  .opener[aria-expanded='true']::before {
    content: '−';
  }
  .kind {
    display: inline-block;
    padding: 0 0.6em;
    border: 2px solid var(--muted);
    border-radius: var(--radius);
    font-size: 0.9rem;
    white-space: nowrap;
  }
  .kind[data-kind='actual'] {
    border-color: var(--raised);
    background: var(--raised);
  }
  .kind:is([data-kind='forecast'], [data-kind='target']) {
    border-style: dashed;
  }
  .kind:is([data-kind='estimate']) {
    border-style: dotted;
  }
  .detail td {
    padding-inline: 2.2rem 0.6rem;
  }
  .more {
    margin-block-start: 1.5rem;
  }
  @media (max-width: 56rem) {
    table,
    tbody,
    thead,
    tr,
    tbody :is(td, th) {
      display: block;
      box-sizing: border-box;
      width: auto;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 2px solid var(--gold-3);
    }
    thead th {
      border: 0;
    }
    thead button {
      padding-inline: 0 1rem;
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.1rem 0.9rem;
      padding-block: 0.4rem 0.9rem;
      border-block-end: 1px solid var(--line);
    }
    tbody :is(td, th) {
      padding: 0;
      border: 0;
    }
    tbody :is(th, .value),
    .detail td {
      flex: 1 1 100%;
      width: auto;
      min-width: 0;
    }
    tbody .value {
      font-size: 1.15rem;
    }
    tbody .date:empty {
      display: none;
    }
    tbody .source {
      width: auto;
      font-size: 0.95rem;
    }
    .opener {
      flex-direction: row-reverse;
      justify-content: space-between;
      padding-inline: 0;
    }
    tr.open {
      padding-block-end: 0;
      border-block-end-color: transparent;
    }
    .detail td {
      padding: 0;
    }
    .saves p {
      flex-basis: 100%;
    }
    tr:hover:not(.detail) > * {
      background: none;
    }
  }
`;
