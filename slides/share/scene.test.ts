import { beforeAll, describe } from 'vitest';
import type { SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { share } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

describe.each([0, 1])('share in language %i', (n) => {
  const subject = () => ({
    kind: share as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject, [undefined, { guess: 3 }, { guess: 45 }, { guess: 99 }]);
  snapshotSuite(subject);
});
