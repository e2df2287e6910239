import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { STAGE_NAMES } from '../../test/fixtures/stages.ts';
import { compare } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

describe.each([0, 1])('compare in language %i', (n) => {
  const subject = () => ({
    kind: compare as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject);
  snapshotSuite(subject);
});

describe('what both share', () => {
  const subject = () => ({
    kind: compare as SceneKind,
    slide: editions[1]!.chapters[0]!.slides[0]!,
    start: editions[1]!.start,
  });

  it.each(STAGE_NAMES)('lies over both doors on the %s stage', (stage) => {
    const rect = (key: string) => {
      const mark = draw(subject(), 5, stage).marks.find((one) => one.key === key);
      if (mark?.shape !== 'rect') throw new Error(`there is no ${key}`);
      return mark;
    };
    const [left, right] = [rect('door-left'), rect('door-right')];
    for (const key of ['band-0', 'band-1', 'band-2']) {
      expect(rect(key).x1).toBeLessThan(left.x2 as number);
      expect(rect(key).x2).toBeGreaterThan(right.x1 as number);
    }
  });
});
