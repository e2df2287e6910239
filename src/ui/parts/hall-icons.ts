import './hall-foot.css';
import { svg, type TemplateResult } from 'lit';

/** Pictures on the buttons of the foot (`.hall-foot`, whose looks come with them): lines on a field of 24. */
const PATHS = {
  back: 'M15 5 8 12l7 7',
  next: 'm9 5 7 7-7 7',
  screen: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.8 1.8M17.2 17.2 19 19M19 5l-1.8 1.8M6.8 17.2 5 19',
  black: 'M3 5h18v12H3ZM9 21h6M3 17 21 5',
  leave: 'M6 6l12 12M18 6 6 18',
  plan: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
} as const;

export type HallIcon = keyof typeof PATHS;

export const hallIcon = (name: HallIcon): TemplateResult => svg`
  <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
    <path d=${PATHS[name]}></path>
  </svg>`;
