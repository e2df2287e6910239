import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { STAGE_NAMES } from '../../test/fixtures/stages.ts';
import { network } from './index.ts';
import { ring, sample } from './sample.ts';

const stories: Readonly<Record<string, readonly Edition[]>> = {};
const read = stories as Record<string, readonly Edition[]>;

/** As long as the schema allows, in every place. */
const long = {
  ...sample,
  slide: {
    ...sample.slide,
    data: {
      centre: { fact: 'market', label: words(60) },
      groups: (['buyers', 'care', 'hope'] as const).map((fact) => ({
        fact,
        label: words(60),
        nodes: [words(45), words(45)],
      })),
    },
    steps: sample.slide.steps.slice(0, 4),
  },
};
function words(length: number) {
  const of = (text: string) => text.repeat(4).slice(0, length).trim();
  return { vi: of('nghiêng nghiêng những chiếc thuyền '), en: of('several merchants from upper towns ') };
}

beforeAll(async () => {
  for (const [name, story] of Object.entries({ sample, ring, long })) read[name] = await sampleEditions(story);
});

const subjectOf = (name: string, n: number) => () => ({
  kind: network as SceneKind,
  slide: stories[name]![n]!.chapters[0]!.slides[0]!,
  start: stories[name]![n]!.start,
});

describe.each([0, 1])('network in language %i', (n) => {
  for (const name of ['sample', 'ring', 'long']) slideSuite(name, subjectOf(name, n));
  snapshotSuite(subjectOf('sample', n));

  it.each(STAGE_NAMES)('draws all nodes of one size, and few marks, on the %s stage', (stage) => {
    for (const name of ['sample', 'ring']) {
      const subject = subjectOf(name, n);
      const { marks } = draw(subject(), subject().slide.steps.length - 1, stage);
      const nodes = marks.filter((mark) => mark.shape === 'rect' && mark.key.startsWith('node-'));
      const sizes = nodes.map((m) => m.shape === 'rect' && [Number(m.x2) - Number(m.x1), Number(m.y2) - Number(m.y1)]);
      expect(new Set(sizes.map((size) => size && size.map(Math.round).join()))).toHaveLength(1);
      expect(marks.length).toBeLessThan(300);
    }
  });
});
