import { html, nothing, type TemplateResult } from 'lit';
import type { ItemReport, OptionReport } from '../results/index.ts';
import { sharesPlot, type Drawn, type Row } from './report-plots.ts';
import { sayIfKnown } from './words.ts';

/** One question opened: what was chosen, how that goes with the rest of the round, and how long it took. */
export const itemPart = (item: ItemReport, drawn: Drawn): TemplateResult => {
  const { say, amounts } = drawn;
  const { time, score } = item;
  const facts: readonly (readonly [string, string])[] = [
    [say('report.type'), sayIfKnown(say, `type.${item.type}`, item.type)],
    [say('report.chapter'), item.chapter],
    [say('report.level'), String(item.level)],
    [say('report.skipped'), amounts.count(item.skipped)],
    [say('report.score'), score === null ? '' : amounts.percent(score)],
    [say('report.median'), time.median === null ? '' : amounts.span(time.median)],
  ];
  const rows: Row[] = item.options.map((option) => ({
    id: option.id,
    label: nameOf(option, drawn),
    share: option.chosen,
    strong: option.right,
  }));
  return html`
    <dl>
      ${facts
        .filter(([, value]) => value)
        .map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>
    ${
      rows.length
        ? html`<h4>${say('report.options')}</h4>
            ${sharesPlot(say('report.options'), rows, drawn)} ${optionsTable(item.options, drawn)}`
        : nothing
    }
  `;
};

/** A class of answers has a word of ours, which says whether it is right; an option is said as the story says it. */
const nameOf = (option: OptionReport, { say }: Drawn): string =>
  hasOwnName(option) ? option.label : sayIfKnown(say, `option.${option.id}`, option.label);
const hasOwnName = ({ id, label }: OptionReport): boolean => label !== id;

const optionsTable = (options: readonly OptionReport[], drawn: Drawn): TemplateResult => {
  const { say, amounts } = drawn;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${say('report.option')}</th>
        <th scope="col" class="number">${say('report.chosen')}</th>
        <th scope="col" class="number">${say('report.discrimination')}</th>
      </tr>
    </thead>
    <tbody>
      ${options.map(
        (option) =>
          html`<tr>
            <th scope="row">
              ${nameOf(option, drawn)}${option.right && hasOwnName(option) ? html`<small>${say('report.is-right')}</small>` : nothing}
            </th>
            <td class="number">
              ${option.chosen.value === null ? say('report.few') : amounts.percent(option.chosen.value)}
              <small>${amounts.interval(option.chosen)} · n = ${amounts.count(option.chosen.n)}</small>
            </td>
            <td class="number">${option.discrimination === null ? '' : amounts.coefficient(option.discrimination)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
