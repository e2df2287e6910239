import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../results/index.ts';
import { columnsPlot, countsTable, sharesPlot, sharesTable, type Drawn, type Row } from './report-plots.ts';
import { sayIfKnown } from './words.ts';

/** What is counted, and when visitors came, how far they went and how they left. */
export const visitsPart = (report: Report, drawn: Drawn): TemplateResult => {
  const { say, amounts } = drawn;
  const { visits } = report;
  const days = visits.byDay.map(({ day, n }) => ({ label: amounts.day(day), n }));
  // The year is in the table.
  const short = days.map(({ label, n }) => ({ label: label.slice(0, 5), n }));
  const endings = visits.byEnding.map(({ id, n }) => ({ label: sayIfKnown(say, `ending.${id}`, id), n }));
  const funnel: Row[] = (['story', 'quiz', 'finished'] as const).map((id) => ({
    id,
    label: say(`report.${id}`),
    share: visits[id],
  }));
  return html`
    ${counted(report, drawn)}
    <h3>${say('report.funnel')}</h3>
    ${sharesPlot(say('report.funnel'), funnel, drawn)} ${sharesTable(say('report.part'), funnel, drawn)}
    ${time(report, drawn)}
    ${
      days.length
        ? html`<h3>${say('report.by-day')}</h3>
            ${columnsPlot(say('report.by-day'), short, drawn)} ${countsTable(say('report.days-head'), days, drawn)}`
        : nothing
    }
    ${hours(report, drawn)}
    ${
      endings.length
        ? html`<h3>${say('report.endings')}</h3>
            ${countsTable(say('report.ending'), endings, drawn)}`
        : nothing
    }
  `;
};

function counted({ from, to, visits, rounds, answers, least, unread }: Report, { say, amounts }: Drawn) {
  const [first, last] = [from ?? '', to ?? ''].map((day) => day && amounts.day(day)) as [string, string];
  const numbers = { visits: amounts.count(visits.n), rounds: amounts.count(rounds), answers: amounts.count(answers) };
  return html`
    <p>
      <b>${say('report.numbers', numbers)}</b><br />
      ${first && (first === last ? say('report.day', { from: first }) : say('report.days', { from: first, to: last }))}
    </p>
    <p class="muted">${say('report.least', { n: least })}</p>
    ${unread ? html`<p class="note">${say('report.unread', { n: amounts.count(unread) })}</p>` : nothing}
  `;
}

function time({ visits: { time: spread } }: Report, { say, amounts }: Drawn) {
  const { n, low, median, high } = spread;
  if (low === null || median === null || high === null) return nothing;
  const [from, middle, to] = [low, median, high].map((ms) => amounts.span(ms)) as [string, string, string];
  return html`<p class="after">${say('report.time', { n: amounts.count(n), low: from, median: middle, high: to })}</p>`;
}

/** Only the hours in which the forum was open, so that their shape has room. */
function hours({ visits: { byHour } }: Report, drawn: Drawn) {
  const { say } = drawn;
  const busy = byHour.flatMap((n, hour) => (n ? [hour] : []));
  if (!busy.length) return nothing;
  const [first, last] = [Math.min(...busy), Math.max(...busy)];
  const rows = byHour.slice(first, last + 1).map((n, i) => ({ label: `${first + i}:00`, n }));
  return html`<h3>${say('report.by-hour')}</h3>
    ${columnsPlot(say('report.by-hour'), rows, drawn)} ${countsTable(say('report.hour'), rows, drawn)}`;
}

/** How reliable points are, with a sentence that says what it means. */
export function alphaPart({ alpha }: Report, { say, amounts }: Drawn): TemplateResult {
  const { value, items, pairs } = alpha ?? { value: 0, items: 0, pairs: 0 };
  // The usual bounds for comparing groups and, loosely, persons: Nunnally & Bernstein 1994, ch. 7.
  const meaning = value >= 0.7 ? 'good' : value >= 0.5 ? 'fair' : 'poor';
  return html`<h3>${say('report.alpha')}</h3>
    ${
      alpha
        ? html`<p>
            ${say('report.alpha.value', { value: amounts.coefficient(value), items, pairs: amounts.count(pairs) })}
            ${say(`report.alpha.${meaning}`)}
          </p>`
        : html`<p>${say('report.alpha.none')}</p>`
    }`;
}

/** Right answers by chapter, level and language. */
export const groupsPart = (report: Report, drawn: Drawn): TemplateResult => {
  const { say } = drawn;
  return html`${(['chapter', 'level', 'language'] as const).map((by) => {
    const groups = { chapter: report.byChapter, level: report.byLevel, language: report.byLanguage }[by];
    if (!groups.length) return nothing;
    const rows: Row[] = groups.map(({ id, label, facility }) => ({ id, label, share: facility }));
    return html`<h3>${say(`report.by-${by}`)}</h3>
      ${sharesPlot(say(`report.by-${by}`), rows, drawn)} ${sharesTable(say('report.group'), rows, drawn)}`;
  })}`;
};
