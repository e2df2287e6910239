import { css } from 'lit';

/**
 * Where everything stands: this step under the hand, what is said beside it, what comes and the clocks at the edge. Nothing
 * moves while a talk goes on. Narrower, the panel stands below the slide; on a telephone all is one column.
 */
export const placed = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    box-sizing: border-box;
    padding: 0.75rem;
    overflow: hidden;
    background: var(--ground);
    color: var(--ink);
    font-size: 1rem;
    line-height: 1.4;
  }
  main {
    position: relative;
    display: grid;
    grid-template: 'now beside side' minmax(0, 1fr) / minmax(0, 50fr) minmax(0, 30fr) 19rem;
    gap: 0.75rem;
    height: 100%;
  }
  .now {
    grid-area: now;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-height: 0;
  }
  present-now {
    flex: 1 1 auto;
    min-height: 0;
  }
  .beside {
    grid-area: beside;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-height: 0;
  }
  .side {
    grid-area: side;
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-height: 0;
    overflow-y: auto;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    margin: 0;
    color: var(--muted);
  }
  .place b {
    color: var(--gold);
  }
  .drive {
    display: grid;
    flex: 0 0 auto;
    grid-template-columns: 2fr 3fr;
    gap: 0.75rem;
  }
  .drive button {
    min-height: 5.5rem;
    font-size: 1.5rem;
  }
  .next {
    border-color: var(--gold);
    background: var(--raised);
  }
  .then h2 {
    margin: 0 0 0.25rem;
    color: var(--muted);
    font-size: 0.9rem;
    font-weight: 400;
  }
  .then .picture {
    position: relative;
    aspect-ratio: 16 / 9;
    border: 2px solid var(--line);
    border-radius: 0.5rem;
    overflow: hidden;
  }
  .then present-slide {
    position: absolute;
    inset: 0;
  }
  .then p {
    display: grid;
    height: 100%;
    margin: 0;
    padding: 1rem;
    box-sizing: border-box;
    color: var(--muted);
    place-content: center;
    text-align: center;
  }
  .foot {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    margin-top: auto;
  }
  .foot button {
    min-width: 3rem;
  }
  forum-languages {
    --target: 3rem;
    --bar-size: 1rem;
    --bar-pad: 0.75rem;
    margin-inline-start: -0.75rem;
  }
  @media (max-width: 75rem) {
    main {
      grid-template:
        'now side' minmax(0, 62fr)
        'beside side' minmax(0, 38fr) / minmax(0, 1fr) 19rem;
    }
    .drive button {
      min-height: 4.5rem;
    }
  }
  @media (max-width: 48rem) {
    :host {
      overflow-y: auto;
    }
    main {
      display: flex;
      flex-direction: column;
      height: auto;
    }
    .now,
    .side {
      display: contents;
    }
    .place {
      order: 1;
    }
    present-now {
      order: 2;
    }
    .beside {
      order: 3;
      min-height: 60vh;
    }
    present-time {
      order: 4;
    }
    .then {
      order: 5;
    }
    .foot {
      order: 6;
    }
    .drive {
      position: sticky;
      inset-block-end: -0.75rem;
      z-index: 1;
      order: 9;
      padding-block: 0.5rem 0.75rem;
      background: var(--ground);
    }
    .drive button {
      min-height: 4.5rem;
    }
  }
`;

/** What stands beside the slides, and the number that is typed. */
export const panels = css`
  nav {
    display: flex;
    flex: 0 0 auto;
    gap: 0.25rem;
  }
  nav button {
    position: relative;
    flex: 1 1 auto;
    padding: 0.25rem;
    font-size: 0.95rem;
  }
  .missing {
    position: absolute;
    inset-block-start: 0.3rem;
    inset-inline-end: 0.3rem;
    width: 0.6rem;
    height: 0.6rem;
    border-radius: 50%;
    background: var(--vermilion);
  }
  .panel {
    flex: 1 1 auto;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .panel > [hidden] {
    display: none;
  }
  .keys {
    margin: 0;
  }
  .keys div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .keys dt {
    flex: 0 0 100%;
  }
  .keys dd {
    margin: 0;
    color: var(--muted);
  }
  .keys kbd {
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--faint);
    border-radius: 0.4rem;
    color: var(--ink);
    font-size: 0.95rem;
    white-space: nowrap;
  }
  h2 {
    margin: 0.5rem 0;
    font-size: 1.25rem;
  }
  .jump {
    position: absolute;
    inset-block-start: 2rem;
    inset-inline-start: 1rem;
    z-index: 2;
    max-width: 40rem;
  }
  .jump.open {
    padding: 1rem;
    border: 2px solid var(--gold);
    border-radius: 0.75rem;
    background: var(--raised);
  }
  .jump p {
    margin: 0 0 0.75rem;
    font-size: 1.5rem;
    font-weight: 600;
    white-space: pre-line;
  }
`;
