import { languagesOf } from '../content/index.ts';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

export type OperatorWord = keyof typeof en;

/** Says a word of the panel, with values put in its braces. */
export type OperatorSay = (key: OperatorWord, values?: Readonly<Record<string, string | number>>) => string;

const CATALOGUE: Readonly<Record<string, Readonly<Record<OperatorWord, string>>>> = { vi, en };

/** Words of the panel that a story brings, in the first language of its edition. */
export type OwnWords = Readonly<Record<string, string>> | null;

/** The language of the panel for an edition: its first one, English where neither the panel nor the story has words of it. */
export const panelLanguage = (edition: string, own: OwnWords = null): string => {
  const [first = ''] = languagesOf(edition);
  return own || first in CATALOGUE ? first : 'en';
};

/**
 * The words of the panel come with it and not with the story: staff need them whatever the story is, and visitors never.
 */
export function operatorSay(edition: string, own: OwnWords = null): OperatorSay {
  const words = { ...CATALOGUE[panelLanguage(edition)]!, ...own };
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The word of a key that the server sends; the key itself where there is none yet. */
export const sayIfKnown = (say: OperatorSay, key: string, otherwise: string): string =>
  key in en ? say(key as OperatorWord) : otherwise;
