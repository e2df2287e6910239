import { fault, type Fault } from './fault.ts';
import type { Kit } from './kit.ts';
import { nearest } from './nearest.ts';
import type { Story } from './schema.ts';

/** The languages of a story: does each have its name and every word of the interface, with the places that it fills in? */
export function checkInterface(story: Story, kit: Kit): Fault[] {
  const required = Object.keys(kit.words['en'] ?? {});
  const faults: Fault[] = [];
  for (const language of story.languages) {
    if (!story.languageNames?.[language])
      faults.push(
        fault(
          ['languageNames', language],
          `the language "${language}" has no name of its own`,
          'Add its name as its speakers write it.',
        ),
      );
    const known = { ...kit.words[language], ...story.interface?.[language] };
    const missing = required.filter((key) => !Object.hasOwn(known, key));
    if (missing.length)
      faults.push(
        fault(
          ['interface', language],
          `${missing.length} words of the interface are missing: ${missing.join(', ')}`,
          'Add them in this language.',
        ),
      );
  }
  for (const [language, words] of Object.entries(story.interface ?? {}))
    for (const [key, word] of Object.entries(words)) {
      const path = ['interface', language, key];
      if (!required.includes(key))
        faults.push(fault(path, `the interface has no word "${key}"`, nearest(key, required)));
      else faults.push(...checkPlaces(word, kit.words['en']![key]!).map(([why, what]) => fault(path, why, what)));
    }
  return faults;
}

/** What the program fills in, `{count}`, must stand in a word as often as it likes, but stand there, and nothing else. */
function checkPlaces(word: unknown, model: string): (readonly [reason: string, remedy: string])[] {
  if (typeof word !== 'string') return [];
  const [own, wanted] = [places(word), places(model)];
  return [
    ...wanted
      .filter((place) => !own.includes(place))
      .map((place) => [`does not say ${place}`, `Write ${place} where the program should fill it in.`] as const),
    ...own
      .filter((place) => !wanted.includes(place))
      .map(
        (place) =>
          [`nothing fills in ${place}`, wanted.length ? `Known: ${wanted.join(', ')}.` : 'Delete the braces.'] as const,
      ),
  ];
}

const places = (word: string): string[] => [...new Set(word.match(/\{[^{}]*\}/g))];
