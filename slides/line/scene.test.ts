import { beforeAll, describe, expect, it } from 'vitest';
import { locate, type SceneInput, type SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { frameFor } from '../../test/fixtures/stages.ts';
import { line } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
/** The same story, but what is asked for is the year. */
let years: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
  const { slide } = sample;
  const [first, , , , ...rest] = slide.steps;
  const guess = { what: 'year', of: 'reached-2019', ask: { vi: 'Chạm vào năm bạn đoán', en: 'Touch the year' } };
  const view = { points: 3, target: true };
  const steps = [
    { ...first, view },
    { ...first, view: { ...view, guess: 'ask' } },
    { ...first, view: { ...view, guess: 'answer', paces: 1 } },
    ...rest,
  ];
  years = await sampleEditions({ ...sample, slide: { ...slide, data: { ...slide.data, guess }, steps } as never });
});

const of = (list: readonly Edition[], n: number) => ({
  kind: line as SceneKind,
  slide: list[n]!.chapters[0]!.slides[0]!,
  start: list[n]!.start,
});

describe.each([0, 1])('line in language %i', (n) => {
  slideSuite('laws, asking for a value', () => of(editions, n), [undefined, { guess: 73000 }]);
  slideSuite('laws, asking for a year', () => of(years, n), [undefined, { guess: 2026 }]);
  snapshotSuite(() => of(editions, n));
});

describe('a line', () => {
  const kind = line as SceneKind<never, SceneInput>;
  const step = { ask: 2, answer: 3, all: 7 };

  it('does not show the value that it asks for', () => {
    const { marks } = draw(of(editions, 1), step.ask, 'landscape', { guess: 60000 });
    expect(marks.some(({ fact }) => fact === 'farms-2024')).toBe(false);
  });

  it('takes a touch at any height of the chart as a value', () => {
    const { slide, start } = of(editions, 1);
    const frame = frameFor(slide, start, 'landscape');
    const { box } = frame;
    const touch = (x: number, y: number) => kind.touch!(slide.data as never, step.ask, frame, { x, y })?.guess;
    const low = touch(box.x + 300, box.y + box.height - 100)!;
    expect(touch(box.x + 900, box.y + box.height - 200)!).toBeGreaterThan(low);
    expect(low % 1000).toBe(0);
    expect(touch(box.x + 300, 20)).toBeUndefined();
    expect(kind.touch!(slide.data as never, step.answer, frame, { x: 900, y: 600 })).toBeUndefined();
  });

  it('puts the guess where its value is on the scale', () => {
    const { marks, scales } = draw(of(editions, 1), step.answer, 'landscape', { guess: 58000 });
    const guess = marks.find((m) => m.key === 'guess' && m.shape === 'line') as unknown as { y1: number };
    const point = marks.find((m) => m.key === 'point-farms-2020' && m.shape === 'circle') as unknown as { y: number };
    expect(locate(guess.y1, scales)).toBeCloseTo(locate(point.y, scales));
  });

  it('ends every way ahead on the level, in the year that the fact gives', () => {
    const { marks } = draw(of(editions, 1), step.all, 'landscape');
    const way = marks.find(({ key }) => key === 'pace-1') as unknown as { points: { x: unknown; y: unknown }[] };
    expect(way.points.at(-1)!.y).toMatchObject({ value: 100000 });
    expect((way.points.at(-1)!.x as { value: number }).value).toBeCloseTo(2028.88, 1);
  });
});
