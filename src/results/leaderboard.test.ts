import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Leaderboard } from './leaderboard.ts';

const memory = (written = ''): Storage & { readonly written: string } => {
  const held = new Map(written ? [['forum-kiosk/leaderboard', written]] : []);
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    get written() {
      return [...held.values()].join('');
    },
  } as unknown as Storage & { readonly written: string };
};
const at = (time: string) => () => new Date(time);
const noon = at('2026-11-22T05:00:00Z');
const result = (id: string, points: number) => ({ id, name: `Sao La ${id}`, points, right: 3, count: 5 });
const ids = (board: Leaderboard) => board.entries.map(({ id }) => id);

describe('Leaderboard', () => {
  it('ranks results, of equal ones the earlier first, and remembers them over reloads', () => {
    const storage = memory();
    const board = new Leaderboard({ storage, now: noon });
    expect(board.add(result('a', 500))).toBe(1);
    expect(board.add(result('b', 900))).toBe(1);
    expect(board.add(result('c', 500))).toBe(3);
    const later = new Leaderboard({ storage, now: noon });
    expect(ids(later)).toEqual(['b', 'a', 'c']);
    expect(later.entries[0]).toEqual({ ...result('b', 900), at: '2026-11-22T05:00:00.000Z' });
  });

  it('holds the ten best, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 40 }), (points) => {
        const board = new Leaderboard({ storage: memory(), now: noon });
        const ranks = points.map((one, i) => board.add(result(`${i}`, one)));
        const best = points.map((one, i) => ({ one, i })).sort((a, b) => b.one - a.one || a.i - b.i);
        expect(ids(board)).toEqual(best.slice(0, 10).map(({ i }) => `${i}`));
        points.forEach((one, i) => {
          const better = points.slice(0, i).filter((other) => other >= one).length;
          expect(ranks[i]).toBe(better < 10 ? better + 1 : null);
        });
      }),
    );
  });

  it('counts a result once', () => {
    const board = new Leaderboard({ storage: memory(), now: noon });
    board.add(result('a', 500));
    expect(board.add(result('a', 900))).toBe(1);
    expect(board.entries.map(({ points }) => points)).toEqual([500]);
  });

  it('renames, removes, and forgets all of it', () => {
    const storage = memory();
    const board = new Leaderboard({ storage, now: noon });
    for (const id of ['a', 'b', 'c']) board.add(result(id, 1));
    board.rename('b', 'Voọc Tò Mò');
    board.rename('b', 'x'.repeat(100));
    board.remove('a');
    expect(new Leaderboard({ storage, now: noon }).entries.map(({ name }) => name)).toEqual(['Voọc Tò Mò', 'Sao La c']);
    board.clear();
    expect([ids(board), storage.written]).toEqual([[], '']);
  });

  it('begins anew with every day in Vietnam, and keeps nothing of the last', () => {
    const storage = memory();
    let now = '2026-11-22T16:59:00Z';
    const board = new Leaderboard({ storage, now: () => new Date(now) });
    board.add(result('a', 500));
    now = '2026-11-22T17:01:00Z';
    expect([ids(board), storage.written]).toEqual([[], '']);
  });

  it('writes nothing down while the clock cannot be right', () => {
    const storage = memory();
    const board = new Leaderboard({ storage, now: at('1976-01-01T00:00:00Z') });
    expect(board.add(result('a', 500))).toBe(1);
    expect([ids(board), storage.written]).toEqual([['a'], '']);
  });

  it('goes on where storage throws, holds nonsense, or is not there', () => {
    const broken = {
      getItem: () => '[{',
      setItem: () => {
        throw new Error('full');
      },
    } as unknown as Storage;
    const mixed = memory(JSON.stringify([{ id: 'x' }, { ...result('y', 1), at: noon().toISOString() }, null]));
    expect(ids(new Leaderboard({ storage: mixed, now: noon }))).toEqual(['y']);
    for (const storage of [broken, null, memory('{"a": 1}')]) {
      const board = new Leaderboard({ storage, now: noon });
      expect(board.add(result('a', 1))).toBe(1);
      expect(ids(board)).toEqual(['a']);
    }
  });
});
