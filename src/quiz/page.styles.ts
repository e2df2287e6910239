import { css } from 'lit';

/** The page that every question has: which one it is, the clock, what is asked. */
export const pageStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    color: var(--ink);
    font-family: var(--font);
    /* Above it stands the bar of the app. */
    pointer-events: none;
  }
  /* Cards, lines and verdicts lie over and in a picture: where colours are the system's, all of a question keeps its own. */
  @media (forced-colors: active) {
    :host {
      forced-color-adjust: none;
      background: var(--ground);
    }
  }
  .page {
    position: absolute;
    inset: var(--top) var(--margin) 0;
    display: flex;
    flex-direction: column;
    pointer-events: auto;
  }
  .eyebrow {
    margin: 0 0 10px;
    color: var(--gold);
    font-size: var(--label);
    font-weight: 600;
    line-height: 1.3;
  }
  .rule {
    margin-inline-start: 0.8em;
    color: var(--muted);
    font-weight: 400;
  }
  [data-stage='portrait'] .rule {
    font-size: 0.85em;
  }
  [data-stage='narrow'] .rule {
    display: block;
    margin: 0;
    font-size: 0.85em;
    text-wrap: balance;
  }
  .clock {
    position: absolute;
    inset: -14px 0 auto;
    height: 6px;
    border-radius: 3px;
    background: var(--gold-3);
    transform-origin: left;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:not([still])) .clock {
      animation: run-out var(--limit) linear forwards;
    }
  }
  @keyframes run-out {
    to {
      transform: scaleX(0);
    }
  }
  h1 {
    margin: 0 0 36px;
    font-size: var(--prompt);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 span {
    display: block;
  }
  /* The second language. */
  h1 span + span {
    color: var(--muted);
    font-size: calc(var(--second) * 1em);
    font-weight: 600;
  }
  [data-both] h1 {
    display: grid;
    gap: 8px 72px;
    align-items: baseline;
  }
  [data-both][data-stage='landscape'] h1 {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  [data-both] .eyebrow {
    font-size: 24px;
  }
  h1:focus,
  h2:focus {
    outline: none;
  }
`;
