import { svg, html, type TemplateResult } from 'lit';
import type { Knowledge } from './memory.ts';

/** One shape for each, so that colour is not needed to tell them apart. In a box of 16. */
const SHAPES: Readonly<Record<Knowledge, TemplateResult>> = {
  known: svg`<circle cx="8" cy="8" r="7" fill="var(--jade)"></circle>
    <path d="M4.5 8.3 7 10.8 11.6 5.6" fill="none" stroke="var(--ground)" stroke-width="2"></path>`,
  learning: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--gold)" stroke-width="1.6"></circle>
    <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="var(--gold)"></path>`,
  missed: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--vermilion)" stroke-width="1.6"></circle>
    <path d="M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6" stroke="var(--vermilion)" stroke-width="1.8"></path>`,
  open: svg`<circle cx="8" cy="8" r="4.2" fill="none" stroke="var(--muted)" stroke-width="1.4"></circle>`,
};

/** What somebody knows of a question, as a sign; the words stand beside it. */
export const mark = (knowledge: Knowledge): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true" data-knowledge=${knowledge}>${SHAPES[knowledge]}</svg>`;
