import type { PublishedSlide } from '../../../content/index.ts';

/** A slide as far as choosing its steps needs it. */
export type Choosable = Pick<PublishedSlide, 'id'> & { readonly steps: readonly unknown[] };

/** Steps that get a page: slide -> its chosen steps. A slide without any is not in it. */
export type Chosen = ReadonlyMap<string, ReadonlySet<number>>;

const every = ({ steps }: Choosable): number[] => steps.map((_, step) => step);

const chosenOf = (slides: readonly Choosable[], steps: (slide: Choosable) => readonly number[]): Chosen =>
  new Map(
    slides.flatMap((slide) => {
      const own = steps(slide);
      return own.length ? [[slide.id, new Set(own)] as const] : [];
    }),
  );

export const NO_STEP: Chosen = new Map();
/** How each slide ends. */
export const lastSteps = (slides: readonly Choosable[]): Chosen => chosenOf(slides, (slide) => every(slide).slice(-1));
export const everyStep = (slides: readonly Choosable[]): Chosen => chosenOf(slides, every);

export const isChosen = (chosen: Chosen, slide: string, step: number): boolean => chosen.get(slide)?.has(step) ?? false;

/** Steps of a slide that get a page, from its first on; what the slide does not have gets none. */
export const stepsOf = (chosen: Chosen, slide: Choosable): readonly number[] =>
  every(slide).filter((step) => isChosen(chosen, slide.id, step));

/** How many pages that makes. */
export const pagesOf = (slides: readonly Choosable[], chosen: Chosen): number =>
  slides.reduce((sum, slide) => sum + stepsOf(chosen, slide).length, 0);

/** Takes a step in, or leaves it out. */
export function withStep(chosen: Chosen, slide: string, step: number, isIn: boolean): Chosen {
  const steps = new Set(chosen.get(slide));
  if (isIn) steps.add(step);
  else steps.delete(step);
  return put(chosen, slide, steps);
}

/** Takes all steps of a slide in, or leaves all of them out. */
export const withSlide = (chosen: Chosen, slide: Choosable, isIn: boolean): Chosen =>
  put(chosen, slide.id, new Set(isIn ? every(slide) : []));

function put(chosen: Chosen, slide: string, steps: ReadonlySet<number>): Chosen {
  const all = new Map(chosen);
  if (steps.size) all.set(slide, steps);
  else all.delete(slide);
  return all;
}
