import { css } from 'lit';

/** Styles that elements share. Lengths are pixels of the logical stage. */

export const controls = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 14px;
    min-width: var(--target);
    min-height: max(92px, var(--target));
    padding: 0 44px;
    border: 2px solid var(--faint);
    border-radius: var(--radius);
    background: var(--panel);
    color: var(--ink);
    font-size: 34px;
    font-weight: 600;
    line-height: 1.3;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }
  .button.primary {
    border-color: var(--gold);
    background: var(--gold);
    color: var(--ground);
  }
  .button:active {
    background: var(--raised);
  }
  .button.primary:active {
    background: var(--gold-2);
  }
  .button:disabled {
    border-color: var(--line);
    background: none;
    color: var(--muted);
    cursor: default;
  }
  :focus-visible {
    outline: 4px solid var(--sky);
    outline-offset: 4px;
  }
`;

export const factText = css`
  .keep {
    white-space: nowrap;
  }
  .fact {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted var(--gold-3) 2px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
`;

/** Read by screen readers, not seen. */
export const hidden = css`
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
