import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark, SceneInput, SceneKind } from '../../src/scene/index.ts';
import { sampleEditions, type Edition } from '../../test/fixtures/sample-story.ts';
import { draw, slideSuite, snapshotSuite } from '../../test/fixtures/scene-suite.ts';
import { frameFor } from '../../test/fixtures/stages.ts';
import { share } from './index.ts';
import { sample } from './sample.ts';

let editions: readonly Edition[] = [];
beforeAll(async () => {
  editions = await sampleEditions(sample);
});

const subjectIn = (n: number) => ({
  kind: share as SceneKind,
  slide: editions[n]!.chapters[0]!.slides[0]!,
  start: editions[n]!.start,
});

describe.each([0, 1])('share in language %i', (n) => {
  const subject = () => subjectIn(n);
  slideSuite('laws', subject, [undefined, { guess: 3 }, { guess: 45 }, { guess: 99 }]);
  snapshotSuite(subject);
});

describe('the tray', () => {
  const at = (step: number, input?: SceneInput): readonly Mark[] => draw(subjectIn(1), step, 'landscape', input).marks;
  const cells = (marks: readonly Mark[], is: (mark: Mark) => boolean) =>
    marks.filter((mark) => mark.key.startsWith('cell-') && is(mark)).length;

  it('fills as many cells as the newest reported level says', () => {
    expect(cells(at(3), ({ fill }) => fill === 'gold')).toBe(32);
  });

  it('leaves what is only wanted hollow, and open beyond "over"', () => {
    const wanted = (mark: Mark) => mark.fill === 'none' && mark.dash !== undefined;
    expect(cells(at(4), (mark) => wanted(mark) && mark.opacity === undefined)).toBe(50 - 32);
    expect(cells(at(4), (mark) => wanted(mark) && mark.opacity !== undefined)).toBe(3);
  });

  it('hides the truth while it asks for it', () => {
    expect(JSON.stringify(at(2, { guess: 40 }))).not.toContain('shade-now');
  });

  it('takes a touched cell as a count from the floor', () => {
    const { slide, start } = subjectIn(1);
    const frame = frameFor(slide, start, 'landscape');
    const data = slide.data as Parameters<typeof share.scene>[0];
    const cell = at(2).find(({ key }) => key === 'cell-36') as Extract<Mark, { shape: 'rect' }>;
    const point = { x: Number(cell.x1) + 5, y: Number(cell.y1) + 5 };
    expect(share.touch!(data, 2, frame, point)).toEqual({ guess: 37 });
    expect(share.touch!(data, 3, frame, point)).toBeUndefined();
    expect(share.touch!(data, 2, frame, { x: frame.box.x, y: frame.box.y })).toBeUndefined();
  });
});
