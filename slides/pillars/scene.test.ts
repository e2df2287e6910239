import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawing, SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { STAGE_NAMES } from '../../test/fixtures/stages.ts';
import { pillars } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

describe.each([0, 1])('pillars in language %i', (n) => {
  const subject = () => ({
    kind: pillars as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject);
  snapshotSuite(subject);

  it('gives every pillar that stands one size, since no source weighs them', () => {
    for (const stage of STAGE_NAMES) expect(new Set(sizes(draw(subject(), 3, stage))).size).toBe(1);
  });

  it('keeps every pillar at its place while others come', () => {
    for (const stage of STAGE_NAMES) {
      const [before, after] = [draw(subject(), 1, stage), draw(subject(), 3, stage)].map((d) => shape(d, 0));
      expect(after).toEqual(before);
    }
  });
});

it('has hollow slopes under the drum, and straight ones under any other ornament', () => {
  const bent = (ornament?: 'drum' | 'dial' | 'none') => {
    const start = { ...editions[1]!.start, ...(ornament && { ornament }) };
    const slide = editions[1]!.chapters[0]!.slides[0]!;
    const roof = draw({ kind: pillars as SceneKind, slide, start }, 3, 'landscape').marks.find(
      ({ key }) => key === 'roof',
    );
    const slope = roof?.shape === 'path' ? roof.points.filter(({ key }) => key.startsWith('l')) : [];
    const [from, to] = [slope[0]!, slope.at(-1)!].map(({ x, y }) => [Number(x), Number(y)] as const);
    return slope.some(({ x, y }) => {
      const share = (Number(x) - from![0]) / (to![0] - from![0]);
      return Math.abs(Number(y) - (from![1] + share * (to![1] - from![1]))) > 1;
    });
  };
  expect([bent(), bent('drum'), bent('dial'), bent('none')]).toEqual([true, true, false, false]);
});

const shape = ({ marks }: Drawing, i: number) => {
  const mark = marks.find(({ key }) => key === `pillar-${i}`);
  return mark?.shape === 'path' ? mark.points.map(({ x, y }) => [Number(x), Number(y)] as const) : [];
};

const sizes = (drawing: Drawing): string[] =>
  sample.slide.data.pillars.map((_, i) => {
    const [foot, top, , right] = shape(drawing, i);
    return `${Math.round(right![0] - foot![0])} x ${Math.round(foot![1] - top![1])}`;
  });
