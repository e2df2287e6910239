import { beforeAll, describe, expect, it } from 'vitest';
import type { DotsMark, SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { figures } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

const subjectIn = (n: number) => ({
  kind: figures as SceneKind,
  slide: editions[n]!.chapters[0]!.slides[0]!,
  start: editions[n]!.start,
});

describe.each([0, 1])('figures in language %i', (n) => {
  const subject = () => subjectIn(n);
  slideSuite('laws', subject);
  snapshotSuite(subject);
});

it('draws a dot for everyone in the crowd, and lights one of them', () => {
  const { marks } = draw(subjectIn(1), 3, 'landscape');
  const crowd = marks.find((mark): mark is DotsMark => mark.shape === 'dots')!;
  expect(crowd.count).toBe(1350);
  const bead = marks.find(({ key }) => key === 'bead-boat-one')!;
  const { bands, at } = crowd;
  const one = bands[0]!.until;
  expect(bands[1]).toMatchObject({ key: 'one', until: one + 1 });
  expect(bead).toMatchObject({ shape: 'circle', fill: 'gold' });
  const left = (at as Float32Array)[2 * one]!;
  expect('x' in bead && Math.abs(Number(bead.x) - left - crowd.size / 2)).toBeLessThan(0.01);
});

it('outlines a number that is only wanted', () => {
  const hero = draw(subjectIn(1), 5, 'landscape').marks.find(({ key }) => key === 'hero-wanted');
  expect(hero).toMatchObject({ fill: 'none', stroke: 'gold' });
});
