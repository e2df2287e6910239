import { css } from 'lit';

/**
 * Bright parts that stand still in the attract loop dim while nobody has been there for ten minutes. Still bright enough
 * to be read (4.5:1): somebody may be reading without touching. A touch ends it.
 */
export const burnIn = css`
  forum-kiosk {
    --resting-opacity: 1;
  }
  forum-kiosk[data-resting] {
    --resting-opacity: 0.68;
  }
  .kiosk-bar {
    opacity: var(--resting-opacity);
    transition: opacity var(--calm);
  }
`;
