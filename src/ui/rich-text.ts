import { html, type TemplateResult } from 'lit';
import type { RichText } from '../content/index.ts';

/** A fact was touched; detail is its id. Bubbles out of every shadow root. */
export const FACT_TOUCHED = 'fact-touched';

export const factTouched = (id: string): CustomEvent<string> =>
  new CustomEvent(FACT_TOUCHED, { detail: id, bubbles: true, composed: true });

/** A text with every fact in it as a button that shows where the fact comes from. */
export const richText = (text: RichText): TemplateResult | string =>
  typeof text === 'string' ? text : html`${text.map((run) => (typeof run === 'string' ? run : factButton(run)))}`;

/** The words are set as a property: white space in a template would show around them. */
const factButton = ({ fact, text }: { fact: string; text: string }): TemplateResult =>
  html`<button
    type="button"
    class="fact"
    .textContent=${text}
    @click=${(event: Event) => event.currentTarget?.dispatchEvent(factTouched(fact))}
  ></button>`;
