import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    for (let step = 1; step < 8; step++) drawings.of(from(step));
    expect(drawings.of(from(0))).toBe(first);
    drawings.of(from(8));
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

describe('Drawings ahead of being asked for', () => {
  const idle: (() => void)[] = [];
  /** Lets the page be idle so many times. */
  const rest = (times: number) => {
    for (let i = 0; i < times; i++) idle.shift()?.();
  };
  const counting = () => {
    const drawn: number[] = [];
    const counted: SceneKind = {
      ...kind,
      scene: (data, step, ...rest) => (drawn.push(step), kind.scene(data, step, ...rest)),
    };
    return { drawn, at: (step: number) => ({ ...from(step), kind: counted }) };
  };
  beforeEach(() => {
    idle.length = 0;
    vi.stubGlobal('window', { requestIdleCallback: (act: () => void) => idle.push(act) });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('draws one each time that the page is idle, and then has them at once', () => {
    const drawings = new Drawings();
    const { drawn, at } = counting();
    drawings.ahead(() => [at(1), at(2), at(3)]);
    rest(2);
    expect(drawn).toEqual([1, 2]);
    rest(9);
    for (const step of [1, 2, 3]) drawings.of(at(step));
    expect(drawn).toEqual([1, 2, 3]);
  });

  it('asks anew what comes next: the visitor may have gone on', () => {
    const drawings = new Drawings();
    const { drawn, at } = counting();
    let here = 0;
    drawings.ahead(() => [at(here + 1), at(here + 2)]);
    rest(1);
    here = 5;
    rest(9);
    expect(drawn).toEqual([1, 6, 7]);
  });

  it('stops at one that fails, which is told of when it is asked for', () => {
    const drawings = new Drawings();
    const { drawn, at } = counting();
    const failing = {
      ...from(9),
      kind: {
        ...kind,
        scene: () => {
          throw new Error('no picture');
        },
      },
    };
    drawings.ahead(() => [at(1), failing, at(2)]);
    rest(9);
    expect(drawn).toEqual([1]);
    expect(idle).toEqual([]);
    expect(() => drawings.of(failing)).toThrow('no picture');
  });
});
