import { parsePosition, type Outline, type Position, type PublishedStart } from '../../content/index.ts';
import type { Rules } from './flow.ts';

const SECOND = 1000;
/** A step of a slide whose own seconds are not known yet is given what the longest may have. */
const LONGEST_STEP = 20;

/** What the flow needs to know of a story. */
export function rulesOf(start: PublishedStart): Rules {
  const outline: Outline = start.chapters;
  const first: Position = { chapter: start.chapters[0]!.id, slide: start.chapters[0]!.slides[0]!.id, step: 0 };
  const { idle, attract } = start.kiosk;
  return {
    outline,
    start: parsePosition(start.kiosk.start) ?? first,
    attract: attract.map(({ seconds, guess }) => ({
      dwell: seconds.map((s) => s * SECOND),
      guessStep: guess?.step ?? null,
    })),
    idle: { menu: idle.menu * SECOND, question: idle.question * SECOND, warning: idle.warning * SECOND },
    dwell: () => LONGEST_STEP * SECOND,
  };
}
