import { describe, expect, it } from 'vitest';
import type { BrowserHealth } from '../operator/api.ts';
import { healthOf, type Signs } from './health.ts';
import { Pulse } from './pulse.ts';

const beat = { phase: 'attract', position: 'a/b/0', frames: 7, hash: 'h', version: '1', visit: 3, skipped: [] };
const browser: BrowserHealth = { state: 'running', version: '156', since: '', frames: 7, frameAge: 5, recoveries: [] };
const well: Signs = {
  at: new Date('2026-11-22T05:00:00Z'),
  uptime: 60.4,
  content: {
    now: { id: 'tiny', version: '1', hash: 'h', since: '2026-11-22T04:00:00Z' },
    trial: true,
    lastGood: null,
    file: '/story.json',
    faults: [],
    bad: [],
  },
  contentProblem: null,
  page: { beat, age: 900.4, still: 900.4 },
  browser,
  storage: { answers: 5, visits: 2, bytes: 1000, most: 200_000_000, free: 5e9, problem: null },
  earliest: new Date('2026-11-20T00:00:00Z'),
};
const problems = (change: Partial<Signs>) => healthOf({ ...well, ...change }).problems;

describe('healthOf', () => {
  it('says how the kiosk is', () => {
    expect(healthOf(well)).toEqual({
      ok: true,
      problems: [],
      at: '2026-11-22T05:00:00.000Z',
      uptime: 60,
      content: { now: well.content.now, trial: true, faults: 0 },
      page: { ...beat, age: 900 },
      browser,
      storage: well.storage,
    });
  });

  it('is well without page and supervisor: a server that nobody has opened yet', () => {
    expect(healthOf({ ...well, page: null, browser: null }).ok).toBe(true);
  });

  it.each<[string, Partial<Signs>, RegExp]>([
    ['no story', { content: { ...well.content, now: null } }, /no story/],
    ['faults in the file', { content: { ...well.content, faults: ['x'] } }, /has 1 fault;/],
    ['a state that cannot be kept', { contentProblem: 'It cannot be kept.' }, /It cannot be kept/],
    ['a silent page', { page: { beat, age: 61_000, still: 61_000 } }, /no sign of life for 61 s/],
    ['a frozen loop', { page: { beat, age: 5000, still: 130_000 } }, /painted nothing new for 130 s/],
    ['skipped slides', { page: { beat: { ...beat, skipped: ['a/b', 'c/d'] }, age: 1, still: 1 } }, /a\/b, c\/d/],
    ['a browser that is given up', { browser: { ...browser, state: 'still' } }, /given up/],
    ['a log that cannot be written', { storage: { ...well.storage, problem: 'EACCES' } }, /EACCES/],
    ['a log that is nearly full', { storage: { ...well.storage, bytes: 196_000_000 } }, /log .* nearly full/],
    ['a disk that is nearly full', { storage: { ...well.storage, free: 1000 } }, /disk is nearly full/],
    ['a clock that woke up in 1970', { at: new Date(5000) }, /clock says 1970-01-01/],
    ['a clock from the far future', { at: new Date('2033-01-01T00:00:00Z') }, /clock says 2033/],
  ])('tells of %s, alone', (_, change, problem) => {
    expect(problems(change)).toEqual([expect.stringMatching(problem)]);
  });

  it('does not ask a question or a slide to move', () => {
    expect(problems({ page: { beat: { ...beat, phase: 'quiz' }, age: 1, still: 500_000 } })).toEqual([]);
  });
});

describe('Pulse', () => {
  it('knows the last beat, how old it is, and since when no frame was new', () => {
    let now = 0;
    const pulse = new Pulse(() => now);
    expect(pulse.page).toBeNull();
    pulse.feel(beat);
    now = 10_000;
    pulse.feel(beat);
    now = 12_000;
    expect(pulse.page).toEqual({ beat, age: 2000, still: 12_000 });
    pulse.feel({ ...beat, frames: 8 });
    expect(pulse.page).toMatchObject({ age: 0, still: 0 });
  });
});
