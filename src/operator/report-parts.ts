import { html, type TemplateResult } from 'lit';
import type { Report } from '../results/index.ts';
import './items.ts';
import type { Drawn } from './report-plots.ts';
import { alphaPart, groupsPart, visitsPart } from './report-visits.ts';

/** A whole report, on the screen or on paper. */
export const reportParts = (report: Report, drawn: Drawn, printed = false): TemplateResult =>
  report.visits.n || report.answers
    ? html`
        ${visitsPart(report, drawn)}
        <operator-items .items=${report.items} .drawn=${drawn} ?printed=${printed}></operator-items>
        ${groupsPart(report, drawn)} ${alphaPart(report, drawn)}
      `
    : html`<p>${drawn.say('report.empty')}</p>`;
