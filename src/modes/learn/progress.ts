import type { Position } from '../../content/index.ts';

/** How far a reader came, on this device. Of whom, nobody knows. */
export interface Progress {
  /** `chapter/slide` -> how many of its steps were seen, from the first on. */
  readonly seen: Readonly<Record<string, number>>;
  /** The step that was read last; null before the first. */
  readonly last: Position | null;
}

export const UNREAD: Progress = { seen: {}, last: null };

/** A chapter as far as reading it needs: what each step of its slides is worth, in seconds. */
export interface ReadingChapter {
  readonly id: string;
  readonly slides: readonly { readonly id: string; readonly seconds: readonly number[] }[];
}

const keyOf = (chapter: string, slide: string): string => `${chapter}/${slide}`;

/** A step was on screen: it is the last one, and all before it on its slide count as seen. */
export function see(progress: Progress, position: Position): Progress {
  const { chapter, slide, step } = position;
  const key = keyOf(chapter, slide);
  const before = progress.seen[key] ?? 0;
  return { seen: { ...progress.seen, [key]: Math.max(before, step + 1) }, last: position };
}

/** Steps of a slide that were seen; never more than it has now, however many an earlier version had. */
const seenSteps = (progress: Progress, chapter: string, slide: { id: string; seconds: readonly unknown[] }): number =>
  Math.min(progress.seen[keyOf(chapter, slide.id)] ?? 0, slide.seconds.length);

/** How much of a chapter was seen. */
export interface ChapterProgress {
  readonly steps: number;
  readonly seen: number;
  /** Seconds that the steps are worth, and those that are left. */
  readonly seconds: number;
  readonly left: number;
  readonly state: 'new' | 'begun' | 'done';
}

export function chapterProgress(progress: Progress, chapter: ReadingChapter): ChapterProgress {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const all = chapter.slides.map((slide) => ({ slide, seen: seenSteps(progress, chapter.id, slide) }));
  const steps = sum(all.map(({ slide }) => slide.seconds.length));
  const seen = sum(all.map((one) => one.seen));
  return {
    steps,
    seen,
    seconds: sum(all.map(({ slide }) => sum(slide.seconds))),
    left: sum(all.map((one) => sum(one.slide.seconds.slice(one.seen)))),
    state: seen === 0 ? 'new' : seen < steps ? 'begun' : 'done',
  };
}

/**
 * Where "continue" leads: to the step that was read last, if the story still has it; from the end of a chapter that is
 * done to the next one that is not. null for who has read nothing, or everything.
 */
export function continueAt(progress: Progress, chapters: readonly ReadingChapter[]): Position | null {
  const { last } = progress;
  if (!last) return null;
  const isDone = (chapter: ReadingChapter) => chapterProgress(progress, chapter).state === 'done';
  const at = chapters.findIndex(({ id }) => id === last.chapter);
  const slide = chapters[at]?.slides.find(({ id }) => id === last.slide);
  if (slide && !isDone(chapters[at]!)) return { ...last, step: Math.min(last.step, slide.seconds.length - 1) };
  const onward = [...chapters.slice(at + 1), ...chapters.slice(0, at + 1)].find((chapter) => !isDone(chapter));
  return onward ? firstUnseen(progress, onward) : null;
}

/** The first step of a chapter that was not seen; its first one if all were. */
export function firstUnseen(progress: Progress, { id, slides }: ReadingChapter): Position | null {
  const slide = slides.find((one) => seenSteps(progress, id, one) < one.seconds.length) ?? slides[0];
  if (!slide) return null;
  const seen = seenSteps(progress, id, slide);
  return { chapter: id, slide: slide.id, step: seen < slide.seconds.length ? seen : 0 };
}

const ID = /^[a-z0-9-]{1,64}$/;
const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Progress out of whatever was stored; what is none of it is left out. */
export function readProgress(stored: unknown): Progress {
  const { seen, last } = isRecord(stored) ? stored : {};
  const known = Object.entries(isRecord(seen) ? seen : {}).filter(
    (entry): entry is [string, number] => entry[0].split('/').every((id) => ID.test(id)) && isCount(entry[1], 999),
  );
  const { chapter, slide, step } = isRecord(last) ? last : {};
  const names = [chapter, slide].every((id) => typeof id === 'string' && ID.test(id));
  return {
    seen: Object.fromEntries(known),
    last: names && isCount(step, 999) ? ({ chapter, slide, step } as Position) : null,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
