import story from '../../data/content.json' with { type: 'json' };
import { guidedRun, LONGEST_RUN, secondsOf, USUAL_PRIORITY } from '../../src/content/guided.ts';
import { allPositions, formatPosition, type Outline, type Position } from '../../src/content/position.ts';
import type { Language } from './fixture.ts';

/** The story as its file tells it; journeys read from here what they expect, so that they hold for the next story too. */
export { formatPosition, LONGEST_RUN, story };

type Texts = Readonly<Record<Language, string>>;

interface View {
  readonly guess?: 'ask' | 'answer';
  readonly choose?: 'ask' | 'answer';
  readonly show?: string;
}

export interface Slide {
  readonly chapter: string;
  readonly id: string;
  readonly scene: string;
  readonly title: Texts;
  readonly priority: number;
  readonly seconds: readonly number[];
  readonly captions: readonly Texts[];
  readonly views: readonly View[];
  readonly data: { readonly guess?: { readonly of?: string; readonly what?: string }; readonly each?: Texts };
}

/** Every slide in story order. */
export const SLIDES: readonly Slide[] = story.chapters.flatMap(({ id: chapter, slides }) =>
  slides.map(({ id, scene, title, steps, data, ...rest }) => ({
    chapter,
    id,
    scene,
    title,
    priority: 'priority' in rest && typeof rest.priority === 'number' ? rest.priority : USUAL_PRIORITY,
    seconds: steps.map(({ seconds }) => seconds),
    captions: steps.map(({ caption }) => caption),
    views: steps.map(({ view }) => view as View),
    data: data,
  })),
);

export const CHAPTERS = story.chapters.map(({ id }) => id);
export const slidesOf = (chapter: string): Slide[] => SLIDES.filter((slide) => slide.chapter === chapter);

/** The address of a step of a slide: `first`, `last`, or its number. */
export const stepOf = ({ chapter, id, seconds }: Slide, step: 'first' | 'last' | number): string =>
  `${chapter}/${id}/${step === 'first' ? 0 : step === 'last' ? seconds.length - 1 : step}`;

/** The first slide of every scene kind that the story uses. */
export const ONE_OF_EACH_KIND: readonly Slide[] = [...new Set(SLIDES.map(({ scene }) => scene))].map((scene) =>
  SLIDES.find((slide) => slide.scene === scene)!,
);

const outlineOf = (slides: readonly Slide[]): Outline =>
  CHAPTERS.map((id) => ({
    id,
    slides: slides
      .filter(({ chapter }) => chapter === id)
      .map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
  }));

/** The slides of the guided run of a chapter. */
export function runOf(chapter: string): Slide[] {
  const slides = slidesOf(chapter);
  const taken = guidedRun(slides);
  return slides.filter(({ id }) => taken.includes(id));
}
export const secondsOfAll = (slides: readonly Slide[]): number =>
  slides.reduce((sum, slide) => sum + secondsOf(slide), 0);

/** Every step of the story, and every step of its guided runs, in order. */
export const EVERY_STEP: readonly Position[] = allPositions(outlineOf(SLIDES));
export const GUIDED_STEPS: readonly Position[] = allPositions(outlineOf(CHAPTERS.flatMap(runOf)));
