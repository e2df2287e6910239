import {
  movePosition,
  samePosition,
  type Outline,
  type Position,
  type PublishedQuestion,
  type PublishedStart,
} from '../../../content/index.ts';
import type { Lesson } from '../route.ts';
import { byHands } from '../../../quiz/hands/index.ts';
import { lessonPlan, type LessonPlan } from './plan.ts';

type Story = Pick<PublishedStart, 'chapters'>;

/** The chapters that a lesson is about. */
function chaptersOf({ chapters }: Story, { chapter }: Lesson): PublishedStart['chapters'] {
  const own = chapters.filter(({ id }) => id === chapter);
  return own.length ? own : chapters;
}

/** The plan of a lesson: the same one wherever it is asked for. */
export const planOf = (start: Story, questions: readonly PublishedQuestion[], lesson: Lesson): LessonPlan =>
  lessonPlan(chaptersOf(start, lesson), questions.filter(byHands), lesson.minutes);

/** Where "next" and "back" can lead. */
export type Stop =
  { readonly kind: 'step'; readonly position: Position } | { readonly kind: 'question'; readonly question: string };

/**
 * Where one step on or back leads: through the story, or along the plan of a lesson, where a question comes before its
 * slide. Going back passes questions by. null past either end. A slide that is not in the plan is shown as without one.
 */
export function onward(outline: Outline, plan: LessonPlan | null, position: Position, by: 1 | -1): Stop | null {
  const stepTo = (to: Position | null): Stop | null => to && { kind: 'step', position: to };
  const near = movePosition(outline, position, by);
  if (!plan || (near && near.chapter === position.chapter && near.slide === position.slide)) return stepTo(near);
  const stops = plan.parts.filter((part) => part.kind === 'slide' || (part.kind === 'question' && by > 0));
  const at = stops.findIndex((part) => part.kind === 'slide' && samePosition(part.position, { ...position, step: 0 }));
  if (at < 0) return stepTo(near);
  const next = stops[at + by];
  if (next?.kind === 'question') return { kind: 'question', question: next.question };
  if (next?.kind !== 'slide') return null;
  return stepTo(by > 0 ? next.position : lastStep(outline, next.position));
}

function lastStep(outline: Outline, { chapter, slide }: Position): Position {
  const steps = outline.find(({ id }) => id === chapter)?.slides.find(({ id }) => id === slide)?.steps ?? 1;
  return { chapter, slide, step: steps - 1 };
}

/** Where a lesson begins; null for one without anything to show. */
export function opening({ parts }: LessonPlan): Stop | null {
  for (const part of parts) {
    if (part.kind === 'question') return { kind: 'question', question: part.question };
    if (part.kind === 'slide') return { kind: 'step', position: part.position };
  }
  return null;
}

/** The slide that answers a question of the plan; null for a question that is not in it. */
export function slideAfter({ parts }: LessonPlan, question: string): Position | null {
  const at = parts.findIndex((part) => part.kind === 'question' && part.question === question);
  const next = at < 0 ? undefined : parts[at + 1];
  return next?.kind === 'slide' ? next.position : null;
}
