import { outlineOf, parsePosition, type Position, type PublishedStart } from '../../content/index.ts';
import type { Rules } from './flow.ts';

const SECOND = 1000;

/** Seconds for which the card of organiser and sponsors stands at the end of the attract loop. */
const CLOSING_SECONDS = 5;

/** What the flow needs to know of a story. `isSigned`: its loop ends with a card of those who made it possible. */
export function rulesOf(start: PublishedStart, isSigned = false): Rules {
  const [chapter] = start.chapters;
  const first: Position = { chapter: chapter!.id, slide: chapter!.slides[0]!.id, step: 0 };
  const { idle, attract } = start.kiosk;
  return {
    outline: outlineOf(start),
    guided: outlineOf(start, ({ guided }) => guided),
    start: parsePosition(start.kiosk.start) ?? first,
    attract: [
      ...attract.map(({ seconds, guess }) => ({
        dwell: seconds.map((s) => s * SECOND),
        guessStep: guess?.step ?? null,
      })),
      ...(isSigned ? [{ dwell: [CLOSING_SECONDS * SECOND], guessStep: null }] : []),
    ],
    idle: { menu: idle.menu * SECOND, question: idle.question * SECOND, warning: idle.warning * SECOND },
    dwell: ({ chapter: c, slide: s, step }) =>
      (start.chapters.find(({ id }) => id === c)?.slides.find(({ id }) => id === s)?.seconds[step] ?? 0) * SECOND,
  };
}
