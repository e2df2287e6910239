import { project, textBox, type Frame, type Mark, type Scene, type TextMark } from '../../../scene/index.ts';
import { minorTicks } from '../ticks.ts';
import { anchorMarks, type Stretch } from './anchor.ts';
import { TICK, layout, on, type Layout } from './axis-layout.ts';
import { DOT, guessMarks, rivalMarks } from './guess.ts';
import type { AxisData, Revealed } from './schema.ts';
import { truthMarks } from './truth.ts';

/** What the visitor guesses; null before the first touch. */
export interface AxisInput {
  readonly guess: number | null;
  /** What a second player guesses. */
  readonly rival?: number | null;
}
/** The steps of the scene. */
export const ASKING = 0;
export const REVEALED = 1;

/**
 * Why this form: a guess is a place, and so is the truth. Both on one axis make the distance between them the thing to
 * see. The guess stands above the track, the truth below it, so that they never hide each other.
 */
export const axisScene: Scene<AxisData, AxisInput> = (data, step, frame, { guess, rival = null } = { guess: null }) => {
  const parts = layout(data, frame);
  const out = step === REVEALED && isOut(data) ? data : null;
  const marks: Mark[] = [
    track(parts),
    ...(data.anchor
      ? anchorMarks(data, data.anchor, parts, frame, out ? crossings(out, guess, rival, parts) : [])
      : []),
    ...tickMarks(data, parts, frame, out, rival !== null),
    ...(out ? truthMarks(out, guess, parts, frame) : []),
    ...(guess === null ? [] : guessMarks(data, guess, parts, frame, out !== null, data.two)),
    ...(rival === null ? [] : rivalMarks(data, rival, parts, frame, out !== null)),
  ];
  return { marks, scales: { axis: parts.scale } };
};

const isOut = (data: AxisData): data is Revealed => data.key !== null;

const track = ({ scale: { domain }, track: { top, bottom } }: Layout): Mark => ({
  shape: 'rect',
  key: 'track',
  group: 'ornament',
  x1: on(domain[0]),
  y1: top,
  x2: on(domain[1]),
  y2: bottom,
  radius: 10,
  fill: 'line',
});

/** What crosses the track when the truth is out. */
function crossings({ key }: Revealed, guess: number | null, rival: number | null, { scale }: Layout): Stretch[] {
  const around = (value: number, reach: number): Stretch => {
    const at = project(scale, value);
    return [at - reach, at + reach];
  };
  return [around(key.value, 12), ...[guess, rival].flatMap((one) => (one === null ? [] : [around(one, DOT + 8)]))];
}

/** Ticks with their labels (but none where the line of the truth goes through it), and the unit until the truth says it. */
function tickMarks(data: AxisData, parts: Layout, frame: Frame, out: Revealed | null, rivalled: boolean): Mark[] {
  const { scale, labels, under, ticks, track } = parts;
  const { box, stage } = frame;
  const text = { shape: 'text', group: 'label', size: stage.type.small, weight: 400, fill: 'muted' } as const;
  const tick = (value: number, length: number): Mark => ({
    shape: 'line',
    key: `tick-${value}`,
    group: 'axis',
    x1: on(value),
    y1: track.bottom,
    x2: on(value),
    y2: track.bottom + length,
    stroke: 'faint',
    strokeWidth: 2,
  });
  const truth = out && project(scale, out.key.value);
  const numbers = ticks.values
    .map((value, i): TextMark => ({
      ...text,
      key: `tick-${value}`,
      x: on(value),
      y: labels,
      lines: [ticks.labels[i]!],
      anchor: 'middle',
    }))
    .filter((mark) => {
      const { x, width } = textBox(mark, { axis: scale });
      return truth === null || truth < x - 18 || truth > x + width + 18;
    });
  const unit: Mark = {
    ...text,
    key: 'unit',
    x: box.x + box.width,
    y: data.two ? parts.rival.value : under,
    lines: [ticks.unit],
    anchor: 'end',
  };
  return [
    ...minorTicks(data.axis)
      .filter((value) => !ticks.values.includes(value))
      .map((value) => tick(value, TICK / 2)),
    ...ticks.values.map((value) => tick(value, TICK)),
    ...numbers,
    ...(ticks.unit && !out && !rivalled ? [unit] : []),
  ];
}
