import { css } from 'lit';

/**
 * Where everything stands: this step under the hand, what is said beside it, what comes and the clocks at the edge. Nothing
 * moves while a talk goes on. Narrower, the panel stands below the slide; on a telephone all is one column.
 */
export const consoleStyles = css`
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
    grid-template: 'now beside side' minmax(0, 1fr) / minmax(0, 53fr) minmax(0, 30fr) 19rem;
    gap: 0.75rem;
    height: 100%;
  }
  .now {
    position: relative;
    grid-area: now;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-height: 0;
  }
  present-now {
    flex: 0 1 auto;
    min-height: 0;
  }
  /* Keys that are switched off are not told on the buttons. */
  [data-letterless] present-now {
    --key-hint: none;
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
    flex: 1 0 auto;
    grid-template-columns: 2fr 3fr;
    gap: 0.75rem;
    max-height: 12rem;
    margin-top: auto;
  }
  .drive button {
    min-height: 5.5rem;
    font-size: 1.5rem;
  }
  .next {
    border-color: var(--gold);
    background: var(--raised);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    margin-top: auto;
  }
  .foot .state {
    display: flex;
    flex: 1 0 100%;
    gap: 0.75rem;
    align-items: center;
    text-align: start;
  }
  .state i {
    flex: none;
    width: 0.9rem;
    height: 0.9rem;
    border-radius: 50%;
    background: var(--jade);
  }
  .state:not([data-state='same']) i {
    border-radius: 0;
    background: var(--vermilion);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .foot button {
    min-width: 3rem;
  }
  forum-languages {
    --target: 3rem;
    --bar-size: 0.9rem;
    --bar-pad: 0.5rem;
    margin-inline-start: -0.5rem;
  }
  @media (max-width: 75rem) {
    main {
      grid-template:
        'place side' auto
        'now side' auto
        'beside side' minmax(0, 1fr)
        'drive side' auto / minmax(0, 1fr) 19rem;
      gap: 0.5rem 0.75rem;
    }
    .now {
      display: contents;
    }
    .place {
      grid-area: place;
    }
    present-now {
      grid-area: now;
    }
    .drive {
      grid-area: drive;
    }
    .drive button {
      min-height: 4.5rem;
    }
  }
  /*
   * A low one has little room for each. While hands are counted they need all of it, and present-now has no picture; the large
   * buttons stay where they are.
   */
  @media (min-width: 48.01rem) and (max-width: 75rem) and (min-height: 36.01rem) and (max-height: 56rem) {
    main:not([data-asked]) {
      grid-template-rows: auto minmax(0, 55fr) minmax(0, 45fr) auto;
    }
  }
  /* So is one that is zoomed to twice the size. */
  @media (max-width: 48rem), (max-width: 75rem) and (max-height: 36rem) {
    :host {
      overflow-y: auto;
      /* What gets the focus comes to stand between the clocks and the large buttons, and not behind them. */
      scroll-padding-block: 5rem 7rem;
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
    /* The clocks stay in sight at the upper edge, as the large buttons do at the lower one. */
    present-time {
      display: contents;
    }
    present-time::part(clocks) {
      position: sticky;
      inset-block-start: -0.75rem;
      /* Over what sticks within a panel. */
      z-index: 2;
      margin-block-start: -0.75rem;
      padding-block: 0.5rem;
      background: var(--ground);
    }
    present-time::part(rest) {
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
      z-index: 2;
      order: 9;
      padding-block: 0.5rem 0.75rem;
      background: var(--ground);
    }
  }
  /* Zoomed further, there is room for little: only the large buttons stay in sight, and they are less large. */
  @media (max-width: 48rem) and (max-height: 24rem) {
    :host {
      scroll-padding-block: 0.5rem 4.5rem;
    }
    present-time::part(clocks) {
      position: static;
    }
    .drive button {
      min-height: 3rem;
    }
  }
`;
