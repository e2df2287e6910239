import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, describeDrawing, identity, measure, textFaults, type Drawing, type Frame } from '../../scene/index.ts';
import { columnsScene, heightOfColumns, type ColumnsData } from './columns.ts';
import { heightOfShares, sharesScene, type SharesData } from './shares.ts';

const frame = (width: number, height: number): Frame => ({
  stage: STAGES.landscape,
  width,
  height,
  box: { x: 0, y: 0, width, height },
  language: 'en',
  format: String,
  word: (key) => key,
  measure,
});

const TICKS = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: `${value * 100}%` }));
const SHARES: SharesData = {
  ticks: TICKS,
  rows: [
    { id: 'firms', label: 'How many firms went digital?', value: 0.62, low: 0.55, high: 0.69, text: '62%' },
    {
      id: 'target',
      label: 'Which target was set for 2025?',
      value: 0.1,
      low: 0.05,
      high: 0.2,
      text: '10%',
      strong: true,
    },
    {
      id: 'rare',
      label: 'Which share was measured in the year after?',
      value: null,
      low: null,
      high: null,
      text: 'too few to show',
    },
  ],
};
const HOURS: ColumnsData = {
  columns: Array.from({ length: 24 }, (_, hour) => {
    const n = hour < 8 || hour > 17 ? 0 : (hour * 7) % 31;
    return { id: `h${hour}`, label: `${hour}`, n, text: String(n) };
  }),
};
const drawShares = (data: SharesData, width = 1200) => sharesScene(data, 0, frame(width, heightOfShares(data)));
const drawColumns = (data: ColumnsData, width = 1200) => columnsScene(data, 0, frame(width, heightOfColumns()));

const share = fc.record({
  label: fc.array(fc.constantFrom('Doanh', 'nghiệp', 'chuyển', 'đổi', 'số'), { minLength: 1, maxLength: 30 }),
  value: fc.double({ min: 0, max: 1, noNaN: true }),
});
const isOrderly = ({ marks }: Drawing) => new Set(marks.map(identity)).size === marks.length;

describe('sharesScene', () => {
  it.each([1200, 680])('draws these marks %d px wide', (width) => {
    expect(describeDrawing(drawShares(SHARES, width))).toMatchSnapshot();
  });

  it('keeps its texts apart and inside, however long labels are', () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(600, 680, 984, 1700),
        (rows, width) => {
          const data = {
            ticks: TICKS,
            rows: rows.map(({ label, value }, i) => ({
              id: `q${i}`,
              label: label.join(' '),
              value,
              low: value * 0.9,
              high: value + (1 - value) * 0.1,
              text: 'quá ít để nêu',
            })),
          };
          const drawing = drawShares(data, width);
          expect(isOrderly(drawing)).toBe(true);
          expect(textFaults(drawing, frame(width, heightOfShares(data)))).toEqual([]);
        },
      ),
    );
  });

  it('says where there is too little to show, and draws no dot', () => {
    const { marks } = drawShares(SHARES);
    expect(marks.filter(({ shape }) => shape === 'circle')).toHaveLength(2);
    expect(marks.some((mark) => mark.shape === 'text' && mark.lines[0] === 'too few to show')).toBe(true);
  });
});

describe('columnsScene', () => {
  it.each([1200, 680])('draws these marks %d px wide', (width) => {
    expect(describeDrawing(drawColumns(HOURS, width))).toMatchSnapshot();
  });

  it('keeps its texts apart and inside for any counts and widths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(600, 680, 984, 1700),
        (counts, width) => {
          const data = {
            columns: counts.map((n, i) => ({ id: `d${i}`, label: `${(i % 28) + 1}/11/2026`, n, text: String(n) })),
          };
          const drawing = drawColumns(data, width);
          expect(isOrderly(drawing)).toBe(true);
          expect(textFaults(drawing, frame(width, heightOfColumns()))).toEqual([]);
        },
      ),
    );
  });
});
