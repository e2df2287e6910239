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

const shape = ({ marks }: Drawing, i: number) => {
  const mark = marks.find(({ key }) => key === `pillar-${i}`);
  return mark?.shape === 'path' ? mark.points.map(({ x, y }) => [Number(x), Number(y)] as const) : [];
};

const sizes = (drawing: Drawing): string[] =>
  sample.slide.data.pillars.map((_, i) => {
    const [foot, top, , right] = shape(drawing, i);
    return `${Math.round(right![0] - foot![0])} x ${Math.round(foot![1] - top![1])}`;
  });
