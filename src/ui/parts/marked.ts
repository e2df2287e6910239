import { html, type TemplateResult } from 'lit';
import type { Range } from './fold.ts';
import type { Marked } from './find.ts';

/** A text with what was looked for in it set apart. Written without white space around the words, which would show. */
export function marked({ text, ranges }: Marked): TemplateResult | string {
  if (!ranges.length) return text;
  const parts: (TemplateResult | string)[] = [];
  let from = 0;
  for (const [begin, end] of joined(text, ranges)) {
    parts.push(text.slice(from, begin), html`<mark>${text.slice(begin, end)}</mark>`);
    from = end;
  }
  parts.push(text.slice(from));
  return html`${parts}`;
}

/** Words side by side are one stretch: a line under the space between them is easier to read than a gap. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const left: Range[] = [];
  for (const [begin, end] of ranges) {
    const last = left.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last[1], begin))) left[left.length - 1] = [last[0], end];
    else left.push([begin, end]);
  }
  return left;
}
