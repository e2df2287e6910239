import { css, svg, type SVGTemplateResult } from 'lit';
import type { Sheet } from './sheet.ts';

/** The words of a sheet and the rules beside them, for an `<svg class="words">` of the sheet's size. */
export const sheetWords = ({ lines, rules }: Sheet): SVGTemplateResult => svg`
  ${rules.map(({ x, y, height }) => svg`<rect class="rule" x=${x} y=${y} width="4" height=${height}></rect>`)}
  ${lines.map(({ text, x, y, size, role }) => svg`<text x=${x} y=${y} font-size=${size} data-role=${role}>${text}</text>`)}
`;

export const wordsStyles = css`
  .words {
    position: absolute;
    inset: 0;
    overflow: visible;
    fill: var(--ink);
    font-family: var(--font);
    font-kerning: none;
  }
  [data-role='title'] {
    font-weight: 700;
  }
  [data-role='second-title'] {
    font-weight: 600;
  }
  [data-role^='second'] {
    fill: var(--muted);
  }
  .rule {
    fill: var(--vermilion);
  }
`;
