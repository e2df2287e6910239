import { html, type TemplateResult } from 'lit';
import type { Report } from '../results/index.ts';
import './items.ts';
import type { Drawn } from './report-plots.ts';
import { alphaPart, groupsPart, visitsPart } from './report-visits.ts';

/** Each question with the title of its chapter, as far as the report knows it. */
const titled = ({ items, byChapter }: Report): Report['items'] => {
  const titles = new Map(byChapter.map(({ id, label }) => [id, label]));
  return items.map((item) => ({ ...item, chapter: titles.get(item.chapter) ?? item.chapter }));
};

/** A whole report, on the screen or on paper. */
export const reportParts = (report: Report, drawn: Drawn, printed = false): TemplateResult =>
  report.visits.n || report.answers
    ? html`
        ${visitsPart(report, drawn)}
        <operator-items .items=${titled(report)} .drawn=${drawn} ?printed=${printed}></operator-items>
        ${groupsPart(report, drawn)} ${alphaPart(report, drawn)}
      `
    : html`<p>${drawn.say('report.empty')}</p>`;
