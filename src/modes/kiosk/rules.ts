import { parsePosition, type Outline, type Position, type PublishedStart } from '../../content/index.ts';
import type { Rules } from './flow.ts';

const SECOND = 1000;

export const outlineOf = (
  { chapters }: Pick<PublishedStart, 'chapters'>,
  which: (slide: { readonly guided: boolean }) => boolean = () => true,
): Outline =>
  chapters.map(({ id, slides }) => ({
    id,
    slides: slides.filter(which).map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
  }));

/** What the flow needs to know of a story. */
export function rulesOf(start: PublishedStart): Rules {
  const [chapter] = start.chapters;
  const first: Position = { chapter: chapter!.id, slide: chapter!.slides[0]!.id, step: 0 };
  const { idle, attract } = start.kiosk;
  return {
    outline: outlineOf(start),
    guided: outlineOf(start, ({ guided }) => guided),
    start: parsePosition(start.kiosk.start) ?? first,
    attract: attract.map(({ seconds, guess }) => ({
      dwell: seconds.map((s) => s * SECOND),
      guessStep: guess?.step ?? null,
    })),
    idle: { menu: idle.menu * SECOND, question: idle.question * SECOND, warning: idle.warning * SECOND },
    dwell: ({ chapter: c, slide: s, step }) =>
      (start.chapters.find(({ id }) => id === c)?.slides.find(({ id }) => id === s)?.seconds[step] ?? 0) * SECOND,
  };
}
