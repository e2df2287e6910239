import type { PublishedSlide } from '../content/index.ts';
import { showsNew, textFaults, tween, type Drawing, type Frame, type SceneKind } from '../scene/index.ts';

/** Something wrong with the picture of a step. */
export interface Finding {
  readonly step: number;
  /** `broken`: there is none. `idle`: it shows nothing new. `texts`: they cannot be read. */
  readonly what: 'broken' | 'idle' | 'texts';
  readonly reason: string;
}

/** Moments of a change that are looked at: close enough that a text on its way does not jump over another one unseen. */
const ON_THE_WAY: readonly number[] = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** What of a slide is drawn. */
export interface Look {
  /** All of them, unless said otherwise. */
  readonly steps?: readonly number[];
  /** Moments of each change, 0..1. */
  readonly moments?: readonly number[];
}

/**
 * Draws steps of a slide in a frame: at rest, on the way from each to the next and back, and at both ends of its slider.
 */
export function checkSlide(
  slide: PublishedSlide,
  kind: SceneKind,
  frame: Frame,
  { steps = slide.steps.map((_, step) => step), moments = ON_THE_WAY }: Look = {},
): Finding[] {
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

  let ends: readonly { guess: number }[] | undefined;
  const pictures = steps.map((step) => {
    const drawing = draw(step);
    const inputs = drawing ? (ends ??= inputsOf(slide, kind, frame)).map((input) => draw(step, input)) : [];
    const resting = [drawing, ...inputs].flatMap((one) => (one ? textFaults(one, frame) : []));
    return { step, drawing, resting: new Set(resting) };
  });
  pictures.forEach(({ step, drawing, resting }, i) => {
    for (const reason of resting) findings.push({ step, what: 'texts', reason });
    const before = pictures[i - 1];
    if (!before?.drawing || !drawing) return;
    if (!showsNew(before.drawing, drawing)) findings.push({ step, what: 'idle', reason: 'it shows nothing new' });
    const ways = [tween(before.drawing, drawing), tween(drawing, before.drawing)];
    const met = ways.flatMap((way) => moments.flatMap((t) => textFaults(way.at(t), frame)));
    for (const reason of new Set(met))
      if (!before.resting.has(reason) && !resting.has(reason))
        findings.push({ step, what: 'texts', reason: `on the way, ${reason}` });
  });
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
