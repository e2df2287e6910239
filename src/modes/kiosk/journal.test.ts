import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePosition } from '../../content/index.ts';
import { begin, next, occupied, type Event, type Rules } from './flow.ts';
import { keepJournal, type Journal, type Visited } from './journal.ts';

const outline = [
  { id: 'a', slides: [{ id: 'one', steps: 2 }] },
  { id: 'b', slides: [{ id: 'two', steps: 1 }] },
];
const rules: Rules = {
  outline,
  guided: outline,
  start: parsePosition('a/one/0')!,
  attract: [{ dwell: [9000], guessStep: 1 }],
  idle: { menu: 45_000, question: 60_000, warning: 20_000 },
  dwell: () => 10_000,
};
const AT = new Date('2025-12-20T03:00:00Z');

/** Plays events, each so many ms after the one before, with a tick every second between them. */
function write(script: readonly (readonly [number, Event])[]) {
  let [now, visit, journal] = [0, begin(rules, 0), null as Journal | null];
  const records: Visited[] = [];
  const turn = (event: Event) => {
    const before = visit;
    visit = next(before, event, rules, now);
    const kept = keepJournal(journal, { before, event, after: visit, now }, rules.guided, AT);
    journal = kept.journal;
    if (kept.ended) records.push(kept.ended);
  };
  for (const [wait, event] of script) {
    for (let left = wait; left > 0; left -= 1000) {
      now += Math.min(1000, left);
      turn({ type: 'tick' });
    }
    turn(event);
  }
  return { records, journal, visit };
}

describe('the journal of a visit', () => {
  it('says how long each screen was open, what was seen through, and how it ended', () => {
    const { records, journal } = write([
      [5000, { type: 'home' }],
      [4000, { type: 'story' }],
      [10_000, { type: 'move', by: 1 }],
      [6000, { type: 'quiz' }],
      [30_000, { type: 'result' }],
      [7000, { type: 'reset', how: 'result' }],
    ]);
    expect(records).toEqual([
      {
        at: '2025-12-20T03:00:00.000Z',
        ms: 50_000,
        screens: { home: 4000, story: 16_000, quiz: 30_000, result: 0 },
        slides: 1,
        chapters: ['a'],
        rounds: 1,
        finished: 1,
        ended: 'result',
      },
    ]);
    expect(journal).toBeNull();
  });

  it('counts a visit that is left until the last thing that was done', () => {
    const { records } = write([
      [1000, { type: 'home' }],
      [3000, { type: 'touch' }],
      [200_000, { type: 'tick' }],
    ]);
    expect(records).toMatchObject([{ ms: 3000, screens: { home: 3000 }, ended: 'idle', chapters: [] }]);
  });

  it('begins with a guess in the loop, and writes nothing of a loop that nobody touched', () => {
    expect(write([[500_000, { type: 'tick' }]])).toMatchObject({ records: [], journal: null });
    const { records } = write([
      [1000, { type: 'guess', place: 3 }],
      [2000, { type: 'story' }],
      [5000, { type: 'touch' }],
      [0, { type: 'reset', how: 'next' }],
    ]);
    expect(records).toMatchObject([{ ms: 7000, screens: { attract: 2000, story: 5000 }, slides: 1, ended: 'next' }]);
  });

  it('ends a visit where staff begins a tour, and writes the tour as another', () => {
    const { records } = write([
      [1000, { type: 'home' }],
      [1000, { type: 'tour', position: parsePosition('b/two/0')!, minutes: 5 }],
      [1000, { type: 'reset', how: 'staff' }],
    ]);
    expect(records).toMatchObject([{ ended: 'staff' }, { ended: 'staff', chapters: ['b'], slides: 1 }]);
  });

  it('is one record for each visit, with times that add up', () => {
    const event = fc.constantFrom<Event>(
      { type: 'home' },
      { type: 'story' },
      { type: 'move', by: 1 },
      { type: 'quiz' },
      { type: 'result' },
      { type: 'touch' },
      { type: 'leave' },
      { type: 'guess', place: 1 },
      { type: 'hold', held: true },
      { type: 'hold', held: false },
      { type: 'reset' },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(90_000), event), { maxLength: 40 }), (script) => {
        const { records, journal, visit } = write(script);
        expect(journal !== null).toBe(occupied(visit));
        for (const { ms, screens, finished, rounds } of records) {
          const sum = Object.values(screens).reduce((total, n) => total + n, 0);
          expect(Math.abs(sum - ms)).toBeLessThanOrEqual(5);
          expect(finished).toBeLessThanOrEqual(rounds);
        }
      }),
      { numRuns: 60 },
    );
  });
});
