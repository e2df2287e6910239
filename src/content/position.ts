import type { PublishedStart } from './published.ts';

/** Where a visitor is in the story: ids from the content file, so links survive edits. `step` counts from 0. */
export interface Position {
  readonly chapter: string;
  readonly slide: string;
  readonly step: number;
}

/** The shape of a story as far as moving through it needs: chapters in order, slides in order, steps per slide. */
export interface OutlineChapter {
  readonly id: string;
  readonly slides: readonly { readonly id: string; readonly steps: number }[];
}
export type Outline = readonly OutlineChapter[];

type Slide = PublishedStart['chapters'][number]['slides'][number];

/** The way through a story: all of its slides, or those that `isOn` says. */
export const outlineOf = (
  { chapters }: Pick<PublishedStart, 'chapters'>,
  isOn: (slide: Slide) => boolean = () => true,
): Outline =>
  chapters.map(({ id, slides }) => ({
    id,
    slides: slides.filter(isOn).map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
  }));

/** `chapter/slide/step`, the form used in the content file, in the address and on every channel. */
export const formatPosition = ({ chapter, slide, step }: Position): string => `${chapter}/${slide}/${step}`;

const ADDRESS = /^#?\/?([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})(?:\/(\d{1,3}))?$/;

/** Reads `#/chapter/slide/step` or `chapter/slide/step`; without a step it is 0. Anything else is null. */
export function parsePosition(text: string): Position | null {
  const [, chapter, slide, step] = ADDRESS.exec(text) ?? [];
  return chapter && slide ? { chapter, slide, step: Number(step ?? 0) } : null;
}

export const samePosition = (a: Position | null, b: Position | null): boolean =>
  a === b || (!!a && !!b && a.step === b.step && a.slide === b.slide && a.chapter === b.chapter);

/** Every position of the story in order. */
export const allPositions = (outline: Outline): Position[] =>
  outline.flatMap((chapter) =>
    chapter.slides.flatMap((slide) =>
      Array.from({ length: slide.steps }, (_, step) => ({ chapter: chapter.id, slide: slide.id, step })),
    ),
  );

/** The nearest position that exists: a step past the end is the last step; an unknown slide or chapter is null. */
export function settlePosition(outline: Outline, position: Position): Position | null {
  const slide = outline.find((c) => c.id === position.chapter)?.slides.find((s) => s.id === position.slide);
  return slide ? { ...position, step: Math.min(Math.max(0, Math.trunc(position.step)), slide.steps - 1) } : null;
}

/** The position `by` steps further (negative: back) through the whole story; null past either end. */
export function movePosition(outline: Outline, position: Position, by: number): Position | null {
  const all = allPositions(outline);
  const at = all.findIndex((p) => samePosition(p, position));
  return at < 0 ? null : (all[at + by] ?? null);
}
