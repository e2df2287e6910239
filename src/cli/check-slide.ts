import type { PublishedSlide, PublishedStart } from '../content/index.ts';
import {
  showsNew,
  textFaults,
  tween,
  type Drawing,
  type Frame,
  type SceneKind,
  type StageName,
} from '../scene/index.ts';
import { slideFrame } from './slide-frame.ts';

/** Something wrong with the picture of a step. */
export interface Finding {
  readonly step: number;
  /** `broken`: there is none. `idle`: it shows nothing new. `texts`: they cannot be read. */
  readonly what: 'broken' | 'idle' | 'texts';
  readonly reason: string;
}

/** Moments of a change that are looked at: close enough that a text on its way does not jump over another one unseen. */
const ON_THE_WAY = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** Draws every step of a slide on a stage, at rest, on the way there and back, and at both ends of its slider. */
export function checkSlide(slide: PublishedSlide, start: PublishedStart, kind: SceneKind, stage: StageName): Finding[] {
  const frame = slideFrame(slide, start, stage, kind.words);
  const count = slide.steps.length;
  const findings: Finding[] = [];
  const draw = (step: number, input?: unknown): Drawing | null => {
    try {
      return kind.scene(slide.data, step, frame, input);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      findings.push({ step, what: 'broken', reason: `the picture fails: ${why}` });
      return null;
    }
  };

  const steps = Array.from({ length: count }, (_, step) => draw(step));
  const resting = steps.map((drawing, step) => {
    const inputs = drawing ? inputsOf(slide, kind, frame) : [];
    const drawings = [drawing, ...inputs.map((input) => draw(step, input))].filter((d) => d !== null);
    return new Set(drawings.flatMap((d) => textFaults(d, frame)));
  });
  resting.forEach((reasons, step) => {
    for (const reason of reasons) findings.push({ step, what: 'texts', reason });
  });

  for (let step = 1; step < count; step++) {
    const [before, after] = [steps[step - 1], steps[step]];
    if (!before || !after) continue;
    if (!showsNew(before, after)) findings.push({ step, what: 'idle', reason: 'it shows nothing new' });
    const known = new Set([...resting[step - 1]!, ...resting[step]!]);
    const met = [tween(before, after), tween(after, before)].flatMap((change) =>
      ON_THE_WAY.flatMap((t) => textFaults(change.at(t), frame)),
    );
    for (const reason of new Set(met))
      if (!known.has(reason)) findings.push({ step, what: 'texts', reason: `on the way, ${reason}` });
  }
  return findings;
}

/** What a visitor may put in at most: both ends of every slider that the slide has. It stays from step to step. */
function inputsOf({ data, steps }: PublishedSlide, kind: SceneKind, frame: Frame): { guess: number }[] {
  const ends = steps.flatMap((_, step) => {
    const control = kind.control?.(data, step, frame);
    return control ? [control.min, control.max] : [];
  });
  return [...new Set(ends)].map((guess) => ({ guess }));
}
