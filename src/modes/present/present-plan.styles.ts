import { css } from 'lit';

/** In rem. The list takes what height is left, and scrolls by itself. */
export const planStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    height: 100%;
    container-type: inline-size;
    color: var(--ink);
    font-size: 1rem;
    line-height: 1.5;
  }
  .all,
  .fit {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }
  .all {
    height: 100%;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  [hidden] {
    display: none;
  }
  .minutes {
    display: grid;
    grid-template-columns: repeat(4, minmax(4.5rem, 1fr)) auto;
    gap: 0.5rem;
  }
  .minutes button {
    padding: 0.25rem 0.5rem;
    white-space: nowrap;
  }
  @container (max-width: 32rem) {
    .minutes {
      grid-template-columns: repeat(4, 1fr);
    }
    .minutes button {
      padding: 0.25rem;
    }
    .minutes :last-child {
      grid-column: 1 / -1;
    }
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    align-items: center;
    min-height: 3rem;
  }
  .plain {
    min-height: 3rem;
    margin-left: auto;
  }
  .hint,
  .over {
    margin-top: -0.5rem;
  }
  .fit,
  .kept {
    flex: none;
  }
  .hint {
    color: var(--muted);
  }
  .over {
    color: var(--vermilion);
    font-weight: 600;
  }
  .list {
    flex: 1 1 auto;
    min-height: 12rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--faint) transparent;
  }
  h3 {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    gap: 1rem;
    align-items: baseline;
    padding: 0.5rem 1rem 0.5rem 0.75rem;
    background: var(--panel);
    font-size: 1rem;
    line-height: 1.3;
  }
  h3 :first-child {
    flex: 1;
  }
  .count {
    color: var(--muted);
    font-weight: 400;
    white-space: nowrap;
  }
  @container (max-width: 32rem) {
    .many {
      display: none;
    }
  }
  .time {
    min-width: 3.2rem;
    text-align: end;
    white-space: nowrap;
  }
  @media (max-width: 44rem) {
    :host,
    .all {
      height: auto;
    }
    .list {
      max-height: 70vh;
    }
  }
  ul {
    list-style: none;
  }
  .slide {
    display: grid;
    grid-template-columns: 1.5rem 1fr auto;
    min-height: 3.5rem;
    padding-inline: 1rem;
    gap: 0 0.75rem;
    align-content: center;
    align-items: center;
    width: 100%;
    border: 0;
    border-left: 4px solid transparent;
    border-radius: 0;
    background: none;
    font-weight: 400;
    text-align: start;
  }
  .slide {
    /* Not under the name of its chapter, which sticks there. */
    scroll-margin-block: 3.5rem 0.5rem;
  }
  .slide:focus-visible {
    outline-offset: -3px;
  }
  .now .slide {
    border-left-color: var(--gold);
    background: var(--raised);
  }
  .now .name {
    font-weight: 600;
  }
  .box {
    display: grid;
    box-sizing: border-box;
    width: 1.4rem;
    height: 1.4rem;
    border: 2px solid var(--gold);
    border-radius: 0.3rem;
    background: var(--gold);
    place-items: center;
  }
  .box::after {
    width: 0.3rem;
    height: 0.65rem;
    margin-top: -0.15rem;
    border: solid var(--ground);
    border-width: 0 3px 3px 0;
    content: '';
    transform: rotate(45deg);
  }
  .out .box {
    border-color: var(--muted);
    background: none;
  }
  .out .box::after {
    content: none;
  }
  .out .name,
  .out .time {
    color: var(--muted);
  }
  .out .name {
    text-decoration: line-through;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    gap: 0 1rem;
    color: var(--muted);
    font-size: 0.9rem;
  }
  .last {
    margin-left: auto;
  }
  .said b {
    color: var(--gold);
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .kept p {
    flex: 1 1 8rem;
    line-height: 1.35;
    color: var(--muted);
    font-size: 0.9rem;
  }
  /* A wide panel is a low one where the window is: the slides stand beside what they are fitted to. */
  @media (orientation: landscape) {
    @container (min-width: 36rem) {
      .all {
        display: grid;
        grid-template: auto 1fr / 16rem minmax(0, 1fr);
        gap: 0.75rem;
        height: auto;
        min-height: 100%;
      }
      .list {
        grid-area: 1 / 2 / 3 / 3;
        /* As high as what stands beside it. */
        height: 0;
        min-height: 100%;
      }
      .kept {
        align-content: start;
      }
      .kept p {
        flex-basis: 100%;
      }
      .minutes {
        grid-template-columns: repeat(3, 1fr);
      }
      .minutes button {
        padding: 0.25rem;
      }
      .minutes :last-child {
        grid-column: span 2;
      }
      .total {
        min-height: 0;
      }
    }
  }
`;
