import { css } from 'lit';

export const classStyles = css`
  h2 {
    margin-block: 2.5rem 0.75rem;
    white-space: pre-line;
  }
  /* How long, and about what: each on a line of its own where one has no room for both. */
  .about span {
    display: inline-block;
    text-wrap: balance;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25rem 2rem;
    align-items: end;
    margin-block: 1.5rem;
  }
  .choose label,
  .choose .times {
    display: grid;
    gap: 0.4rem;
    min-width: 0;
    max-width: 100%;
    color: var(--muted);
  }
  .choose label {
    width: 26rem;
  }
  .times div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  .button[aria-current] {
    border-color: var(--gold);
    box-shadow: inset 0 0 0 2px var(--gold);
  }
  .acts {
    margin-block: 0 1.25rem;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.7rem 1rem 0.7rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--muted);
    font-weight: 400;
  }
  tbody th {
    width: 4.5rem;
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  td a {
    display: block;
    width: fit-content;
    padding-block: 0.6rem;
    margin-block: -0.6rem;
    white-space: pre-line;
  }
  td.why {
    width: 32%;
    color: var(--muted);
  }
  tr[data-kind='question'] td:first-of-type {
    border-inline-start: 4px solid var(--vermilion);
    padding-inline-start: 0.8rem;
  }
  tr[data-kind='question'] b {
    display: block;
    color: var(--muted);
    font-weight: 400;
  }
  /* Narrow, or with large letters: what for stands below what. */
  @container (max-width: 34rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: 4.5rem minmax(0, 1fr);
      border-block-end: 1px solid var(--line);
      padding-block: 0.4rem;
    }
    tbody th,
    tbody td {
      border: 0;
      padding-block: 0.2rem;
      padding-inline-end: 0;
    }
    td.why {
      grid-column: 2;
      width: auto;
      font-size: 0.95rem;
    }
  }
  .plan {
    container-type: inline-size;
  }
  ol {
    max-width: 42rem;
    padding-inline-start: 1.4rem;
  }
  ol li {
    margin-block-end: 0.6rem;
  }
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 0.75rem 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sheets li {
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--line);
  }
  .sheets b {
    display: block;
    white-space: pre-line;
  }
  .sheets a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    margin-inline-end: 1.25rem;
  }
  @media print {
    h2 {
      margin-block: 1rem 0.4rem;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      padding-block: 1.2mm;
      font-size: 10.5pt;
      line-height: 1.35;
    }
    td a {
      margin: 0;
      padding: 0;
      min-height: 0;
    }
  }
`;
