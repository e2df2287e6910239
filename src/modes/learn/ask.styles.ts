import { css } from 'lit';

/** What the pages that ask questions have in common: a round takes the whole width, all else a column. */
export const ask = css`
  :host([data-asking]) {
    max-width: none;
    padding: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
    margin-block: 2rem;
  }
  h1,
  p {
    white-space: pre-line;
  }
  .way {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  button.way {
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    text-decoration: underline var(--gold);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
`;
