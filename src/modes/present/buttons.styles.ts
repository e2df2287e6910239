import { css } from 'lit';

/** What is pressed in the speaker's window: as large as a finger in the dark needs it, and quiet until it is on. */
export const buttons = css`
  button {
    box-sizing: border-box;
    min-height: 3rem;
    padding: 0.25rem 0.75rem;
    border: 2px solid var(--line);
    border-radius: 0.75rem;
    background: var(--panel);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:active {
    background: var(--raised);
  }
  button:disabled {
    background: none;
    color: var(--muted);
    cursor: default;
  }
  [aria-pressed='true'],
  [aria-current='true'],
  [aria-current='step'] {
    border-color: var(--gold);
    background: var(--raised);
    color: var(--gold);
  }
  kbd {
    color: var(--muted);
    font: inherit;
    font-size: 0.8rem;
    font-weight: 400;
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 2px;
  }
`;
