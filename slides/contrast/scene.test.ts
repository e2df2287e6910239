import { beforeAll, describe, expect, it } from 'vitest';
import type { CircleMark, LineMark, SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { contrast } from './index.ts';
import { one, sample } from './sample.ts';

let many: readonly Edition[] = [];
let single: readonly Edition[] = [];
beforeAll(async () => {
  many = await sampleEditions(sample);
  single = await sampleEditions(one);
});

const subjectOf = (edition: Edition) => ({
  kind: contrast as SceneKind,
  slide: edition.chapters[0]!.slides[0]!,
  start: edition.start,
});

describe.each([0, 1])('contrast in language %i', (n) => {
  const subject = () => subjectOf(many[n]!);
  slideSuite('laws', subject);
  snapshotSuite(subject);
});

describe.each([0, 1])('a pair alone in language %i', (n) => {
  slideSuite('laws', () => subjectOf(single[n]!));
});

describe('beads', () => {
  const beads = (step: number) =>
    draw(subjectOf(many[0]!), step, 'landscape').marks.filter((m): m is CircleMark => m.key.startsWith('bead-'));
  const shown = (step: number) => beads(step).filter(({ r }) => r > 0);
  const threads = (step: number) =>
    draw(subjectOf(many[0]!), step, 'landscape').marks.filter((m): m is LineMark => m.key.startsWith('thread-'));

  it('stand at the start of their thread until the pair turns, then at its end', () => {
    const [thread] = threads(0);
    expect(beads(0)[0]!.x).toBe(thread!.x1);
    expect(beads(1)[0]!.x).toBe(thread!.x2);
  });

  it('go on only where there is a word beyond', () => {
    expect(threads(4).filter(({ key }) => key.endsWith('-1')).length).toBe(3);
    expect(shown(3).map(({ key }) => key)).toEqual(['bead-0', 'bead-1', 'bead-2', 'bead-3']);
    expect(shown(4).map(({ key }) => key)).toEqual(['bead-0-1', 'bead-1-1', 'bead-2', 'bead-3']);
  });

  it('never pass through a word: they end before it, and come out behind it', () => {
    for (const { key, x } of shown(4)) {
      const [, pair, beyond] = key.split('-');
      expect(x).toBe(threads(4).find((thread) => thread.key === `thread-${pair}-${beyond ?? 0}`)!.x2);
    }
  });
});
