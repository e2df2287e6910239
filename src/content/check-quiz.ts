import { checkPosition } from './check-references.ts';
import { fault, type Fault } from './fault.ts';
import type { Story } from './schema.ts';

/** Longest name of the leaderboard, in letters: more do not fit its line. */
const LONGEST_NAME = 24;

/** Do the surprises lead somewhere, and can every language draw names that fit? */
export function checkQuiz({ quiz, languages, ...story }: Story): Fault[] {
  const { names, surprises = [] } = quiz;
  return [
    ...surprises.flatMap(({ shows }, i) =>
      checkPosition(shows, { quiz, languages, ...story }, ['quiz', 'surprises', i, 'shows']),
    ),
    ...(names ? languages.flatMap((language) => checkNames(names[language], language)) : []),
  ];
}

function checkNames(lists: NonNullable<Story['quiz']['names']>[string] | undefined, language: string): Fault[] {
  const path = ['quiz', 'names', language];
  if (!lists) return [fault(path, `no names in "${language}"`, 'Write two lists of words: "first" and "second".')];
  const twins = (['first', 'second'] as const).flatMap((list) =>
    lists[list].flatMap((word, i) =>
      lists[list].indexOf(word) < i
        ? [fault([...path, list, i], `"${word}" is there twice`, 'Write another word, or delete it.')]
        : [],
    ),
  );
  const longest = (list: readonly string[]) => list.reduce((a, b) => (b.length > a.length ? b : a), '');
  const name = `${longest(lists.first)} ${longest(lists.second)}`;
  return name.length > LONGEST_NAME
    ? [...twins, fault(path, `"${name}" has ${name.length} letters, more than ${LONGEST_NAME}`, 'Use shorter words.')]
    : twins;
}
