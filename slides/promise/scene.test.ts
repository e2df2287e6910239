import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { promise } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

describe.each([0, 1])('promise in language %i', (n) => {
  const subject = () => ({
    kind: promise as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject);
  snapshotSuite(subject);
});

describe('the rows of a promise slide', () => {
  const texts = (step: number) =>
    draw(
      { kind: promise as SceneKind, slide: editions[1]!.chapters[0]!.slides[0]!, start: editions[1]!.start },
      step,
      'landscape',
    )
      .marks.filter((mark) => mark.shape === 'text')
      .map((mark) => mark.lines.join(' '));

  it('say that something is not reported only when the step says so, once for each such row', () => {
    const missing = (step: number) => texts(step).filter((text) => text === 'not reported here').length;
    expect([0, 1, 2, 3].map(missing)).toEqual([0, 0, 0, 2]);
  });

  it('state a report with its qualifier', () => {
    expect(texts(1)).not.toContain('over 86 kilometres');
    expect(texts(2).map((text) => text.replaceAll('\u00a0', ' '))).toContain('over 86 kilometres');
  });
});
