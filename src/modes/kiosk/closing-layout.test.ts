import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, measure, wrap, type Stage } from '../../scene/index.ts';
import { closingLayout, closingRoom, nameSize } from './closing-layout.ts';

const stages = fc.constantFrom<Stage>(...Object.values(STAGES), { ...STAGES.narrow, height: 1380 });
/** As many as the check lets through. */
const contents = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 5 }),
    logo: fc.boolean(),
    lines: fc.integer({ min: 1, max: 3 }),
  })
  .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) <= 20);

describe('the closing card', () => {
  it('has room for every card that the check lets through, on every stage', () => {
    fc.assert(
      fc.property(stages, contents, (stage, content) => {
        const room = closingRoom(stage);
        const { height, tiers } = closingLayout(content, room);
        expect(height).toBeLessThanOrEqual(room.height);
        for (const { columns, width, gap } of tiers)
          expect(columns * width + (columns - 1) * gap).toBeLessThanOrEqual(room.width);
      }),
      // The narrowest of all: five tiers, a picture and a long name on the lowest stage.
      { numRuns: 500, examples: [[STAGES.landscape, { counts: [1, 1, 1, 1, 1], logo: true, lines: 3 }]] },
    );
  });

  it('gives each tier smaller plates than the one before, and all their places', () => {
    fc.assert(
      fc.property(stages, contents, (stage, content) => {
        const { tiers } = closingLayout(content, closingRoom(stage));
        expect(tiers.length).toBe(content.counts.length);
        tiers.forEach(({ height, columns }, t) => {
          if (t) expect(height).toBeLessThan(tiers[t - 1]!.height);
          expect(columns).toBeGreaterThanOrEqual(1);
          expect(columns).toBeLessThanOrEqual(content.counts[t]!);
        });
      }),
    );
  });

  it('shows few sponsors large and many still legible', () => {
    const first = (counts: number[], stage: Stage) =>
      closingLayout({ counts, logo: true, lines: 1 }, closingRoom(stage)).tiers[0]!.height;
    for (const stage of Object.values(STAGES)) {
      expect(first([1], stage)).toBeGreaterThan(200);
      expect(first([1, 4], stage)).toBeGreaterThan(150);
      expect(first([2, 4, 8], stage)).toBeGreaterThan(110);
    }
  });
});

describe('names on plates', () => {
  it('have wide plates where these are low', () => {
    const many = closingLayout({ counts: [1, 3, 4, 6], logo: true, lines: 1 }, closingRoom(STAGES.landscape));
    const few = closingLayout({ counts: [1, 2], logo: true, lines: 1 }, closingRoom(STAGES.landscape));
    const shape = ({ width, height }: { width: number; height: number }) => width / height;
    expect(Math.min(...many.tiers.map(shape))).toBeGreaterThan(4);
    expect(Math.max(...few.tiers.map(shape))).toBeLessThan(3);
    expect(nameSize(['Công ty cổ phần Đầu tư và Phát triển Mẫu'], many.tiers.at(-1)!)).toBeGreaterThanOrEqual(14);
  });

  it('are of one size in a tier, and fit all its plates', () => {
    const plate = { width: 240, height: 110 };
    const names = ['Mẫu', 'Ngân hàng Thương mại Cổ phần Ví Dụ', 'Viễn thông Ví Dụ'];
    const size = nameSize(names, plate);
    expect(size).toBeGreaterThan(18);
    for (const name of names) {
      const lines = wrap(name, plate.width * 0.86, { size, weight: 600 }, measure);
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(plate.height);
      for (const line of lines) expect(measure(line, size, 600)).toBeLessThanOrEqual(plate.width);
    }
  });
});
