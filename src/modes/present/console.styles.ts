import { css } from 'lit';

/** Dark, for the stage; lengths in rem, targets for a touch laptop. */
export const consoleStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-height: 100vh;
    padding: 1rem;
    background: var(--ground);
    color: var(--ink);
  }
  button {
    min-height: 3.5rem;
    padding: 0 1.5rem;
    border: 2px solid var(--faint);
    border-radius: var(--radius);
    background: var(--panel);
    color: inherit;
    font: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 3px;
  }
`;
