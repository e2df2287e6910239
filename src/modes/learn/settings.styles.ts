import { css } from 'lit';

export const settingsStyles = css`
  :host {
    display: block;
    flex: none;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-width: 2.75rem;
    min-height: 2.75rem;
    box-sizing: border-box;
    padding: 0 0.7rem;
    border: 0;
    border-radius: 0.6rem;
    background: none;
    color: var(--muted);
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover,
  [aria-expanded='true'] {
    background: var(--raised);
    color: var(--ink);
  }
  svg {
    flex: none;
    width: 1.35rem;
    height: 1.35rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  /* Hangs from the bar, which is what it is placed by; never higher than what the window leaves below it. */
  .panel {
    position: absolute;
    inset-block-start: calc(100% + 0.4rem);
    inset-inline-end: max(0.5rem, calc((100vw - 84rem) / 2));
    display: flex;
    flex-direction: column;
    gap: 1.1rem;
    box-sizing: border-box;
    width: min(27rem, calc(100% - 1rem));
    max-height: var(--room, 70vh);
    padding: 0.9rem 1.1rem 1.2rem;
    overflow: auto;
    overscroll-behavior: contain;
    border: 2px solid var(--faint);
    border-radius: var(--radius-panel);
    background: var(--panel);
    box-shadow: 0 0.6rem 2rem rgb(0 0 0 / 0.28);
    color: var(--ink);
    line-height: 1.45;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem;
  }
  .head button {
    margin-inline-end: -0.5rem;
  }
  h2 {
    min-width: 0;
    margin: 0;
    font-size: min(1.25rem, 8vw);
    line-height: 1.3;
    outline: none;
  }
  p {
    margin: 0;
    color: var(--muted);
    font-size: 0.95rem;
    white-space: pre-line;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.35rem;
    padding: 0;
    color: var(--muted);
    font-size: 0.95rem;
    white-space: pre-line;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  label {
    position: relative;
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    box-sizing: border-box;
    padding: 0.2rem 0.8rem 0.2rem 0.6rem;
    border: 2px solid var(--line);
    border-radius: 0.8rem;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  label:hover {
    border-color: var(--faint);
  }
  label:has(:checked) {
    border-color: var(--gold);
    background: var(--raised);
    font-weight: 600;
  }
  input {
    flex: none;
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
    accent-color: var(--gold);
  }
  input:focus-visible {
    outline: none;
  }
  :focus-visible:not(input, h2),
  label:has(:focus-visible) {
    outline: 3px solid var(--sky);
    outline-offset: 2px;
  }
  .link {
    align-self: start;
    color: var(--ink);
    text-decoration: underline var(--gold);
    text-underline-offset: 0.25em;
    margin-inline-start: -0.7rem;
  }
  /* On a phone the bar has room for the sign alone; the word is still read to those who do not see it. */
  @container bar (max-width: 34rem) {
    .opener {
      justify-content: center;
      padding: 0;
    }
    .opener span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
