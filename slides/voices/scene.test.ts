import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind, TextMark } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { STAGE_NAMES } from '../../test/fixtures/stages.ts';
import { voices } from './index.ts';
import { sample } from './sample.ts';

/** With two voices, as most slides have it; the fact of the fourth is then not told. */
const facts = Object.fromEntries(Object.entries(sample.facts).filter(([id]) => id !== 'reason'));
const two = {
  ...sample,
  facts,
  slide: {
    ...sample.slide,
    data: { ...sample.slide.data, items: sample.slide.data.items.slice(0, 2) },
    steps: [sample.slide.steps[0], sample.slide.steps[1], { ...sample.slide.steps[4], view: { shown: 2, gap: true } }],
  },
};

let editions: readonly Edition[] = [];
let pairs: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
  pairs = await sampleEditions(two);
});
const of = (list: readonly Edition[], n: number) => ({
  kind: voices as SceneKind,
  slide: list[n]!.chapters[0]!.slides[0]!,
  start: list[n]!.start,
});

describe.each([0, 1])('voices in language %i', (n) => {
  slideSuite('laws, four voices', () => of(editions, n));
  slideSuite('laws, two voices', () => of(pairs, n));
  snapshotSuite(() => of(editions, n));
});

describe('voices', () => {
  const step = { three: 2, gap: 4 };

  it('keeps every voice where it is when the next one is heard', () => {
    for (const stage of STAGE_NAMES) {
      const places = (n: number) =>
        draw(of(editions, 1), n, stage)
          .marks.filter(({ key }) => key === 'voice-0-fact')
          .map((mark) => [(mark as TextMark).x, (mark as TextMark).y, (mark as TextMark).size]);
      expect(places(step.three)).toEqual(places(0));
      // What lies between them takes room from all alike: they rise, and change neither side nor size.
      const kept = ([x, , size]: unknown[]) => [x, size];
      expect(places(step.gap).map(kept)).toEqual(places(0).map(kept));
    }
  });

  it('draws what is claimed with a dashed rule and what is reported with a solid one', () => {
    const { marks } = draw(of(editions, 1), step.three, 'landscape');
    const rule = (i: number) => marks.find(({ key }) => key === `voice-${i}-rule`)!;
    expect(rule(0).dash).toBeUndefined();
    expect(rule(1).dash).toBeDefined();
  });

  it('lets the gap stand out instead of a voice', () => {
    const { marks } = draw(of(editions, 1), step.gap, 'landscape');
    expect(marks.filter(({ fill }) => fill === 'vermilion').map(({ fact }) => fact)).toEqual(['open']);
    expect(marks.some(({ fill }) => fill === 'gold')).toBe(false);
  });
});
