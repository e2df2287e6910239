import type { WordKey } from './words/en.ts';

/** Says a word of the interface, with values put in its braces. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Words come published with the story, so the catalogue itself never reaches the browser. A missing word shows its key. */
export const sayer =
  (words: Readonly<Record<string, string>>): Say =>
  (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
