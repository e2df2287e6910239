import type { Marked } from './find.ts';
import type { Range } from './fold.ts';

/** Letters before what was looked for, so that it stands in its sentence. */
const BEFORE = 50;

/** As much of a long text as fits into `most` letters, around the first of what was looked for, cut between words. */
export function excerpt({ text, ranges }: Marked, most: number): Marked {
  if (text.length <= most) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const wish = Math.max(0, Math.min(first - BEFORE, text.length - most));
  const begin = wish && Math.min(first, afterSpace(text, wish));
  const end =
    begin + most >= text.length ? text.length : Math.max(ranges[0]?.[1] ?? 0, beforeSpace(text, begin + most));
  const head = begin ? '… ' : '';
  const shift = head.length - begin;
  return {
    text: head + text.slice(begin, end) + (end < text.length ? ' …' : ''),
    ranges: ranges.flatMap(([from, to]): Range[] =>
      to > begin && from < end ? [[Math.max(from, begin) + shift, Math.min(to, end) + shift]] : [],
    ),
  };
}

function afterSpace(text: string, from: number): number {
  const at = text.slice(from).search(/\s/);
  return at < 0 ? from : from + at + 1;
}

function beforeSpace(text: string, to: number): number {
  const at = text.slice(0, to + 1).search(/\s\S*$/);
  return at < 0 ? to : at;
}
