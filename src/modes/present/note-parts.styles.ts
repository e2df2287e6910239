import { css } from 'lit';

/** What all parts of the notes look like. Lengths in rem: targets for a touch laptop. */
export const noteParts = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    box-sizing: border-box;
    min-width: 3rem;
    min-height: 3rem;
    padding: 0.3rem 0.8rem;
    border: 2px solid var(--faint);
    border-radius: 0.8rem;
    background: var(--panel);
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:disabled {
    border-color: var(--line);
    background: none;
    color: var(--muted);
    cursor: default;
  }
  [aria-expanded='true'],
  [aria-pressed='true'] {
    border-color: var(--gold);
    color: var(--gold);
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 2px;
  }
  .none {
    color: var(--muted);
  }
  .trouble {
    margin: 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 4px solid var(--vermilion);
  }
`;
