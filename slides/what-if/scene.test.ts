import { beforeAll, describe, expect, it } from 'vitest';
import type { SceneInput, SceneKind, TextMark } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { frameFor, tight, STAGE_NAMES } from '../../test/fixtures/stages.ts';
import { reach, type WhatIfData } from './growth.ts';
import { whatIf } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});
const subject = (n: number) => ({
  kind: whatIf as SceneKind,
  slide: editions[n]!.chapters[0]!.slides[0]!,
  start: editions[n]!.start,
});

describe.each([0, 1])('what-if in language %i', (n) => {
  slideSuite('laws', () => subject(n), [undefined, { guess: 5 }, { guess: 60 }]);
  snapshotSuite(() => subject(n));
});

describe('a what-if', () => {
  const step = { stated: 1, needed: 2, yours: 3 };
  const data = () => subject(1).slide.data as never as WhatIfData;
  const hero = (at: number, input?: SceneInput) => {
    const { marks } = draw(subject(1), at, 'landscape', input);
    const mark = marks.find(({ key }) => key === 'hero') as TextMark;
    return { year: mark.lines[0], tone: mark.fill };
  };

  it('names the first year whose value meets the goal', () => {
    // 11.5 billion at 30 %: 93.8 in 2032, 121.9 in 2033.
    expect(reach(data(), 30)).toMatchObject({ year: 2033, met: true });
    // At 21 % it is 93.6 in 2035.
    expect(reach(data(), 21)).toMatchObject({ year: 2036, met: false });
    expect(reach(data(), data().needed.fact.value)).toMatchObject({ year: 2035, met: true });
  });

  it('starts at the rate that just does, then follows the visitor', () => {
    expect(hero(step.yours)).toEqual(hero(step.yours, { guess: null }));
    expect(hero(step.yours)).toEqual({ year: '2035', tone: 'jade' });
    expect(hero(step.yours, { guess: 12 })).toEqual({ year: '2044', tone: 'vermilion' });
    expect(hero(step.yours, { guess: 60 })).toEqual({ year: '2029', tone: 'jade' });
    expect(hero(step.stated, { guess: 12 }).year).toBe('2033');
  });

  it('gives hands a track inside its room, and keys the year in words', () => {
    const { slide, start, kind } = subject(1);
    for (const name of STAGE_NAMES) {
      const frame = tight(frameFor(slide, start, name));
      expect(kind.control!(slide.data, step.needed, frame)).toBeUndefined();
      const control = kind.control!(slide.data, step.yours, frame, { guess: 12 })!;
      expect(control).toMatchObject({ min: 5, max: 60, live: true, value: 12 });
      expect(control.text).toContain('2044');
      const { track } = control;
      expect(track!.height).toBeGreaterThanOrEqual(88);
      expect(track!.y + track!.height).toBeLessThanOrEqual(frame.box.y + frame.box.height + 0.5);
    }
  });
});
