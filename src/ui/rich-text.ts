import { html, type TemplateResult } from 'lit';
import type { RichText } from '../content/index.ts';

/** A fact was touched; detail is its id. Bubbles out of every shadow root. */
export const FACT_TOUCHED = 'fact-touched';

export const factTouched = (id: string): CustomEvent<string> =>
  new CustomEvent(FACT_TOUCHED, { detail: id, bubbles: true, composed: true });

/**
 * A text with every fact in it as a button that shows where the fact comes from. Punctuation stays on the line of the
 * button before it: browsers would break there (class `keep`, see `factText`).
 */
export function richText(text: RichText): TemplateResult | string {
  if (typeof text === 'string') return text;
  const parts: (TemplateResult | string)[] = [];
  for (let i = 0; i < text.length; i++) {
    const run = text[i]!;
    const after = text[i + 1];
    if (typeof run === 'string') parts.push(run);
    else {
      const closing = typeof after === 'string' ? (/^[.,;:!?)\]”’…%]+/.exec(after)?.[0] ?? '') : '';
      parts.push(closing ? html`<span class="keep">${factButton(run)}${closing}</span>` : factButton(run));
      if (closing && typeof after === 'string') {
        parts.push(after.slice(closing.length));
        i++;
      }
    }
  }
  return html`${parts}`;
}

/** Written without white space around the words, which would show. */
// prettier-ignore
const factButton = ({ fact, text }: { fact: string; text: string }): TemplateResult =>
  html`<button type="button" class="fact" @click=${(event: Event) => event.currentTarget?.dispatchEvent(factTouched(fact))}>${text}</button>`;
