import { USUAL_PRIORITY, parsePosition, secondsOf, type Position } from '../../../content/index.ts';

/** A chapter as far as planning needs it. */
export interface PlanChapter {
  readonly id: string;
  readonly slides: readonly { readonly id: string; readonly seconds: readonly number[]; readonly priority?: number }[];
}

/** A question that a class can be asked. */
export interface PlanQuestion {
  readonly id: string;
  /** Address of the step that teaches the answer: `chapter/slide/step`. */
  readonly shows: string;
}

/**
 * Why a slide is shown: it opens or closes the lesson, answers the question before it, is one of those that always are,
 * or there is time for it.
 */
export type Reason = 'first' | 'last' | 'answer' | 'core' | 'more';

/** What happens from a minute of the lesson on, and for how many minutes. */
export type PlanPart = { readonly from: number; readonly minutes: number } & (
  | { readonly kind: 'slide'; readonly position: Position; readonly reason: Reason }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'talk'; readonly about: 'question' | 'story' }
  /** Everybody works on paper, about the chapter. */
  | { readonly kind: 'worksheet'; readonly chapter: string }
);

export interface LessonPlan {
  /** How long it lasts; less than was asked for where there is not so much to tell. */
  readonly minutes: number;
  readonly parts: readonly PlanPart[];
}

/** What the time of a lesson is given to, in minutes. Slides have what is left. */
interface Shape {
  readonly questions: number;
  /** For one question: reading, hands, truth. */
  readonly asking: number;
  readonly talk: number;
  readonly worksheet: number;
}

/** A long lesson has room for paper; it is about one chapter, so the whole story has none. */
const shapeOf = (minutes: number, chapters: number): Shape => ({
  ...(minutes >= 30 ? { questions: 3, asking: 3 } : { questions: 2, asking: 2 }),
  talk: Math.ceil(minutes / 5),
  worksheet: minutes >= 30 && chapters === 1 ? 10 : 0,
});

/** Talk that nobody planned gets long: at most this share of the lesson. */
const MOST_TALK = 1 / 3;
/** A shorter talk after a question is not worth the noise; minutes. */
const LEAST_TALK = 2;

/** Whole minutes for a slide. It may run over by a quarter of one: talk has the slack. */
export const slideMinutes = (slide: { readonly seconds: readonly number[] }): number =>
  Math.max(1, Math.round(secondsOf(slide) / 60 + 0.25));

interface Candidate {
  readonly chapter: string;
  readonly id: string;
  readonly priority: number;
  readonly minutes: number;
  readonly question: string | null;
}

/**
 * A lesson of at most `minutes` out of the story itself. Its first and its last slide are in it, if both fit; then every
 * chapter gives its next best slide in turn, so that none has two before each has one. A question is asked before the
 * slide that answers it: who has guessed wants to know.
 */
export function lessonPlan(
  chapters: readonly PlanChapter[],
  questions: readonly PlanQuestion[],
  minutes: number,
): LessonPlan {
  const shape = shapeOf(minutes, chapters.length);
  const asking = shape.questions * shape.asking;
  const all = candidates(chapters, questions);
  const chosen = choose(all, minutes - asking - shape.talk - shape.worksheet);
  if (!chosen.length) return { minutes: 0, parts: [] };
  const asked = new Set(
    spread(
      chosen.filter(({ question }) => question !== null),
      shape.questions,
    ),
  );
  const worksheet = shape.worksheet > 0 ? chapters[0]!.id : null;
  const used = sum(chosen.map((slide) => slide.minutes)) + asked.size * shape.asking + shape.worksheet;
  const talk = Math.min(minutes - used, Math.floor(minutes * MOST_TALK));
  const perQuestion = Math.floor(talk / (asked.size + 1));
  const between = perQuestion < LEAST_TALK ? 0 : perQuestion;
  const parts = chosen.flatMap((slide) => [
    ...(asked.has(slide) ? [{ kind: 'question', question: slide.question!, minutes: shape.asking } as const] : []),
    {
      kind: 'slide',
      position: { chapter: slide.chapter, slide: slide.id, step: 0 },
      reason: reasonOf(slide, all, asked),
      minutes: slide.minutes,
    } as const,
    ...(asked.has(slide) && between ? [{ kind: 'talk', about: 'question', minutes: between } as const] : []),
  ]);
  return timed([
    ...parts,
    ...(worksheet === null ? [] : [{ kind: 'worksheet', chapter: worksheet, minutes: shape.worksheet } as const]),
    { kind: 'talk', about: 'story', minutes: talk - between * asked.size },
  ]);
}

function candidates(chapters: readonly PlanChapter[], questions: readonly PlanQuestion[]): Candidate[] {
  const asks = new Map<string, string>();
  for (const { id, shows } of questions) {
    const at = parsePosition(shows);
    const key = `${at?.chapter}/${at?.slide}`;
    if (at && !asks.has(key)) asks.set(key, id);
  }
  return chapters.flatMap(({ id: chapter, slides }) =>
    slides.map((slide) => ({
      chapter,
      id: slide.id,
      priority: slide.priority ?? USUAL_PRIORITY,
      minutes: slideMinutes(slide),
      question: asks.get(`${chapter}/${slide.id}`) ?? null,
    })),
  );
}

/** The slides that fit so many minutes, in the order of the story. */
function choose(all: readonly Candidate[], room: number): Candidate[] {
  const taken = new Set<Candidate>();
  let left = room;
  const take = (slide: Candidate | undefined) => {
    if (!slide || taken.has(slide) || slide.minutes > left) return;
    taken.add(slide);
    left -= slide.minutes;
  };
  const best = [...all].sort((a, b) => a.priority - b.priority || Number(!a.question) - Number(!b.question));
  const count = (chapter: string) => [...taken].filter((slide) => slide.chapter === chapter).length;
  const order = [...new Set(all.map(({ chapter }) => chapter))];
  take(all[0]);
  take(all.at(-1));
  for (;;) {
    const open = best.filter((slide) => !taken.has(slide) && slide.minutes <= left);
    if (!open.length) break;
    const waiting = order.filter((chapter) => open.some((slide) => slide.chapter === chapter));
    const next = waiting.reduce((a, b) => (count(b) < count(a) ? b : a));
    take(open.find(({ chapter }) => chapter === next));
  }
  return all.filter((slide) => taken.has(slide));
}

/** So many of a list, at even distances. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]!);
}

function reasonOf(slide: Candidate, all: readonly Candidate[], asked: ReadonlySet<Candidate>): Reason {
  if (asked.has(slide)) return 'answer';
  if (slide === all[0]) return 'first';
  if (slide === all.at(-1)) return 'last';
  return slide.priority <= 1 ? 'core' : 'more';
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

type Untimed<Part> = Part extends unknown ? Omit<Part, 'from'> : never;

function timed(parts: readonly Untimed<PlanPart>[]): LessonPlan {
  let from = 0;
  const all: PlanPart[] = [];
  for (const part of parts) {
    if (part.minutes <= 0) continue;
    all.push({ ...part, from });
    from += part.minutes;
  }
  return { minutes: from, parts: all };
}
