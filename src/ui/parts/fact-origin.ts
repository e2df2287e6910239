import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedProvenance } from '../../content/index.ts';
import type { Say } from '../say.ts';
import type { WordKey } from '../words/en.ts';

/** A row of what is known about a fact: what it says, and the words; a row without words is left out. */
export type OriginRow = readonly [WordKey, unknown];

/**
 * Where a fact comes from, row by row: its date, its kind, its precision, then who said it, how it was made, its source
 * and its place there. `source`: how the source is named here.
 */
export const originRows = (
  { date, kind, qualifier, speaker, formula, locator }: PublishedProvenance,
  source: unknown,
  say: Say,
): [date: OriginRow, kind: OriginRow, qualifier: OriginRow, ...more: OriginRow[]] => [
  ['source.date', date],
  ['source.kind', say(`kind.${kind}`)],
  // A calculated value is stated by no source.
  ['source.qualifier', (!formula || qualifier !== 'exact') && say(`precision.${qualifier}`)],
  ['source.speaker', speaker],
  ['source.formula', formula && say(`formula.${formula.name}`)],
  ['source.source', source],
  ['source.locator', locator],
];

export const originList = (rows: readonly OriginRow[], say: Say): TemplateResult => html`
  <dl>
    ${rows
      .filter(([, words]) => words)
      .map(
        ([key, words]) =>
          html`<dt>${say(key)}</dt>
            <dd>${words}</dd>`,
      )}
  </dl>
`;

/** A fact and where it comes from. `source`: how the source is named here. */
export const factOrigin = (fact: PublishedProvenance, source: unknown, say: Say): TemplateResult => html`
  <p class="stated">${fact.stated}</p>
  <p class="label">${fact.label}</p>
  ${originList(originRows(fact, source, say), say)} ${fact.note ? html`<p class="note">${fact.note}</p>` : nothing}
`;
