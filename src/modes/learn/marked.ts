import { html, type TemplateResult } from 'lit';
import type { Marked } from './search/find.ts';

/** A text with what was looked for in it set apart. Written without white space around the words, which would show. */
export function marked({ text, ranges }: Marked): TemplateResult | string {
  if (!ranges.length) return text;
  const parts: (TemplateResult | string)[] = [];
  let from = 0;
  for (const [begin, end] of ranges) {
    parts.push(text.slice(from, begin), html`<mark>${text.slice(begin, end)}</mark>`);
    from = end;
  }
  parts.push(text.slice(from));
  return html`${parts}`;
}
