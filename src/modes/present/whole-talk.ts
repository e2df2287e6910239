import {
  allPositions,
  formatPosition,
  outlineOf,
  parsePosition,
  type Position,
  type PublishedMap,
  type PublishedStart,
} from '../../content/index.ts';
import type { NoteLine } from './notes-file.ts';
import { saidAt, type OwnNotes, type Said } from './own-notes.ts';
import { sum } from './plan.ts';
import { originalAt, type Spoken } from './spoken.ts';

/** A slide with all that is said at it: one entry a step, by language. */
export interface SpokenSlide {
  readonly chapter: string;
  readonly id: string;
  readonly title: string;
  /** s */
  readonly seconds: number;
  readonly steps: readonly ReadonlyMap<string, Said>[];
}

export interface SpokenChapter {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly SpokenSlide[];
}

/** Everything that is said in a talk, with the speaker's own words. */
export const wholeTalk = (
  { chapters }: PublishedStart,
  map: PublishedMap,
  spoken: Spoken,
  own: OwnNotes,
): SpokenChapter[] =>
  chapters.map(({ id: chapter, title, slides }) => ({
    id: chapter,
    title,
    slides: slides.map(({ id, seconds }) => ({
      chapter,
      id,
      title: map[chapter]?.[id] ?? id,
      seconds: sum(seconds),
      steps: seconds.map((_, step) => saidIn(spoken, own, { chapter, slide: id, step })),
    })),
  }));

const saidIn = (spoken: Spoken, own: OwnNotes, place: Position): ReadonlyMap<string, Said> =>
  new Map(
    [...spoken].map(([language, notes]) => [
      language,
      saidAt(originalAt(notes, place), own[language]?.[formatPosition(place)]),
    ]),
  );

/**
 * The same as lines of a file, by language: every step that has something, then own words whose step the story has lost,
 * so that no file leaves anything out.
 */
export function linesOf(
  start: Pick<PublishedStart, 'chapters'>,
  spoken: Spoken,
  own: OwnNotes,
): Record<string, NoteLine[]> {
  const places = allPositions(outlineOf(start));
  const known = new Set(places.map(formatPosition));
  return Object.fromEntries(
    [...spoken].map(([language, notes]) => {
      const lines = places.flatMap((place): NoteLine[] => {
        const at = formatPosition(place);
        const note = own[language]?.[at];
        const { text, isOwn, original: now } = saidAt(originalAt(notes, place), note);
        const original = isOwn ? note!.over : now;
        return text || original ? [{ at, original, text }] : [];
      });
      const lost = Object.entries(own[language] ?? {})
        .filter(([at]) => !known.has(at) && parsePosition(at))
        .map(([at, { text, over }]): NoteLine => ({ at, original: over, text }));
      return [language, [...lines, ...lost]];
    }),
  );
}
