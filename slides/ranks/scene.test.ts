import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { ranks } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

const subjectIn = (n: number) => ({
  kind: ranks as SceneKind,
  slide: editions[n]!.chapters[0]!.slides[0]!,
  start: editions[n]!.start,
});

describe.each([0, 1])('ranks in language %i', (n) => {
  const subject = () => subjectIn(n);
  slideSuite('laws', subject);
  snapshotSuite(subject);
});

it('lights the one rung of a rank, and frames the rungs of a band without lighting any', () => {
  const { marks } = draw(subjectIn(1), 2, 'landscape');
  const of = (fact: string) => marks.filter((mark) => mark.fact === fact && mark.shape === 'rect');
  expect(of('pepper').map(({ key }) => key)).toEqual(['rung-pepper-2']);
  expect(of('lacquer').filter(({ key }) => key.startsWith('rung-'))).toHaveLength(10);
  expect(
    of('lacquer')
      .filter(({ opacity = 1 }) => opacity === 1)
      .map(({ key }) => key),
  ).toEqual(['band-lacquer']);
});
