import { css } from 'lit';

/** Lengths in rem; the words are as large as the speaker wants them (`--letters`). */
export const notesStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    box-sizing: border-box;
    /* Of a panel whose height is known only the words are scrolled: the buttons stay where they are. */
    height: 100%;
    min-height: 0;
    min-width: 0;
    color: var(--ink);
    line-height: 1.45;
  }
  .head {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.5rem;
  }
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
  .words:focus-visible {
    outline-offset: -3px;
  }
  svg {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [role='group'] {
    display: flex;
    gap: 0.25rem;
  }
  .words {
    flex: 1 1 auto;
    min-height: 5rem;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--faint) transparent;
  }
  present-note + present-note {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .none {
    color: var(--muted);
  }
  .trouble {
    margin: 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 4px solid var(--vermilion);
  }
  .next {
    flex: none;
    margin: 0;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--line);
    color: var(--muted);
  }
  .next span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .next b {
    color: var(--gold);
    font-weight: 600;
  }
`;
