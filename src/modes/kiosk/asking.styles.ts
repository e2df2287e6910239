import { css } from 'lit';
import { BESIDE, BREAK } from '../../content/index.ts';

/** Each language of a sentence on lines of its own. */
export const apart = (words: string): string => words.replaceAll(BESIDE, BREAK);

/** A question that lies over the whole screen, with answers as large as it matters. */
export const askingStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 30;
    display: grid;
    place-items: center;
    background: rgb(10 4 4 / 0.82);
  }
  [role='alertdialog'] {
    display: grid;
    gap: 32px;
    justify-items: center;
    box-sizing: border-box;
    max-width: min(1200px, 92%);
    padding: 72px min(72px, 6%);
    border: 3px solid var(--gold);
    border-radius: var(--radius-panel);
    background: var(--panel);
    text-align: center;
  }
  h2 {
    margin: 0;
    font-size: 60px;
    line-height: 1.3;
    white-space: pre-line;
    text-wrap: balance;
  }
  p {
    white-space: pre-line;
    text-wrap: balance;
    margin: 0;
    color: var(--muted);
    font-size: 36px;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .button {
    min-height: 140px;
    padding: 0 80px;
    font-size: 44px;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
    justify-content: center;
  }
  .button.small {
    min-height: max(92px, var(--target));
    padding: 0 44px;
    font-size: 34px;
  }
`;
