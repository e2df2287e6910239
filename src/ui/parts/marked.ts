import { html, type TemplateResult } from 'lit';
import { BREAK, languagesOf } from '../../content/index.ts';
import type { Range } from './fold.ts';
import type { Marked } from './find.ts';

/** The language of the second line of a text; none where a story is read in one. */
export const secondOf = (edition: string): string | undefined => languagesOf(edition)[1];

/** A text that is two lines in an edition in two languages: the second one says which it is in. */
export function inBoth(text: string, second: string | undefined): TemplateResult | string {
  const [a, b, ...rest] = text.split(BREAK);
  return second && b && !rest.length ? html`${a}${BREAK}<span lang=${second}>${b}</span>` : text;
}

/** The same with what was looked for set apart. */
export function markedInBoth({ text, ranges }: Marked, second: string | undefined): TemplateResult | string {
  const at = text.indexOf(BREAK);
  if (!second || at < 0 || text.includes(BREAK, at + 1)) return marked({ text, ranges });
  const from = at + BREAK.length;
  const other = ranges.filter(([begin]) => begin >= from).map(([begin, end]): Range => [begin - from, end - from]);
  return html`${marked({ text: text.slice(0, at), ranges: ranges.filter(([, end]) => end <= at) })}${BREAK}<span
      lang=${second}
      >${marked({ text: text.slice(from), ranges: other })}</span
    >`;
}

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
