import { css } from 'lit';

export const orderStyles = css`
  :host {
    position: relative;
    display: block;
    height: var(--scene-height, 380px);
  }
  .board {
    position: absolute;
    inset: 0;
    cursor: pointer;
    touch-action: none;
  }
  :host([revealed]) .board {
    touch-action: auto;
  }
  .board button {
    position: absolute;
    left: var(--x);
    top: var(--y);
    width: var(--width);
    height: var(--height);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 18px;
    background: none;
    touch-action: inherit;
  }
`;
