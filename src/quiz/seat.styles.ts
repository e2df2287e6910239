import { css } from 'lit';

/** Two players, each with a seat. */
export const seatStyles = css`
  .seats {
    display: grid;
    gap: 40px 72px;
  }
  [data-stage='landscape'] .seats {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [data-players='2'] .middle {
    gap: 22px;
  }
  [data-players='2'] h1 {
    margin-block-end: 20px;
  }
  .seat {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }
  .player {
    display: flex;
    align-items: center;
    gap: 12px;
    margin: 0;
    font-size: var(--label);
    font-weight: 600;
    line-height: 1.3;
  }
  /* Players are told apart by shape as well as by colour. */
  .token {
    width: 0.8em;
    height: 0.8em;
    border-radius: 50%;
    background: var(--ink);
  }
  [data-player='1'] .token {
    border-radius: 0;
    background: var(--sky);
    transform: rotate(45deg) scale(0.86);
  }
  .player .verdict {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 10px;
    font-weight: 700;
    white-space: nowrap;
  }
  .player .icon {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    padding: 0.14em;
    border-radius: 50%;
    background: currentColor;
  }
  .player .icon path {
    stroke: var(--ground);
  }
  .player .right {
    color: var(--jade);
  }
  .player .close {
    color: var(--gold);
  }
  .player .wrong {
    color: var(--vermilion);
  }
  .player .points {
    font-size: 0.9em;
    white-space: nowrap;
  }
  .player .skipped,
  .player .noted,
  .waiting {
    color: var(--muted);
  }
  .waiting {
    display: grid;
    align-items: center;
    min-height: max(92px, var(--target));
    margin: 0;
    font-size: var(--small);
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [data-stage='landscape'] .answer:has(> .heard) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
