import { css } from 'lit';

/** Where the parts of the notes stand. */
export const notesStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* Of a panel whose height is known only the words are scrolled: the buttons stay where they are. */
    height: 100%;
    min-height: 0;
    min-width: 0;
    color: var(--ink);
    line-height: 1.45;
    container-type: inline-size;
  }
  .all {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    height: 100%;
    min-height: 0;
  }
  .head {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.5rem;
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
  .sizes {
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
  /* A wide panel is a low one: the buttons stand beside the words. */
  @container (min-width: 36rem) {
    .all {
      display: grid;
      grid-template: auto minmax(5rem, 1fr) auto / minmax(0, 1fr) auto;
      gap: 0.25rem 0.75rem;
    }
    .status {
      grid-area: 1 / 1 / 2 / 3;
    }
    .words {
      grid-area: 2 / 1 / 3 / 2;
    }
    .next {
      grid-area: 3 / 1 / 4 / 2;
    }
    .head {
      grid-area: 2 / 2 / 4 / 3;
      flex-direction: column;
      justify-content: start;
    }
  }
`;
