import { svg, type SVGTemplateResult } from 'lit';

/** Signs on the buttons of a figure, drawn in a box of 24. */
export const BACK: SVGTemplateResult = svg`<path d="M15 5l-7 7 7 7"/>`;
export const NEXT: SVGTemplateResult = svg`<path d="M9 5l7 7-7 7"/>`;
export const REPLAY: SVGTemplateResult = svg`<path d="M4.5 12a7.5 7.5 0 1 0 2.6-5.7M4.5 4v4.5H9"/>`;
