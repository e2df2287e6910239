import { beforeAll, describe, expect, it } from 'vitest';
import type { CircleMark, SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { frameFor } from '../../test/fixtures/stages.ts';
import { flow } from './index.ts';
import { along, sample } from './sample.ts';

let climbing: readonly Edition[] = [];
let level: readonly Edition[] = [];
beforeAll(async () => {
  climbing = await sampleEditions(sample);
  level = await sampleEditions(along);
});

const subjectOf = (edition: Edition) => ({
  kind: flow as SceneKind,
  slide: edition.chapters[0]!.slides[0]!,
  start: edition.start,
});
const guesses = [undefined, { guess: 0 }, { guess: 3 }, { guess: 4 }];

describe.each([0, 1])('flow in language %i', (n) => {
  const subject = () => subjectOf(climbing[n]!);
  slideSuite('a climb', subject, guesses);
  slideSuite('a level way', () => subjectOf(level[n]!), guesses);
  snapshotSuite(subject);
});

describe('a stage that is asked for', () => {
  const ASK = 1;
  const subject = () => subjectOf(climbing[1]!);
  const nodes = (step: number, input?: unknown) =>
    draw(subject(), step, 'landscape', input).marks.filter(
      (m): m is CircleMark => m.shape === 'circle' && m.key.startsWith('node-'),
    );

  it('looks like all others, and does not stand in its place', () => {
    const looks = nodes(ASK).map(({ fill, stroke, dash, r }) => JSON.stringify([fill, stroke, dash, r]));
    expect(new Set(looks).size).toBe(1);
    const order = nodes(ASK).sort((a, b) => Number(a.x) - Number(b.x));
    expect(order.map(({ key }) => key)).not.toEqual(['node-0', 'node-1', 'node-2', 'node-3', 'node-4']);
  });

  it.each(['landscape', 'portrait', 'narrow'] as const)('is the one that is touched on the %s stage', (stage) => {
    const { slide, start } = subject();
    const frame = frameFor(slide, start, stage);
    const circles = draw(subject(), ASK, stage).marks.filter((m): m is CircleMark => m.key.startsWith('node-'));
    for (const { key, x, y } of circles)
      expect(flow.touch!(slide.data as never, ASK, frame, { x: Number(x), y: Number(y) })).toEqual({
        guess: Number(key.slice(5)),
      });
    expect(flow.touch!(slide.data as never, ASK, frame, { x: 4, y: 4 })).toBeUndefined();
    expect(flow.touch!(slide.data as never, 0, frame, { x: frame.width / 2, y: frame.height / 2 })).toBeUndefined();
  });

  it('can be chosen with keys, by its name', () => {
    const { slide, start } = subject();
    const control = flow.control!(slide.data as never, ASK, frameFor(slide, start, 'landscape'), { guess: 1 });
    expect(control).toMatchObject({ min: 0, max: 4, value: 1, text: 'Withering', live: false });
  });

  it('is marked as the guess only where it was touched', () => {
    const { marks } = draw(subject(), 2, 'landscape', { guess: 1 });
    const ring = marks.find(({ key }) => key === 'guess') as CircleMark;
    expect(ring).toMatchObject({ x: nodes(2)[1]!.x, stroke: 'vermilion' });
    expect(draw(subject(), 2, 'landscape').marks.some(({ key }) => key === 'guess')).toBe(false);
  });
});
