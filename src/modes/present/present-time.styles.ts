import { css } from 'lit';

/** In rem; every line has its room before it is filled, because a clock that moves what stands below it cannot be read. */
export const timeStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ink);
    font-size: 1rem;
    line-height: 1.5;
  }
  dl,
  dd,
  p {
    margin: 0;
  }
  dl {
    display: grid;
    grid-template: auto auto / 5fr 8fr 8fr;
    gap: 0 0.75rem;
  }
  /* Names stand on one line and numbers on one line, large or small. */
  dl > div {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    align-items: last baseline;
  }
  dt {
    color: var(--muted);
    font-size: 0.9rem;
  }
  dd {
    font-size: clamp(1.25rem, 7cqi, 2.25rem);
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
  }
  dd.large {
    font-size: clamp(1.75rem, 11cqi, 4rem);
    line-height: 1.1;
  }
  .over dt,
  .over dd {
    color: var(--vermilion);
  }
  .pace {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: 2.4rem;
    margin-top: 0.5rem;
    font-size: 1.5rem;
    font-weight: 600;
    line-height: 1.3;
  }
  .pace::before {
    flex: none;
    width: 1.1rem;
    height: 1.1rem;
    border-radius: 50%;
    background: var(--jade);
    content: '';
  }
  .pace.behind::before {
    border-radius: 0;
    background: var(--vermilion);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .pace.ahead::before {
    border-radius: 0;
    background: var(--gold);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    min-height: 3rem;
    color: var(--muted);
    align-content: start;
  }
  .part {
    margin-top: 0.5rem;
  }
  .part p {
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
  }
  svg {
    display: block;
    width: 100%;
    height: 0.75rem;
    border-radius: 0.375rem;
  }
  .whole {
    fill: var(--raised);
  }
  .had {
    fill: var(--gold);
  }
  .late .had {
    fill: var(--vermilion);
  }
  .late p span {
    color: var(--vermilion);
    font-weight: 600;
  }
  .due {
    fill: var(--ink);
  }
  .row,
  .question {
    display: flex;
    flex: 1;
    gap: 0.75rem;
  }
  .row {
    min-height: 3.5rem;
    margin-top: 0.75rem;
  }
  .row.clock button {
    min-height: 4.5rem;
  }
  button {
    flex: 1;
    min-height: 3.5rem;
  }
  .main {
    flex: 2;
    border-color: var(--gold);
    font-size: 1.25rem;
  }
  .offer {
    border-color: var(--vermilion);
  }
`;
