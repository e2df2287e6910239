import { css } from 'lit';

/** The panel covers the whole stage: its tables need the room, and nothing of a visit shows behind it. */
export const frame = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 30;
    display: block;
    background: var(--panel);
    color: var(--ink);
    user-select: none;
    -webkit-user-select: none;
  }
  [role='dialog'] {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: 32px var(--margin) 0;
    border-block-start: 4px solid var(--gold);
  }
  header {
    display: flex;
    gap: 24px;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    color: var(--muted);
    font-size: 36px;
    font-weight: 400;
    outline: none;
  }
  h2:focus-visible {
    outline: none;
  }
  header .button {
    min-height: max(72px, var(--target));
    padding: 0 36px;
    font-size: 28px;
  }
  [role='tablist'] {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    margin-block-start: 12px;
    border-block-end: 2px solid var(--line);
  }
  :host([data-upright]) [role='tablist'] {
    grid-auto-flow: row;
    grid-template-columns: repeat(3, 1fr);
  }
  [role='tab'] {
    min-height: max(72px, var(--target));
    padding: 0 12px;
    border: 0;
    border-block-end: 5px solid transparent;
    background: none;
    color: var(--muted);
    font-size: 30px;
    line-height: 1.25;
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--gold);
    color: var(--ink);
    font-weight: 600;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    margin-inline: -12px;
    padding: 36px 12px 64px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    touch-action: pan-y;
  }
  .scroll > p {
    font-size: 30px;
  }
  /* On an upright screen the upper end is above many shoulders. */
  :host([data-upright]) operator-pin {
    margin-block-start: 200px;
  }
`;
