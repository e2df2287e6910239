import { html, svg, type SVGTemplateResult } from 'lit';

const stroke = (d: string) =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"></path>`;

/** Small pictures beside a word, so that a verdict is never told by colour alone. Drawn in a square of 24. */
const ICONS = {
  right: stroke('M5 12.5 10 17.5 19.5 7'),
  close: stroke('M4 10c3-4 5-4 8-1s5 3 8-1M4 17c3-4 5-4 8-1s5 3 8-1'),
  wrong: stroke('M6.5 6.5 17.5 17.5M17.5 6.5 6.5 17.5'),
  noted: stroke('M4 6h16v10H11l-5 4v-4H4Z'),
  skipped: stroke('M6 6 12 12 6 18M13 6 19 12 13 18'),
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof ICONS;

export const icon = (name: IconName) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" class="icon">${ICONS[name]}</svg>`;
