import { beforeAll, describe } from 'vitest';
import type { SceneKind } from '../../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../fixtures/sample-story.ts';
import { slideSuite, snapshotSuite } from '../../fixtures/scene-suite.ts';
import { newcomer } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

describe.each([0, 1])('new-comer in language %i', (n) => {
  const subject = () => ({
    kind: newcomer as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject);
  snapshotSuite(subject);
});
