import { keepTogether } from './keep-together.ts';
import type { RichText, Run } from './published.ts';

/** How a text may show a fact: `{firms-2019}` or `{firms-2019:year}`. */
export const FORMS = ['value', 'number', 'stated', 'stated-number', 'date', 'year', 'label'] as const;
export type Form = (typeof FORMS)[number];

export type Segment =
  | { readonly type: 'words'; readonly text: string }
  /** `{=100}`: a number that claims nothing (a base to count from, a number of things on screen). */
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'fact'; readonly id: string; readonly form: Form }
  | { readonly type: 'broken'; readonly text: string };

const BRACES = /\{([^{}]*)\}|[{}]/g;
const FACT = /^([a-z0-9-]+)(?::([a-z-]+))?$/;

/** Splits a text of the content file into words and named facts; braces that are neither come back as `broken`. */
export function parseText(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > from) segments.push({ type: 'words', text: text.slice(from, match.index) });
    segments.push(parseBraces(match[0], match[1]));
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push({ type: 'words', text: text.slice(from) });
  return segments;
}

function parseBraces(whole: string, inner: string | undefined): Segment {
  if (inner?.startsWith('=') && inner.length > 1) return { type: 'plain', text: inner.slice(1) };
  const [, id, form = 'value'] = FACT.exec(inner ?? '') ?? [];
  return id && (FORMS as readonly string[]).includes(form)
    ? { type: 'fact', id, form: form as Form }
    : { type: 'broken', text: whole };
}

/** The text of a template, with each fact written by `say`. Without facts it is a plain string. */
export function writeText(
  template: string,
  say: (id: string, form: Form) => string,
  phrases: readonly string[] = [],
): RichText {
  const runs: Run[] = [];
  for (const segment of parseText(template)) {
    const last = runs.at(-1);
    if (segment.type === 'fact') runs.push({ fact: segment.id, text: say(segment.id, segment.form) });
    else if (typeof last === 'string') runs[runs.length - 1] = last + segment.text;
    else runs.push(segment.text);
  }
  const kept = runs.map((run) =>
    typeof run === 'string' ? keepTogether(run, phrases) : { ...run, text: keepTogether(run.text, phrases) },
  );
  return kept.length === 1 && typeof kept[0] === 'string' ? kept[0] : kept.length ? kept : '';
}
