import { fault, type Fault, type Path } from './fault.ts';
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
    faults.push(...checkWords(['interface', language], words, kit.words['en']!));
  return [...faults, ...checkStaff(story, kit)];
}

/** Staff read a panel in one language: whoever brings words of it brings all. */
function checkStaff({ staff = {} }: Story, { staffWords }: Kit): Fault[] {
  return Object.entries(staff).flatMap(([language, words]) => {
    const path = ['staff', language];
    const missing = Object.keys(staffWords).filter((key) => !Object.hasOwn(words, key));
    const some = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ', …' : '');
    return [
      ...(missing.length
        ? [
            fault(
              path,
              `${missing.length} words of the panel for staff are missing: ${some}`,
              'Add them, or bring none.',
            ),
          ]
        : []),
      ...checkWords(path, words, staffWords),
    ];
  });
}

/** Words that a story brings: is there each of them, and does the program find the places that it fills in? */
function checkWords(
  at: Path,
  words: Readonly<Record<string, unknown>>,
  models: Readonly<Record<string, string>>,
): Fault[] {
  const known = Object.keys(models);
  return Object.entries(words).flatMap(([key, word]) => {
    const path = [...at, key];
    if (!known.includes(key)) return [fault(path, `the interface has no word "${key}"`, nearest(key, known))];
    return checkPlaces(word, models[key]!).map(([why, what]) => fault(path, why, what));
  });
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
