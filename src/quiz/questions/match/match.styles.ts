import { css } from 'lit';

export const matchStyles = css`
  :host {
    position: relative;
    display: block;
    height: var(--board-height, 380px);
  }
  button {
    position: absolute;
    padding: 0;
    border: 0;
    border-radius: var(--radius-panel);
    background: none;
    touch-action: none;
  }
  /* Where the page has to scroll, a finger that goes up or down scrolls it. */
  :host([tall]) button {
    touch-action: pan-y;
  }
`;
