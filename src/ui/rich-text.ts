import { html, type TemplateResult } from 'lit';
import type { RichText } from '../content/index.ts';

/** A fact was touched; detail is its id. Bubbles out of every shadow root. */
export const FACT_TOUCHED = 'fact-touched';

export const factTouched = (id: string): CustomEvent<string> =>
  new CustomEvent(FACT_TOUCHED, { detail: id, bubbles: true, composed: true });

/** A text with every fact in it as a button that shows where the fact comes from. */
export const richText = (text: RichText): TemplateResult | string =>
  typeof text === 'string'
    ? text
    : html`${text.map((run) =>
        typeof run === 'string'
          ? run
          : html`<button
              type="button"
              class="fact"
              @click=${(e: Event) => e.currentTarget?.dispatchEvent(factTouched(run.fact))}
            >
              ${run.text}
            </button>`,
      )}`;
