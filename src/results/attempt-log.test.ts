import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleAttempt, sampleAttempts } from '../../test/fixtures/attempt.ts';
import { AttemptLog } from './attempt-log.ts';

// Node has no IndexedDB: what a browser does that forbids it. With a real one: test/browser/attempt-log.test.ts.
describe('AttemptLog without storage', () => {
  let log: AttemptLog;
  const told: string[] = [];
  const open = (options = {}) => {
    told.length = 0;
    log = new AttemptLog({ tell: (message) => told.push(message), ...options });
  };
  afterEach(() => log.close());

  it('keeps answers in memory, counts and sends them, and tells the operator', async () => {
    open();
    expect(await log.keep(sampleAttempt())).toBe('memory');
    expect(await log.keep(sampleAttempt())).toBe('memory');
    expect(await log.tally('firms')).toEqual({ b: 1 });
    expect(await log.all()).toEqual([sampleAttempt()]);
    expect(await log.waiting(50)).toEqual([sampleAttempt()]);
    await log.acknowledge([sampleAttempt().id]);
    expect(await log.waiting(50)).toEqual([]);
    expect(await log.all()).toHaveLength(1);
    expect(told[0]).toMatch(/storage of the browser does not work/);
  });

  it('holds so many, forgets the oldest that the server has before any other, and says what is lost', async () => {
    open({ mostHeld: 3 });
    const [a, b, c, d, e] = sampleAttempts(5);
    for (const attempt of [a, b, c]) await log.keep(attempt!);
    await log.acknowledge([b!.id]);
    await log.keep(d!);
    expect((await log.all()).map(({ id }) => id)).toEqual([a, c, d].map((attempt) => attempt!.id));
    expect(told.join()).not.toMatch(/lost/);
    await log.keep(e!);
    expect((await log.all()).map(({ id }) => id)).toEqual([c, d, e].map((attempt) => attempt!.id));
    expect(told.join()).toMatch(/lost/);
  });

  it('refuses what is no attempt', async () => {
    open();
    expect(await log.keep({ ...sampleAttempt(), score: 7 })).toBe('refused');
    expect(told).toEqual([expect.stringMatching(/not kept.*score/)]);
    expect(await log.all()).toEqual([]);
  });

  it('tries again, less and less often', async () => {
    vi.useFakeTimers();
    open();
    await log.keep(sampleAttempt());
    const before = told.length;
    await vi.advanceTimersByTimeAsync(2000 + 4000 + 8000);
    expect(told.length - before).toBe(3);
    log.close();
    vi.useRealTimers();
  });
});
