import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { cover } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

describe.each([0, 1])('cover in language %i', (n) => {
  const subject = () => ({
    kind: cover as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject);
  snapshotSuite(subject);
});

describe('cover', () => {
  const of = (ornament?: 'dial' | 'none') => ({
    kind: cover as SceneKind,
    slide: editions[1]!.chapters[0]!.slides[0]!,
    start: { ...editions[1]!.start, ...(ornament && { ornament }) },
  });
  const decorated = (ornament?: 'dial' | 'none', step = 0) =>
    draw(of(ornament), step, 'landscape').marks.filter(({ group }) => group === 'ornament');
  const told = (ornament?: 'dial' | 'none') =>
    draw(of(ornament), 1, 'portrait').marks.filter(({ group }) => group !== 'ornament');

  it('stands beside the drum, a divided circle or nothing, as its story says', () => {
    const keys = (ornament?: 'dial') => decorated(ornament).map(({ key }) => key);
    expect(keys()).toContain('teeth-rays');
    expect(keys('dial')).toContain('telescope');
    expect(keys('dial')).not.toContain('teeth-rays');
    expect(decorated('none')).toEqual([]);
  });
  it('tells the same in the same place whatever decorates it', () => {
    expect(told('dial')).toEqual(told());
    expect(told('none')).toEqual(told());
  });
  it('turns its ornament with every step, and keeps its marks', () => {
    const [before, after] = [0, 1].map((step) => decorated('dial', step));
    expect(after!.map(({ key }) => key)).toEqual(before!.map(({ key }) => key));
    expect(after).not.toEqual(before);
  });
});
