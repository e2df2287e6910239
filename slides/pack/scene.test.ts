import { beforeAll, describe, expect, it } from 'vitest';
import type { CircleMark, Drawing, SceneInput, SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { frameFor, STAGE_NAMES, tight } from '../../test/fixtures/stages.ts';
import { pack } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

const ASK = 2;
const ANSWER = 3;
const circles = ({ marks }: Drawing, group: number) =>
  marks.filter((m): m is CircleMark => m.shape === 'circle' && m.key.startsWith(`part-${group}-`));

describe.each([0, 1])('pack in language %i', (n) => {
  const subject = () => ({
    kind: pack as SceneKind,
    slide: editions[n]!.chapters[0]!.slides[0]!,
    start: editions[n]!.start,
  });
  slideSuite('laws', subject, [undefined, { guess: 0 }, { guess: 3 }, { guess: 7 }]);
  snapshotSuite(subject);

  const kind = pack as SceneKind<unknown, SceneInput>;
  const frames = () => STAGE_NAMES.map((name) => frameFor(subject().slide, subject().start, name));

  it('draws all parts of a group in one size, and none over another', () => {
    for (const frame of frames().flatMap((f) => [f, tight(f)]))
      for (const step of [1, ASK]) {
        const parts = circles(kind.scene(subject().slide.data, step, frame), 0);
        expect(new Set(parts.map(({ r }) => Math.round(r * 10))).size).toBe(1);
        for (const [i, a] of parts.entries())
          for (const b of parts.slice(i + 1))
            expect(Math.hypot(Number(a.x) - Number(b.x), Number(a.y) - Number(b.y))).toBeGreaterThan(a.r + b.r);
      }
  });

  it('writes the names of parts no smaller than can be read', () => {
    for (const frame of frames())
      for (const mark of kind.scene(subject().slide.data, ASK, frame).marks)
        if (mark.shape === 'text') expect(mark.size).toBeGreaterThanOrEqual(frame.stage.type.small * 0.85);
  });

  it('takes a touch on a circle for the choice of its part, and none beside the circles', () => {
    const { data } = subject().slide;
    for (const frame of frames()) {
      circles(kind.scene(data, ASK, frame), 0).forEach(({ x, y }, guess) => {
        expect(kind.touch!(data, ASK, frame, { x: Number(x), y: Number(y) })).toEqual({ guess });
        expect(kind.touch!(data, ANSWER, frame, { x: Number(x), y: Number(y) })).toBeUndefined();
      });
      expect(kind.touch!(data, ASK, frame, { x: frame.box.x, y: frame.box.y })).toBeUndefined();
    }
  });

  it('marks the choice alone, and lights all parts where nobody chose', () => {
    const fills = (guess?: number) =>
      circles(draw(subject(), ANSWER, 'landscape', guess === undefined ? undefined : { guess }), 0).map((m) => m.fill);
    expect(fills(3).map((fill) => fill === 'vermilion')).toEqual([...'00010000'].map((c) => c === '1'));
    expect(new Set(fills())).toEqual(new Set(['gold']));
    expect(fills(99)).toEqual(fills());
  });

  it('offers the parts by name to those who use keys', () => {
    const { data } = subject().slide;
    const [frame] = frames();
    expect(kind.control!(data, ASK, frame!, { guess: 5 })).toMatchObject({ min: 0, max: 7, value: 5, live: false });
    expect(kind.control!(data, ASK, frame!, { guess: 5 })?.text).toBe(
      sample.slide.data.groups[0].parts[5][n ? 'en' : 'vi'],
    );
    expect(kind.control!(data, ANSWER, frame!)).toBeUndefined();
  });
});
