import { css } from 'lit';

/** Comes after `page` and `paperSheet`. */
export const printStyles = css`
  :host {
    max-width: none;
  }
  .tools {
    align-items: end;
    gap: 0.75rem 1.25rem;
    max-width: 62rem;
    margin: 0 auto 1.5rem;
  }
  .tools nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  learn-print-picker {
    max-width: 62rem;
    margin: 0 auto 1.5rem;
  }
  .deck-head {
    max-width: 62rem;
    margin: 0 auto 1.5rem;
  }
  .tools [aria-current] {
    border-color: var(--gold);
    font-weight: 700;
  }
  .tools > :is(a, p) {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    margin: 0;
  }
  .paper {
    max-width: 50rem;
  }
  h1,
  h2,
  h3,
  p,
  li {
    white-space: pre-line;
  }
  .of {
    margin: 0 0 0.4rem;
    color: var(--muted);
  }
  h2 {
    margin-block: 2.2rem 0.4rem;
  }
  h3 {
    margin-block: 1rem 0.2rem;
    font-size: 1rem;
  }
  h1 + p {
    color: var(--muted);
  }
  .second {
    display: block;
    color: var(--muted);
  }
  h2 .second {
    font-size: 0.85em;
    font-weight: 600;
  }
  p,
  ol {
    max-width: none;
    margin-block: 0 0.8rem;
  }
  .takeaway {
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--vermilion);
  }
  figure {
    margin: 0 0 0.8rem;
  }
  figcaption {
    margin-block-start: 0.3rem;
    color: var(--muted);
    font-size: 0.8rem;
  }
  .steps {
    padding-inline-start: 1.6rem;
  }
  .steps li {
    margin-block-end: 0.35rem;
  }
  .more {
    padding-inline-start: 0.8rem;
    border-inline-start: 1px solid var(--faint);
  }
  .notes p {
    margin-block: 0.8rem 0.2rem;
    break-after: avoid;
  }
  .notes ol {
    padding-inline-start: 2.2rem;
    columns: 18rem;
    column-gap: 2.5rem;
    font-size: 0.85rem;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  sup {
    padding-inline-start: 0.1em;
    color: var(--muted);
    font-size: 0.65em;
    line-height: 0;
  }
  .deck {
    display: grid;
    gap: 1.5rem;
    max-width: 62rem;
    margin-inline: auto;
  }
  .sheet {
    display: flex;
    flex-direction: column;
    padding: clamp(0.4rem, 2vw, 1.2rem);
    border: 1px solid var(--line);
    background: var(--panel);
  }
  .foot,
  .notes li {
    white-space: normal;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 2rem;
    margin: 0.5rem 0 0;
    color: var(--muted);
    font-size: 0.8rem;
  }
  @media print {
    :host {
      /* Letters of paper, whatever was chosen for the screen. */
      font-size: 9.5pt;
      line-height: 1.5;
    }
    learn-print-picker {
      display: none;
    }
    .paper {
      max-width: none;
      padding-inline: 18mm;
    }
    .sheet {
      padding: 0 9mm;
      border: 0;
      background: none;
    }
    h1 {
      font-size: 20pt;
    }
    h2 {
      margin-block-start: 16pt;
      font-size: 13pt;
    }
    h3 {
      font-size: 9.5pt;
    }
    figcaption,
    .foot,
    .notes :is(p, ol) {
      font-size: 8.5pt;
    }
    h1,
    h2,
    h3,
    .takeaway {
      break-after: avoid;
    }
    h2,
    figure,
    li,
    .takeaway {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    .deck {
      display: block;
      max-width: none;
    }
    .sheet {
      /* As high as the paper leaves it; a hair less, or the next one would begin with an empty page. */
      position: relative;
      height: 190mm;
      break-inside: avoid;
    }
    .sheet + .sheet {
      break-before: page;
    }
    .sheet .foot {
      position: absolute;
      inset: auto 9mm 0;
    }
    .foot {
      flex-wrap: nowrap;
    }
    .place {
      flex: none;
    }
    .deck-head {
      display: none;
    }
  }
`;
