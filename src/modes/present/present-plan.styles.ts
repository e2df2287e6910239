import { css } from 'lit';

/** In rem. The list takes what height is left, and scrolls by itself. */
export const planStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    box-sizing: border-box;
    max-height: 100%;
    container-type: inline-size;
    color: var(--ink);
    font-size: 1rem;
    line-height: 1.5;
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
  button {
    min-height: 3.5rem;
    padding: 0.25rem 1rem;
    border: 2px solid var(--faint);
    border-radius: var(--radius);
    background: var(--panel);
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:active {
    background: var(--raised);
  }
  [hidden] {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 3px;
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
  [aria-pressed='true'] {
    border-color: var(--gold);
    background: var(--gold);
    color: var(--ground);
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
  h2,
  p,
  .minutes,
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
    :host {
      max-height: none;
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
    flex: 1 1 14rem;
    color: var(--muted);
    font-size: 0.9rem;
  }
`;
