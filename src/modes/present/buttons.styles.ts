import { css } from 'lit';

/** What is pressed in the speaker's windows: as large as a finger in the dark needs it, and quiet until it is on. */
export const buttons = css`
  button,
  .button {
    box-sizing: border-box;
    min-width: 3rem;
    min-height: 3rem;
    padding: 0.25rem 0.75rem;
    border: 2px solid var(--faint);
    border-radius: 0.75rem;
    background: var(--panel);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:active,
  .button:active {
    background: var(--raised);
  }
  button:disabled {
    border-color: var(--line);
    background: none;
    color: var(--muted);
    cursor: default;
  }
  :where(button, .button):is(
    [aria-pressed='true'],
    [aria-expanded='true'],
    [aria-current='true'],
    [aria-current='step']
  ) {
    border-color: var(--gold);
    background: var(--raised);
    color: var(--gold);
  }
  /* Where colours are the system's, this is how it shows what is chosen. */
  @media (forced-colors: active) {
    :where(button, .button):is(
      [aria-pressed='true'],
      [aria-expanded='true'],
      [aria-current='true'],
      [aria-current='step']
    ) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    :where(button, .button)[aria-pressed='true'] kbd {
      color: inherit;
    }
  }
  kbd {
    display: var(--key-hint, inline);
    margin-inline-start: 0.4rem;
    color: var(--muted);
    font: inherit;
    font-size: 0.8rem;
    font-weight: 400;
  }
  /* A telephone has no keys. */
  @media (max-width: 48rem) {
    button kbd {
      display: none;
    }
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 2px;
  }
`;
