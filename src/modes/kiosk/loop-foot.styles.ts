import { css } from 'lit';

/** The foot of a screen of the loop, with its round buttons. Lengths are pixels of the logical stage. */
export const loopFoot = css`
  .foot {
    position: absolute;
    inset-inline: var(--margin);
    bottom: 48px;
    display: flex;
    gap: 20px;
    justify-content: flex-end;
    opacity: var(--resting-opacity, 1);
    transition: opacity var(--calm);
  }
  .round {
    flex: none;
    width: max(92px, var(--target));
    padding: 0;
  }
  .round svg {
    width: 36px;
    height: 36px;
    fill: currentcolor;
  }
`;
