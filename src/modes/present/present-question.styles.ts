import { css } from 'lit';

/** For a touch laptop in the dark: what is pressed while looking at the hall is large. */
export const questionStyles = css`
  :host {
    display: block;
    color: var(--ink);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  h2 {
    margin: 0 0 0.5rem;
    scroll-margin-top: 2.5rem;
    font-size: 1.35rem;
    line-height: 1.35;
    text-wrap: pretty;
  }
  h2 > span,
  .part > span,
  .text > span,
  .prompt > span,
  summary > span {
    display: block;
  }
  /* The second language of both. */
  h2 > span + span,
  .part > span + span,
  .text > span + span,
  .prompt > span + span,
  summary > span + span {
    color: var(--muted);
    font-size: 0.88em;
  }
  .note,
  small {
    color: var(--muted);
    font-size: 0.95rem;
  }
  /* What hands are raised for: it is what the speaker says. */
  .part {
    margin: 0 0 0.5rem;
    color: var(--gold);
    font-weight: 600;
  }
  .note {
    margin: 0 0 0.75rem;
  }
  button {
    min-width: 3rem;
    min-height: 3rem;
    padding: 0.4rem 1rem;
    border: 2px solid var(--faint);
    border-radius: 0.9rem;
    background: var(--panel);
    color: inherit;
    font: inherit;
    font-weight: 600;
    touch-action: manipulation;
    cursor: pointer;
  }
  button:active,
  button[aria-pressed='true'] {
    border-color: var(--gold);
    background: var(--raised);
  }
  button:disabled {
    border-color: var(--line);
    color: var(--muted);
    cursor: default;
  }
  button.primary {
    border-color: var(--gold);
    background: var(--gold);
    color: var(--ground);
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 3px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin: 1rem 0;
  }
  .acts button {
    min-height: 4.5rem;
    padding-inline: 1.5rem;
    font-size: 1.1rem;
  }
  .acts.round {
    position: sticky;
    top: 0;
    z-index: 1;
    margin: 0;
    padding: 0.5rem 0;
    background: var(--ground);
  }
  .acts.round button {
    min-height: 3.5rem;
  }
  details {
    border-top: 1px solid var(--line);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    min-height: 3rem;
    padding: 0.25rem 0;
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '▸';
    width: 1em;
    color: var(--muted);
  }
  details[open] > summary::before {
    content: '▾';
  }
  summary b {
    margin-inline-start: auto;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.6rem 0;
    border-top: 1px solid var(--line);
  }
  .prompt {
    flex: 1 1 16rem;
    min-width: 0;
    line-height: 1.4;
  }
  .options {
    display: grid;
    gap: 0.5rem;
  }
  .options > li {
    display: grid;
    grid-template-columns: 1.6rem minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding: 0.4rem 0.75rem;
    border: 2px solid var(--line);
    border-radius: 0.9rem;
    background: var(--panel);
  }
  .options > li[data-right] {
    border-color: var(--gold);
  }
  .letter {
    color: var(--gold);
    font-size: 1.5rem;
  }
  .text {
    font-size: 1.1rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .text em {
    color: var(--gold);
    font-style: normal;
    font-weight: 700;
  }
  .mark {
    display: block;
    width: 100%;
    height: 1.1rem;
    overflow: visible;
    fill: var(--gold-3);
    stroke: var(--faint);
  }
  output {
    min-width: 2.4em;
    font-size: 1.6rem;
    font-weight: 700;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .count {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .count button {
    min-width: 3.5rem;
    min-height: 3.5rem;
    padding: 0;
    font-size: 1.2rem;
  }
  .count .more {
    min-width: 4.5rem;
    min-height: 4.5rem;
    font-size: 1.35rem;
  }
  .total {
    margin: 0.75rem 0 0;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .explain {
    max-width: 45rem;
    margin: 0;
    line-height: 1.5;
    white-space: pre-line;
  }
  @container (max-width: 34rem) {
    .prompt {
      flex-basis: 100%;
    }
    .count {
      grid-column: 1 / -1;
      justify-self: end;
    }
    .acts {
      gap: 0.5rem;
    }
    .acts button {
      flex: 1 1 40%;
      min-height: 3.5rem;
      padding-inline: 0.75rem;
      font-size: 1rem;
    }
    .acts .primary {
      flex-basis: 100%;
      min-height: 4.5rem;
      font-size: 1.1rem;
    }
    .acts.round .primary {
      flex-basis: 40%;
      min-height: 3.5rem;
    }
  }
`;
