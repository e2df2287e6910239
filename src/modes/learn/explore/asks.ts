import { html, type TemplateResult } from 'lit';
import { BREAK } from '../../../content/index.ts';
import type { View } from '../view.ts';
import type { Filter } from './rows.ts';

const KINDS = ['actual', 'estimate', 'claim', 'forecast', 'target'] as const;

/** What a reader may ask of the table of all facts: words, a kind, a chapter. */
export function asks(
  { say, start }: View,
  { words, kind, chapter }: Filter,
  ask: (part: Partial<Filter>) => void,
): TemplateResult {
  const value = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
  return html`<form class="asks" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label class="words"
      >${say('learn.explore-words')}
      <input
        class="field"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${words}
        @input=${(event: Event) => ask({ words: value(event) })}
    /></label>
    <label
      >${say('learn.explore-kind')}
      <select class="field" @change=${(event: Event) => ask({ kind: value(event) as Filter['kind'] })}>
        <option value="" ?selected=${!kind}>${say('learn.explore-every-kind')}</option>
        ${KINDS.map((id) => html`<option value=${id} ?selected=${kind === id}>${say(`learn.kind-${id}`)}</option>`)}
        <option value="calculated" ?selected=${kind === 'calculated'}>${say('learn.explore-calculated')}</option>
      </select></label
    >
    <label
      >${say('learn.explore-chapter')}
      <select class="field" @change=${(event: Event) => ask({ chapter: value(event) })}>
        <option value="" ?selected=${!chapter}>${say('learn.explore-every-chapter')}</option>
        ${start.chapters.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${chapter === id}>${title.replaceAll(BREAK, ' / ')}</option>`,
        )}
      </select></label
    >
  </form>`;
}
