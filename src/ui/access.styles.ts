import { css } from 'lit';

export const accessStyles = css`
  :host {
    display: block;
    flex: none;
  }
  .row {
    display: flex;
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: var(--target);
    min-height: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
  }
  .icon {
    display: grid;
    place-items: center;
    flex: none;
    width: 68px;
    height: 68px;
    border-radius: 50%;
    transition: background-color var(--quick);
  }
  svg {
    width: 40px;
    height: 40px;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-pressed='true'] .icon {
    background: var(--gold);
    color: var(--ground);
  }
  [aria-expanded='true'] .icon {
    background: var(--raised);
    color: var(--ink);
  }
  /* On an upright stage the buttons lie below the bar, with their words. */
  .list {
    position: absolute;
    inset-block-start: calc(100% + 8px);
    inset-inline-end: 0;
    padding: 12px 32px 12px 16px;
    border: 2px solid var(--faint);
    border-radius: var(--radius-panel);
    background: var(--panel);
  }
  .list button {
    justify-content: start;
    gap: 20px;
    width: 100%;
    color: var(--ink);
    font-size: 34px;
    text-align: start;
    white-space: pre-line;
  }
`;
