import { USUAL_PRIORITY, secondsOf } from '../../content/index.ts';
import type { Plan } from './talk.ts';

/** A chapter as far as fitting it to a time needs: `start.chapters` has this form. */
export interface PlanChapter {
  readonly id: string;
  readonly slides: readonly {
    readonly id: string;
    /** What each step is worth. */
    readonly seconds: readonly number[];
    readonly guided: boolean;
    /** 1: always shown; 3: only as time allows. Absent: `USUAL_PRIORITY`. */
    readonly priority?: number;
  }[];
}

/** Why a slide is left out: there is no time for it, the speaker took it out, or it was left out on the way to be in time. */
export type Out = 'time' | 'hand' | 'late';

export interface PlannedSlide {
  readonly chapter: string;
  readonly slide: string;
  /** `chapter/slide`. */
  readonly key: string;
  /** What each step is worth by the story, in seconds. */
  readonly steps: readonly number[];
  /** Their sum. */
  readonly own: number;
  readonly priority: number;
  readonly guided: boolean;
  /** What the plan gives it, in whole seconds: 0 where there is no time for it, what it would have had where it is late. */
  readonly seconds: number;
  /** null: it is told. */
  readonly out: Out | null;
  /** The speaker took it in or out. */
  readonly byHand: boolean;
}

export interface Schedule {
  /** Every slide of the story, told or not, in its order. */
  readonly slides: readonly PlannedSlide[];
  /** The part of its own time that each slide gets. */
  readonly share: number;
  /** Seconds of what is told. */
  readonly total: number;
  /** Seconds that there are: those asked for, or what the story takes. */
  readonly allowed: number;
}

/** No slide gets less of its own time: below that nobody reads it to the end. */
export const LEAST = 0.7;
/** And none more: a slide that stands still for longer has been told. */
export const MOST = 1.5;

type Slide = Omit<PlannedSlide, 'seconds' | 'out' | 'byHand'>;

/**
 * What is told in the time that there is. Slides are put in an order of worth, and as many are told as fit, from its
 * beginning: so nothing that is told in a short talk is missing from a longer one.
 *
 * - What the speaker took in by hand comes first, fits or not.
 * - Then one slide of every chapter, its heart: lowest priority number, in the guided run, earliest. Hearts may be pressed
 *   to `LEAST` of their time, because a story with all its chapters, told fast, is better than half a story. Where even
 *   that is too long, chapters are left out, but the first and the last go last: a talk has a beginning and an end.
 * - Then the others at their own pace, by priority, those of the guided run first, one of each chapter in turn, so that no
 *   chapter is told in full while another has its heart alone.
 */
export function fit(chapters: readonly PlanChapter[], minutes: number | null, hand: Plan['hand'] = {}): string[] {
  const slides = listed(chapters);
  if (minutes === null) return slides.filter(({ key }) => hand[key] === false).map(({ key }) => key);
  const time = minutes * 60;
  const byHand = slides.filter(({ key }) => hand[key] === true);
  const free = slides.filter(({ key }) => hand[key] === undefined);
  const hearts = heartsOf(slides, hand);
  const others = inTurn(free.filter((slide) => !hearts.includes(slide)));
  const told = new Set(byHand);
  let own = sum(byHand.map((slide) => slide.own));
  for (const slide of [...hearts, ...others]) {
    const least = hearts.includes(slide) ? LEAST : 1;
    own += slide.own;
    if (own * least > time && told.size > 0) break;
    told.add(slide);
  }
  return slides.filter((slide) => !told.has(slide)).map(({ key }) => key);
}

/** A plan with other minutes, or other choices by hand. What was left out to catch up is no part of a plan for other minutes. */
export function replan(
  chapters: readonly PlanChapter[],
  before: Plan,
  { minutes = before.minutes, hand = before.hand ?? {} }: Partial<Pick<Plan, 'minutes' | 'hand'>>,
): Plan {
  const late = minutes === before.minutes ? (before.late ?? []).filter((key) => hand[key] === undefined) : [];
  const without = [...new Set([...fit(chapters, minutes, hand), ...late])];
  return { minutes, without, hand, late };
}

/** The plan with one slide taken in or out by hand. */
export const byHand = (chapters: readonly PlanChapter[], plan: Plan, key: string, isTold: boolean): Plan =>
  replan(chapters, plan, { hand: { ...plan.hand, [key]: isTold } });

/** The plan with more slides left out to be in time. The others keep the time that they have. */
export const without = (plan: Plan, late: readonly string[]): Plan => ({
  ...plan,
  without: [...new Set([...plan.without, ...late])],
  late: [...new Set([...(plan.late ?? []), ...late])],
});

/** The plan with everything back that was left out to be in time. */
export const restored = (plan: Plan): Plan => ({
  ...plan,
  without: plan.without.filter((key) => !plan.late?.includes(key)),
  late: [],
});

/** What each slide gets of the time, all of them the same part of their own. */
export function schedule(chapters: readonly PlanChapter[], plan: Plan): Schedule {
  const reasonOf = ({ key }: Slide): Out | null => {
    if (!plan.without.includes(key)) return null;
    if (plan.late?.includes(key)) return 'late';
    return plan.hand?.[key] === false ? 'hand' : 'time';
  };
  const all = listed(chapters).map((slide) => ({ ...slide, out: reasonOf(slide) }));
  const timed = ({ out }: { out: Out | null }): boolean => out === null || out === 'late';
  const own = sum(all.filter(timed).map((slide) => slide.own));
  const share = plan.minutes === null || own === 0 ? 1 : Math.min(MOST, Math.max(LEAST, (plan.minutes * 60) / own));
  let before = 0;
  const slides = all.map((slide): PlannedSlide => {
    const after = before + (timed(slide) ? slide.own : 0);
    // Rounded where it ends and not by itself, so that whole seconds add up to the whole.
    const seconds = Math.round(after * share) - Math.round(before * share);
    before = after;
    return { ...slide, seconds, byHand: plan.hand?.[slide.key] !== undefined };
  });
  const total = sum(slides.filter(({ out }) => out === null).map(({ seconds }) => seconds));
  return { slides, share, total, allowed: plan.minutes === null ? Math.round(own) : plan.minutes * 60 };
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const listed = (chapters: readonly PlanChapter[]): Slide[] =>
  chapters.flatMap(({ id: chapter, slides }) =>
    slides.map(({ id, seconds, guided, priority = USUAL_PRIORITY }) => ({
      chapter,
      slide: id,
      key: `${chapter}/${id}`,
      steps: seconds,
      own: secondsOf({ seconds }),
      priority,
      guided,
    })),
  );

/** Of each chapter that has nothing told by hand; the first and the last before those between. */
function heartsOf(slides: readonly Slide[], hand: Readonly<Record<string, boolean>>): Slide[] {
  const chapters = [...new Set(slides.map(({ chapter }) => chapter))];
  const hearts = chapters.flatMap((chapter) => {
    const own = slides.filter((slide) => slide.chapter === chapter);
    if (own.some(({ key }) => hand[key] === true)) return [];
    return own
      .filter(({ key }) => hand[key] === undefined)
      .sort(byWorth)
      .slice(0, 1);
  });
  const isEnd = ({ chapter }: Slide): boolean => chapter === chapters[0] || chapter === chapters.at(-1);
  return [...hearts.filter(isEnd), ...hearts.filter((slide) => !isEnd(slide)).sort(byWorth)];
}

/** By worth, and among equals one of each chapter, then the second of each. */
function inTurn(slides: readonly Slide[]): Slide[] {
  const turns = new Map<string, number>();
  const turnOf = new Map<Slide, number>();
  for (const slide of slides) {
    const group = `${slide.chapter} ${slide.priority} ${slide.guided}`;
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    turnOf.set(slide, turn);
  }
  return [...slides].sort((a, b) => byWorth(a, b) || turnOf.get(a)! - turnOf.get(b)!);
}

/** What is worth most first. */
export const byWorth = (a: Pick<Slide, 'priority' | 'guided'>, b: Pick<Slide, 'priority' | 'guided'>): number =>
  a.priority - b.priority || Number(b.guided) - Number(a.guided);
