import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing } from '../../test/fixtures/drawings.ts';
import { dotPlaces } from './interpolate.ts';
import { EMPTY, identity, type Drawing, type Mark, type Paint, type Position } from './marks.ts';
import { locate, project } from './scales.ts';
import { tween } from './tween.ts';

const time = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

/** What can be seen of a mark: every place in pixels, every amount; what is invisible counts as not there. */
function look({ marks, scales }: Drawing): Map<string, Record<string, number>> {
  const seen = new Map<string, Record<string, number>>();
  for (const mark of marks)
    if ((mark.opacity ?? 1) > 0.005)
      seen.set(
        identity(mark),
        lookOf(mark, (p) => locate(p, scales)),
      );
  return seen;
}

function lookOf(mark: Mark, at: (p: Position) => number): Record<string, number> {
  const values: Record<string, number> = { opacity: mark.opacity ?? 1 };
  for (const key of ['x', 'y', 'x1', 'y1', 'x2', 'y2'] as const) {
    const position = (mark as unknown as Record<string, Position | undefined>)[key];
    if (position !== undefined) values[key] = at(position);
  }
  for (const key of ['r', 'value', 'rotate', 'strokeWidth'] as const) {
    const amount = (mark as unknown as Record<string, number | undefined>)[key];
    if (amount !== undefined) values[key] = amount;
  }
  for (const key of ['fill', 'stroke'] as const)
    for (const [token, share] of weights(mark[key])) values[`${key}-${token}`] = share;
  if (mark.shape === 'path')
    mark.points.forEach((p) => Object.assign(values, { [`${p.key}x`]: at(p.x), [`${p.key}y`]: at(p.y) }));
  if (mark.shape === 'dots') {
    dotPlaces(mark).forEach((place, i) => (values[`dot-${i}`] = place));
    mark.bands.forEach((band) => (values[`until-${band.key}`] = band.until));
  }
  return values;
}

const weights = (paint: Paint | undefined): readonly (readonly [string, number])[] =>
  paint === undefined ? [] : typeof paint === 'string' ? [[paint, 1]] : paint;

/** The largest difference between two looks; a mark or value that only one has counts by its opacity or share. */
function distance(a: Drawing, b: Drawing): number {
  const [one, two] = [look(a), look(b)];
  let most = 0;
  for (const id of new Set([...one.keys(), ...two.keys()])) {
    const [p, q] = [one.get(id), two.get(id)];
    if (!p || !q) most = Math.max(most, (p ?? q)!['opacity']!);
    else
      for (const key of new Set([...Object.keys(p), ...Object.keys(q)]))
        if (key in p && key in q) most = Math.max(most, Math.abs(p[key]! - q[key]!));
        else if (key.startsWith('fill') || key.startsWith('stroke-')) most = Math.max(most, p[key] ?? q[key]!);
  }
  return most;
}

describe('laws of the tween', () => {
  it('at 1 the state is the target itself', () => {
    fc.assert(fc.property(drawing, drawing, (a, b) => void expect(tween(a, b).at(1)).toBe(b)));
  });

  it('at 0 the state looks like what was there', () => {
    fc.assert(fc.property(drawing, drawing, (a, b) => void expect(distance(tween(a, b).at(0), a)).toBeLessThan(1e-3)));
  });

  it('just before 1 it looks like the target', () => {
    fc.assert(
      fc.property(drawing, drawing, (a, b) => void expect(distance(tween(a, b).at(1 - 1e-9), b)).toBeLessThan(1e-2)),
    );
  });

  it('retargeted from what is on screen at any moment, nothing jumps', () => {
    fc.assert(
      fc.property(drawing, drawing, drawing, time, time, (a, b, c, t, u) => {
        const first = tween(a, b).at(t);
        expect(distance(tween(first, c).at(0), first)).toBeLessThan(1e-3);
        const second = tween(first, c).at(u);
        expect(distance(tween(second, a).at(0), second)).toBeLessThan(1e-3);
      }),
      { numRuns: 500 },
    );
  });

  it('names every mark once at any moment, also after interruptions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(drawing, time), { maxLength: 6 }), (changes) => {
        let state = EMPTY;
        for (const [target, t] of changes) {
          state = tween(state, target).at(t);
          const ids = state.marks.map(identity);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('a mark that comes back while it leaves never gets fainter', () => {
    fc.assert(
      fc.property(drawing, time, time, time, (a, t, u, w) => {
        const leaving = tween(a, EMPTY).at(t);
        const [early, late] = [Math.min(u, w), Math.max(u, w)];
        const back = tween(leaving, a);
        for (const mark of leaving.marks.filter((m) => (m.opacity ?? 1) > 0.005)) {
          const at = (when: number) => back.at(when).marks.find((m) => identity(m) === identity(mark))?.opacity ?? 1;
          expect(at(late)).toBeGreaterThanOrEqual(at(early) - 1e-9);
        }
      }),
    );
  });

  it('drops leavers that nobody sees, so interruptions pile up no ghosts', () => {
    fc.assert(
      fc.property(fc.array(drawing, { minLength: 30, maxLength: 30 }), (targets) => {
        let state = EMPTY;
        for (const target of targets) state = tween(state, target).at(0.6);
        expect(state.marks.length).toBeLessThan(12 * 8);
      }),
      { numRuns: 20 },
    );
  });

  it('takes no time where nothing changes, and never more than three seconds', () => {
    fc.assert(
      fc.property(drawing, drawing, (a, b) => {
        expect(tween(a, a).duration).toBe(0);
        expect(tween(a, b).duration).toBeLessThanOrEqual(3000);
      }),
    );
  });
});

describe('stages', () => {
  const rect = (x2: Position, more = {}): Mark => ({
    shape: 'rect',
    key: 'bar',
    group: 'data',
    x1: 0,
    y1: 0,
    x2,
    y2: 10,
    ...more,
  });
  const linear = (top: number) => ({ v: { type: 'linear', domain: [0, top], range: [0, 1000] } }) as const;

  it('moves axes before values, so a bar never shows a value it does not have', () => {
    const a: Drawing = { marks: [rect({ scale: 'v', value: 50 })], scales: linear(50) };
    const b: Drawing = { marks: [rect({ scale: 'v', value: 200 })], scales: linear(200) };
    const change = tween(a, b);
    for (let t = 0; t <= 1; t += 0.02) {
      const { marks, scales } = change.at(t);
      const bar = marks[0] as Extract<Mark, { shape: 'rect' }>;
      const shown = (bar.x2 as { value: number }).value;
      expect(shown).toBeGreaterThanOrEqual(50);
      expect(shown).toBeLessThanOrEqual(200);
      expect(locate(bar.x2, scales)).toBeLessThanOrEqual(1000 + 1e-9);
    }
  });

  it('keeps a tick on the moving axis while it enters', () => {
    const tick = (value: number): Mark => ({
      shape: 'line',
      key: `tick-${value}`,
      group: 'axis',
      x1: { scale: 'v', value },
      x2: { scale: 'v', value },
      y1: 0,
      y2: 9,
    });
    const change = tween(
      { marks: [tick(50)], scales: linear(50) },
      { marks: [tick(50), tick(200)], scales: linear(200) },
    );
    for (let t = 0; t <= 1; t += 0.05) {
      const { marks, scales } = change.at(t);
      for (const mark of marks as Extract<Mark, { shape: 'line' }>[])
        expect(locate(mark.x1, scales)).toBeCloseTo(project(scales['v']!, (mark.x1 as { value: number }).value), 9);
    }
  });

  it('lets old words go before new ones come', () => {
    const text = (words: string): Mark => ({
      shape: 'text',
      key: 'title',
      group: 'label',
      x: 0,
      y: 0,
      lines: [words],
      size: 30,
      weight: 400,
      anchor: 'start',
    });
    const change = tween({ marks: [text('cũ')], scales: {} }, { marks: [text('mới')], scales: {} });
    for (let t = 0; t <= 1; t += 0.01)
      expect(change.at(t).marks.filter((m) => (m.opacity ?? 1) > 0.02).length).toBeLessThanOrEqual(1);
  });
});
