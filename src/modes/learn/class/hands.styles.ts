import { css } from 'lit';

export const handsStyles = css`
  :host {
    max-width: none;
    min-height: 100vh;
    padding: clamp(1rem, 2vw, 3rem) clamp(1rem, 5vw, 6rem) 2rem;
    background: var(--ground);
    color: var(--ink);
  }
  h1 {
    font-size: clamp(1.5rem, 1rem + 1.9vw, 3.2rem);
    max-width: 30em;
    white-space: pre-line;
  }
  .hint {
    max-width: none;
    color: var(--muted);
    font-size: clamp(1rem, 0.7rem + 1vw, 1.8rem);
  }
  ol {
    display: grid;
    gap: clamp(0.6rem, 1.4vh, 1.2rem);
    margin: 1rem 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.5rem clamp(0.75rem, 2vw, 2rem);
    align-items: center;
    padding: clamp(0.25rem, 0.6vh, 1rem) clamp(0.75rem, 1.5vw, 1.5rem);
    border: 2px solid var(--line);
    border-radius: var(--radius-panel);
    background: var(--panel);
  }
  /* Points of a timeline have no words before the truth is out: they stand side by side, below it. */
  @media (min-width: 44rem) {
    ol.points {
      grid-template-columns: repeat(auto-fit, minmax(19.5rem, 1fr));
    }
    .points li {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25rem 0.5rem;
      align-content: start;
    }
    .points :is(.count, output) {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .points .count {
      gap: 0.25rem;
    }
    .points .count .button {
      width: 3.5rem;
      height: 3.5rem;
    }
    .points :is(.text, .hands) {
      grid-column: 1 / -1;
    }
    .points .text {
      font-size: clamp(1.1rem, 0.7rem + 0.9vw, 1.7rem);
      overflow-wrap: break-word;
    }
  }
  li[data-right] {
    border: 4px solid var(--gold);
  }
  .letter {
    min-width: 1.1em;
    font-size: clamp(1.6rem, 1rem + 2vw, 3rem);
    font-weight: 700;
    color: var(--gold);
  }
  .text {
    min-width: 0;
    font-size: clamp(1.1rem, 0.8rem + 1.5vw, 2.4rem);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .text span {
    white-space: pre-line;
  }
  .text b {
    display: block;
    color: var(--gold);
    font-size: 0.8em;
  }
  svg {
    display: block;
    width: 100%;
    height: 1.4em;
    overflow: visible;
  }
  .chart {
    width: min(100%, 70rem);
    height: auto;
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 0.3;
  }
  .chart text {
    stroke: none;
  }
  .spot {
    height: 2.2em;
    fill: var(--gold-3);
    stroke: var(--faint);
  }
  .hands {
    grid-column: 2;
    fill: var(--muted);
    stroke: none;
    height: 0.9rem;
  }
  li[data-right] .hands {
    fill: var(--gold);
  }
  .count {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  output {
    min-width: 2.2em;
    font-size: clamp(1.5rem, 1rem + 1.6vw, 2.6rem);
    font-weight: 700;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .count .button {
    width: 4rem;
    height: 4rem;
    padding: 0;
    font-size: 2rem;
  }
  .acts .button {
    min-height: 3.25rem;
    font-size: 1.15rem;
  }
  .explain {
    max-width: 60rem;
    font-size: clamp(1.05rem, 0.8rem + 1vw, 1.8rem);
    line-height: 1.5;
    white-space: pre-line;
  }
  @media (max-width: 44rem) {
    .count {
      grid-column: 1 / -1;
      justify-content: flex-end;
    }
    .hands {
      grid-column: 1 / -1;
    }
  }
`;
