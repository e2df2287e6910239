import { html, nothing, type TemplateResult } from 'lit';
import type { PublishedSource, PublishedSources } from '../../../content/index.ts';
import { citation } from '../../../panels/index.ts';
import type { Say } from '../../../ui/index.ts';

/** A source as a line; with a link where it can be read. */
export const sourceLine = (source: PublishedSource, say: Say): TemplateResult =>
  source.url
    ? html`<a href=${source.url} rel="noopener noreferrer" target="_blank"
        >${citation(source, say)}<span class="hidden"> (${say('learn.new-tab')})</span></a
      >`
    : html`${citation(source, say)}`;

/** The sources of a slide. */
export const sourceList = (ids: readonly string[], { sources }: PublishedSources, say: Say): TemplateResult => html`
  <ul class="sources">
    ${ids.map((id) => sources[id]).map((source) => (source ? html`<li>${sourceLine(source, say)}${source.note ? html`<span class="note">${source.note}</span>` : nothing}</li>` : nothing))}
  </ul>
`;
