import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedSlide } from '../content/index.ts';
import type { Frame, SceneKind } from '../scene/index.ts';
import { Drawings, type DrawnFrom } from './drawings.ts';

const slides = ['a', 'b'].map((id) => ({ id, data: id })) as unknown as PublishedSlide[];
const frames = [{}, {}] as Frame[];
/** A circle that says what it was drawn from. */
const kind: SceneKind = {
  scene: (data, step, frame, input) => ({
    marks: [
      { shape: 'circle', key: `${step}`, group: 'data', fact: `${String(data)} ${String(input)}`, ...place(frame) },
    ],
    scales: {},
  }),
  table: () => [],
};
const place = (frame: Frame) => ({ x: frames.indexOf(frame), y: 0, r: 1 });
const from = (step: number, slide = 0, frame = 0, input: unknown = undefined): DrawnFrom => ({
  ...{ slide: slides[slide]!, kind, step, frame: frames[frame]!, input },
});

describe('Drawings', () => {
  it('draws a step once, as long as few others come between', () => {
    const drawings = new Drawings();
    const first = drawings.of(from(0));
    for (let step = 1; step < 4; step++) drawings.of(from(step));
    expect(drawings.of(from(0))).toBe(first);
    drawings.of(from(4));
    expect(drawings.of(from(0))).not.toBe(first);
  });

  it('law: whatever was asked for before, a drawing is of what is asked for', () => {
    const asked = fc.tuple(fc.nat(3), fc.nat(1), fc.nat(1), fc.option(fc.nat(1)));
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 60 }), (all) => {
        const drawings = new Drawings();
        for (const one of all) expect(drawings.of(from(...one))).toEqual(new Drawings().of(from(...one)));
      }),
    );
  });

  it('tells of a scene that fails, each time', () => {
    const drawings = new Drawings();
    const failing: SceneKind = {
      ...kind,
      scene: () => {
        throw new Error('no picture');
      },
    };
    for (let i = 0; i < 2; i++) expect(() => drawings.of({ ...from(0), kind: failing })).toThrow('no picture');
  });
});
