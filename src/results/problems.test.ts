import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problems } from './problems.ts';

let heard: string[];
let sent: string[];
let status: number;
let problems: Problems;
beforeEach(() => {
  vi.useFakeTimers();
  [heard, sent, status] = [[], [], 204];
  problems = new Problems({
    onProblem: (message) => heard.push(message),
    post: (place, body) => {
      expect(place).toBe('problems');
      sent.push((body as { message: string }).message);
      return status ? Promise.resolve(new Response(null, { status })) : Promise.reject(new TypeError('away'));
    },
  });
});
afterEach(() => {
  problems.close();
  vi.useRealTimers();
});

describe('Problems', () => {
  it('says each once an hour, and sends at most one a minute', async () => {
    for (const message of ['a', 'b', 'a', 'c', 'b']) problems.tell(message);
    expect(heard).toEqual(['a', 'b', 'c']);
    expect(sent).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toEqual(['a', 'b', 'c']);
    problems.tell('a');
    expect(heard).toEqual(['a', 'b', 'c', 'a']);
    expect(sent).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is bounded in length and number', async () => {
    problems.tell('x'.repeat(1000));
    expect(heard[0]).toHaveLength(300);
    for (let i = 0; i < 100; i++) problems.tell(`problem ${i}`);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(11);
    expect(sent.at(-1)).toBe('problem 99');
  });

  it('tries again while the server is away, and stops where it hears nothing', async () => {
    status = 0;
    problems.tell('a');
    await vi.advanceTimersByTimeAsync(0);
    status = 204;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual(['a', 'a']);
    status = 404;
    problems.tell('b');
    await vi.advanceTimersByTimeAsync(0);
    problems.tell('c');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual(['a', 'a', 'b']);
    expect(heard).toEqual(['a', 'b', 'c']);
  });
});
