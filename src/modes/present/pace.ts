import type { Position } from '../../content/index.ts';
import { LEAST, byWorth, sum, type PlannedSlide, type Schedule } from './plan.ts';

/** When a step is due, in planned seconds from the beginning of what it is part of. */
export interface Due {
  readonly from: number;
  readonly to: number;
  /** Of the whole, slides included that were left out on the way: the time is there, whatever becomes of them. */
  readonly end: number;
}

/** How the time goes for the slide, the chapter or the whole talk; all in seconds. */
export interface Pace extends Due {
  readonly used: number;
  /** Of `end`; below 0: over. */
  readonly left: number;
  /** More than 0: later than planned; less: earlier; 0: within the step that is due. */
  readonly behind: number;
}

export interface Paces {
  readonly slide: Pace;
  readonly chapter: Pace;
  readonly talk: Pace;
  /** The part of its own time that every step after this one gets, so that the talk ends in time; never under `LEAST`. */
  readonly share: number;
  /** Slides that could be left out where that is not enough, as `chapter/slide`. */
  readonly spare: readonly string[];
}

/** What is left after slides are left out should be told this fast at most, or the next slide would be too much again. */
const EASY = 0.85;

/**
 * When the step at `position` is due among `slides`. Counted back from the end: what counts on a stage is to end in time,
 * so a slide that is left out further on gives its time to what comes before it.
 */
export function due(slides: readonly PlannedSlide[], position: Position): Due {
  const at = indexOf(slides, position);
  const end = sum(slides.map((slide) => (slide.out === 'late' ? slide.seconds : told(slide))));
  const later = sum(slides.slice(at + 1).map(told));
  const here = slides[at];
  if (!here) return { from: 0, to: 0, end };
  const partOf = (steps: readonly number[]): number => (here.own > 0 ? (told(here) * sum(steps)) / here.own : 0);
  return {
    from: end - later - partOf(here.steps.slice(position.step)),
    to: end - later - partOf(here.steps.slice(position.step + 1)),
    end,
  };
}

/** How the time goes. `used`: seconds of the clock; `spent`: what each slide has had of them, by key. */
export function paces(
  planned: Schedule,
  position: Position,
  used: number,
  spent: Readonly<Record<string, number>>,
): Paces {
  const { slides, allowed } = planned;
  const chapter = slides.filter((slide) => slide.chapter === position.chapter);
  const slide = chapter.filter((one) => one.slide === position.slide);
  const had = (some: readonly PlannedSlide[]): number => sum(some.map(({ key }) => spent[key] ?? 0));
  const talk = paceOf(due(slides, position), used, allowed);
  const later = slides.slice(indexOf(slides, position) + 1).filter(({ out }) => out === null);
  const left = allowed - Math.max(used, talk.to);
  const rest = restOf(slides, position);
  const own = rest + sum(later.map((one) => one.own));
  return {
    slide: paceOf(due(slide, position), had(slide)),
    chapter: paceOf(due(chapter, position), had(chapter)),
    talk,
    share: own === 0 ? planned.share : Math.min(planned.share, Math.max(LEAST, left / own)),
    // A second is what rounding may cost.
    spare: own * LEAST > left + 1 ? spareOf(later, left / Math.min(planned.share, EASY) - rest) : [],
  };
}

/** What the clock on the wall says when `elapsed` seconds of the talk are over, in ms since 1970. */
export const timeOfDay = (elapsed: number, used: number, now: number): number =>
  now + Math.max(0, elapsed - used) * 1000;

/**
 * When the slide at `index` of the schedule is reached as it goes now, in seconds from the beginning of the talk; without one,
 * when the talk ends. Slides that were passed are reached now.
 */
export function reached(
  planned: Schedule,
  position: Position,
  { talk, share }: Paces,
  index = planned.slides.length,
): number {
  const { slides } = planned;
  const here = indexOf(slides, position);
  if (index <= here) return talk.used;
  const between = slides.slice(here + 1, index).filter(({ out }) => out === null);
  return Math.max(talk.used, talk.to) + (restOf(slides, position) + sum(between.map(({ own }) => own))) * share;
}

function paceOf(when: Due, used: number, end = when.end): Pace {
  const behind = used > when.to ? used - when.to : Math.min(0, used - when.from);
  return { ...when, end, used, left: end - used, behind };
}

/**
 * The least that can be left out so that what the rest is worth by the story comes down to `most` seconds: what is worth
 * least, and of equals the furthest away. Never what the speaker took in by hand, and never the last slide: a talk has an end.
 */
function spareOf(later: readonly PlannedSlide[], most: number): string[] {
  const offered = later
    .slice(0, -1)
    .filter(({ byHand }) => !byHand)
    .reverse()
    .sort((a, b) => byWorth(b, a));
  let over = sum(later.map(({ own }) => own)) - most;
  const taken: PlannedSlide[] = [];
  for (const slide of offered) {
    if (over <= 0) break;
    taken.push(slide);
    over -= slide.own;
  }
  // A long slide may have made short ones needless that were taken before it.
  return taken.reverse().flatMap((slide) => {
    if (over + slide.own > 0) return [slide.key];
    over += slide.own;
    return [];
  });
}

/** What the steps of this slide that are still to come are worth by the story, in seconds. */
function restOf(slides: readonly PlannedSlide[], position: Position): number {
  const here = slides[indexOf(slides, position)];
  return here?.out === null ? sum(here.steps.slice(position.step + 1)) : 0;
}

const indexOf = (slides: readonly PlannedSlide[], { chapter, slide }: Position): number =>
  slides.findIndex((one) => one.chapter === chapter && one.slide === slide);

const told = ({ out, seconds }: PlannedSlide): number => (out === null ? seconds : 0);
