import { BREAK, inEach, languagesOf } from '../../content/index.ts';
import { sayer, type Say, type WordKey } from '../../ui/index.ts';

/**
 * A word of the interface as one sentence for each language of the edition, so that numbers and days in it are written
 * as that language writes them. `edition` is `vi`, or `vi,en` for both; `values` makes what stands in the braces.
 */
export function sentences(
  say: Say,
  key: WordKey,
  edition: string,
  values: (language: string, index: number) => Readonly<Record<string, string>> = () => ({}),
): { readonly language: string; readonly text: string }[] {
  const languages = languagesOf(edition);
  return inEach(say(key)).map((template, i) => {
    const language = languages[i] ?? languages[0]!;
    return { language, text: sayer({ [key]: template })(key, values(language, i)) };
  });
}

/** The text of one language among those that a published text holds. */
export const textOf = (text: string, index: number): string => {
  const texts = text.split(BREAK);
  return texts[index] ?? texts[0]!;
};
