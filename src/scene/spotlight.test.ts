import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing } from '../../test/fixtures/drawings.ts';
import { identity, type Drawing, type Mark } from './marks.ts';
import { boxOf, spotlight } from './spotlight.ts';
import { tween } from './tween.ts';

const base = { group: 'data', fill: 'gold' } as const;
const rect = (key: string, x: number, wide: number, fact?: string): Mark => ({
  ...base,
  ...(fact !== undefined && { fact }),
  shape: 'rect',
  key: `slide/${key}`,
  x1: x,
  y1: 100,
  x2: x + wide,
  y2: 140,
});
const of = (...marks: Mark[]): Drawing => ({ marks, scales: {} });
const opacities = ({ marks }: Drawing) =>
  Object.fromEntries(marks.map(({ key, opacity = 1 }) => [key.slice(6), opacity]));

describe('the spotlight', () => {
  it('law: nothing is lost, moved or made brighter, and the chosen mark is as it was', () => {
    fc.assert(
      fc.property(drawing, fc.constantFrom('a', 'b', 'c'), (whole, key) => {
        const lit = spotlight(whole, key);
        whole.marks.forEach((mark, i) => {
          const now = lit.marks[i]!;
          expect(identity(now)).toBe(identity(mark));
          expect(boxOf(now, lit.scales)).toEqual(boxOf(mark, whole.scales));
          expect(now.opacity ?? 1).toBeLessThanOrEqual(mark.opacity ?? 1);
          if (mark.key === key) expect(now).toBe(mark);
        });
        expect(lit.scales).toBe(whole.scales);
      }),
    );
  });

  it('leaves a drawing without such a mark alone', () => {
    const whole = of(rect('a', 0, 900));
    expect(spotlight(whole, 'slide/none')).toBe(whole);
  });

  it('lets the others step back, and an axis less, because the mark is read by it', () => {
    const axis: Mark = { ...rect('tick', 0, 900), group: 'axis' };
    const lit = opacities(spotlight(of(rect('rice', 0, 900), rect('tea', 0, 900), axis), 'slide/rice'));
    expect(lit['rice']).toBe(1);
    expect(lit['tea']).toBeLessThan(0.3);
    expect(lit['tick']).toBeGreaterThan(lit['tea']!);
    expect(lit['tick']).toBeLessThan(1);
  });

  it('lights all that shows the same fact, and the parts that show none', () => {
    const whole = of(
      rect('pillar-0', 0, 900, 'one'),
      rect('label-one', 0, 900, 'one'),
      rect('stone-0', 0, 900),
      rect('stone-0-low', 0, 900),
      rect('pillar-1', 0, 900, 'two'),
      rect('stone-1', 0, 900),
      rect('stone-01', 0, 900),
    );
    const lit = Object.entries(opacities(spotlight(whole, 'slide/pillar-0'))).filter(([, opacity]) => opacity === 1);
    expect(lit.map(([key]) => key)).toEqual(['pillar-0', 'label-one', 'stone-0', 'stone-0-low']);
  });

  it('draws a ring around a small mark, clear of it, and none around a large one', () => {
    const small = spotlight(of(rect('dot', 300, 40), rect('wide', 0, 900)), 'slide/dot').marks.at(-1)!;
    expect(small).toMatchObject({ shape: 'rect', key: 'slide/dot-ring', stroke: 'gold' });
    const box = boxOf(small, {});
    expect(box.x).toBeLessThan(300);
    expect(box.x + box.width).toBeGreaterThan(340);
    expect(spotlight(of(rect('dot', 300, 40), rect('wide', 0, 900)), 'slide/wide').marks).toHaveLength(2);
  });

  it('keeps the dots that count the fact, and darkens the rest of their field', () => {
    const dots: Mark = {
      ...base,
      shape: 'dots',
      key: 'slide/places',
      count: 2,
      at: Float32Array.from([0, 0, 9, 9]),
      size: 4,
      bands: [
        { key: 'firms', until: 1, fill: 'gold' },
        { key: 'dark', until: 2, fill: 'line' },
      ],
    };
    const [field] = spotlight(of(dots, rect('level-firms', 0, 900, 'firms')), 'slide/level-firms').marks;
    expect(field!.opacity ?? 1).toBe(1);
    const [firms, dark] = field!.shape === 'dots' ? field!.bands : [];
    expect(firms!.fill).toBe('gold');
    expect(dark!.fill).not.toBe('line');
  });

  it('law: the way to it and back ends in the drawings themselves', () => {
    fc.assert(
      fc.property(drawing, (whole) => {
        const lit = spotlight(whole, 'a');
        expect(tween(whole, lit).at(1)).toBe(lit);
        expect(tween(lit, whole).at(1)).toBe(whole);
      }),
    );
  });
});
