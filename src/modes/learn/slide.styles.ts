import { css } from 'lit';

/** A slide as an article: one column by thumb; from 64rem on the picture stays beside its text. */
export const slideStyles = css`
  :host {
    max-width: none;
    padding: 0;
    overflow-wrap: anywhere;
    scroll-margin-block-start: calc(var(--bar-height, 3rem) - 1px);
  }
  .count {
    margin: 0 0 0.25rem;
    color: var(--muted);
    font-size: 0.95rem;
  }
  h2 {
    margin-block-end: 1rem;
    font-size: clamp(1.4rem, 1.15rem + 1.1vw, 2rem);
    max-width: 46rem;
  }
  h2:focus {
    outline: none;
  }
  .second {
    display: block;
    margin-block-start: 0.25rem;
    color: var(--muted);
    font-weight: 600;
    font-size: 0.85em;
  }
  .keep {
    white-space: nowrap;
  }
  .fact {
    display: inline;
    max-width: 100%;
    padding: 0;
    white-space: normal;
    overflow-wrap: anywhere;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted var(--gold-3) 2px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .beside {
    display: grid;
    gap: 0.75rem 2.5rem;
  }
  .beside > * {
    min-width: 0;
  }
  /* A thumb's screen is narrow: there the picture takes all of it. */
  @media (max-width: 37.5rem) {
    learn-figure {
      --figure-radius: 0;
      --figure-inset: 0.5rem;
      margin-inline: -1rem;
    }
  }
  .text {
    display: flex;
    flex-direction: column;
  }
  .now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.75rem 1rem 0.25rem;
  }
  /* All lie in one place, as high as the longest: the buttons below stay where the thumb is. */
  .now p {
    grid-area: 1 / 1;
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--vermilion);
    white-space: pre-line;
  }
  .now p:not([data-now='true']) {
    visibility: hidden;
  }
  @media (max-width: 63.99rem) {
    .steps-title {
      order: 1;
    }
    .text > .steps {
      order: 2;
    }
    .text > details {
      order: 3;
    }
  }
  @media (min-width: 64rem) {
    .now,
    .steps-title {
      display: none;
    }
    .beside {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      align-items: start;
    }
    learn-figure {
      position: sticky;
      inset-block-start: calc(var(--bar-height, 3rem) + 1.25rem);
    }
  }
  .steps {
    margin: 0 0 1.25rem;
    padding: 0;
    list-style: none;
  }
  .steps li {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr);
    gap: 0.5rem;
    align-items: start;
    padding: 0.35rem 0.5rem 0.35rem 0.25rem;
    border-inline-start: 4px solid transparent;
    color: var(--muted);
    cursor: pointer;
  }
  .steps li[aria-current] {
    border-color: var(--vermilion);
    color: var(--ink);
    cursor: auto;
  }
  .steps button.go {
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
  }
  .steps button.go:hover {
    background: var(--raised);
  }
  .steps p {
    margin: 0.5rem 0;
  }
  .steps p + p {
    margin-block-start: 0;
    color: var(--muted);
  }
  .takeaway {
    padding: 0.75rem 1rem;
    border-radius: 0.75rem;
    background: var(--panel);
  }
  h3 {
    margin: 0 0 0.35rem;
    font-size: 1rem;
    color: var(--muted);
    font-weight: 600;
  }
  .takeaway p,
  .more p {
    margin: 0;
    white-space: pre-line;
  }
  .takeaway .other {
    margin-block-start: 0.5rem;
    color: var(--muted);
  }
  .takeaway,
  .more,
  details {
    margin-block-end: 1rem;
  }
  details {
    border-block-start: 1px solid var(--line);
    margin-block-end: 0;
  }
  summary {
    min-height: 2.75rem;
    padding-block: 0.5rem;
    box-sizing: border-box;
    cursor: pointer;
  }
  summary::marker {
    color: var(--gold);
  }
  details > :not(summary) {
    margin-block-end: 1rem;
  }
  .table {
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.95rem;
    line-height: 1.45;
  }
  thead th {
    color: var(--muted);
    font-weight: 400;
  }
  tbody th {
    font-weight: 400;
  }
  th,
  td {
    padding: 0.4rem 0.75rem 0.4rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  @media (min-width: 30rem) {
    td:last-child {
      white-space: nowrap;
    }
  }
  .value {
    min-height: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    /* Not anywhere: a narrow column would part a word. */
    overflow-wrap: break-word;
    text-align: start;
    text-decoration: underline dotted var(--gold-3) 2px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .sources {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sources li {
    padding-block: 0.4rem;
    overflow-wrap: anywhere;
  }
  .sources a {
    display: inline-block;
    padding-block: 0.6rem;
  }
  .note {
    display: block;
    color: var(--muted);
    font-size: 0.95rem;
    white-space: pre-line;
  }
`;
