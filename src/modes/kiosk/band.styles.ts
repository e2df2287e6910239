import { css } from 'lit';

/**
 * One line at the lower edge of the stage, in the strip of 40 that all screens leave below their feet, so that it covers
 * nothing that can be touched and does not touch it. It stands before the screen in the page: the ring around a button with the focus reaches
 * over it. Lengths are pixels of the logical stage.
 */
export const bandStyles = css`
  :host {
    position: absolute;
    inset-inline: 0;
    bottom: 0;
    display: block;
    pointer-events: none;
  }
  .band {
    display: flex;
    justify-content: center;
    gap: 0 28px;
    box-sizing: border-box;
    height: 34px;
    margin: 0;
    padding-inline: var(--margin);
    overflow: hidden;
    border-block-start: 2px solid var(--gold-3);
    background: var(--panel);
    color: var(--ink);
    font-size: var(--band-size, 26px);
    font-weight: 600;
    line-height: 32px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  span + span {
    color: var(--muted);
  }
`;
