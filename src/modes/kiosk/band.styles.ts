import { css } from 'lit';

/**
 * One line at the lower edge of the stage, in the strip that all screens leave below their feet, so that it covers
 * nothing that can be touched. Lengths are pixels of the logical stage.
 */
export const bandStyles = css`
  :host {
    position: absolute;
    z-index: 6;
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
    height: 44px;
    margin: 0;
    padding-inline: var(--margin);
    overflow: hidden;
    border-block-start: 2px solid var(--gold-3);
    background: var(--panel);
    color: var(--ink);
    font-size: var(--band-size, 27px);
    font-weight: 600;
    line-height: 42px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  span + span {
    color: var(--muted);
  }
`;
