import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAttempts } from '../../test/fixtures/attempt.ts';
import type { Attempt } from './attempt.ts';
import { Outbox } from './outbox.ts';

let waiting: Attempt[];
let told: string[];
/** How many attempts each request held. */
let requests: number[];
let answer: (batch: readonly Attempt[]) => Promise<Response> | Response;
let outbox: Outbox;

const json = (body: unknown, status = 200) => Response.json(body, { status });
const idsOf = (batch: readonly Attempt[]) => batch.map(({ id }) => id);
const keepsAll = (batch: readonly Attempt[]) => json({ kept: idsOf(batch) });

beforeEach(() => {
  vi.useFakeTimers();
  [waiting, told, requests, answer] = [[], [], [], keepsAll];
  const log = {
    waiting: (most: number) => Promise.resolve(waiting.slice(0, most)),
    acknowledge: (ids: readonly string[]) => {
      waiting = waiting.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
  };
  outbox = new Outbox(
    log,
    async (place, body) => {
      expect(place).toBe('attempts');
      requests.push((body as Attempt[]).length);
      return answer(body as Attempt[]);
    },
    (message) => told.push(message),
  );
});
afterEach(() => {
  outbox.close();
  vi.useRealTimers();
});
const wake = async () => {
  outbox.wake();
  await vi.advanceTimersByTimeAsync(0);
};

describe('Outbox', () => {
  it('sends all that waits, fifty at a time', async () => {
    waiting = sampleAttempts(120);
    await wake();
    expect(requests).toEqual([50, 50, 20]);
    expect(waiting).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sends one request at a time, and after it what came meanwhile', async () => {
    waiting = sampleAttempts(1);
    let release = () => {};
    answer = (batch) => new Promise((resolve) => (release = () => resolve(keepsAll(batch))));
    await wake();
    waiting = sampleAttempts(3);
    await wake();
    await wake();
    expect(requests).toEqual([1]);
    answer = keepsAll;
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toEqual([1, 2]);
    expect(waiting).toEqual([]);
  });

  it('waits longer and longer while the server is away, at most five minutes, and then goes on', async () => {
    waiting = sampleAttempts(2);
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await wake();
    const times: number[] = [];
    let before = 0;
    for (let second = 1; second <= 1500; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      await wake();
      if (requests.length > times.length + 1) {
        times.push(second - before);
        before = second;
      }
    }
    expect(times).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
    expect(waiting).toHaveLength(2);
    expect(told[0]).toMatch(/Answers wait on this device.*Failed to fetch/);
    answer = keepsAll;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(waiting).toEqual([]);
  });

  it.each([
    ['a server in trouble', () => json({ error: 'disk full' }, 503)],
    ['a full server', () => json({ error: 'full' }, 507)],
    ['a page instead of a receipt', () => new Response('<!doctype html>')],
    ['a receipt for something else', () => json({ kept: ['other'] })],
  ])('keeps what waits before %s, and tries again', async (_, reply) => {
    waiting = sampleAttempts(1);
    answer = reply;
    await wake();
    expect([requests.length, waiting.length, told.length]).toEqual([1, 1, 1]);
    answer = keepsAll;
    await vi.advanceTimersByTimeAsync(2000);
    expect(waiting).toEqual([]);
  });

  it('drops what the server will never take, and says why', async () => {
    waiting = sampleAttempts(3);
    answer = (batch) =>
      json({ kept: [batch[0]!.id, batch[2]!.id], refused: [{ index: 1, reason: 'score: too large' }] }, 400);
    await wake();
    expect([requests, waiting]).toEqual([[3], []]);
    expect(told).toEqual([expect.stringMatching(/refused.*score: too large/)]);
  });

  it.each([403, 404, 405, 501])('asks a host that keeps nothing no more: %i', async (status) => {
    waiting = sampleAttempts(1);
    answer = () => new Response('', { status });
    await wake();
    await wake();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([requests, waiting.length, told]).toEqual([[1], 1, []]);
  });

  it('stops when it is closed', async () => {
    waiting = sampleAttempts(1);
    answer = () => json({}, 503);
    await wake();
    outbox.close();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(requests).toEqual([1]);
  });

  it('sends visits to a place of their own', async () => {
    const posted: unknown[] = [];
    const visits = new Outbox(
      { waiting: () => Promise.resolve(posted.length ? [] : [{ id: 'v' }]), acknowledge: () => Promise.resolve() },
      (place, body) => {
        posted.push([place, body]);
        return Promise.resolve(json({ kept: [], refused: [{ index: 0, reason: 'ms: too long' }] }, 400));
      },
      (message) => told.push(message),
      'visits',
    );
    visits.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(posted).toEqual([['visits', [{ id: 'v' }]]]);
    expect(told).toEqual(['The server refused a visit for good: ms: too long']);
    visits.close();
  });
});
