import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Beat } from '../operator/api.ts';
import { Reporter } from './reporter.ts';

const beat: Beat = { phase: 'attract', position: null, frames: 1, hash: 'h', version: '1', visit: 0, skipped: [] };

let told: [string, unknown][];
let gone: number;
let reporter: Reporter;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  gone = 0;
  reporter = new Reporter({
    look: () => beat,
    onBad: () => (gone += 1),
    tell: (place, body) => (told.push([place, body]), Promise.resolve(true)),
  });
});
afterEach(() => {
  reporter.close();
  vi.useRealTimers();
});

const verdicts = () => told.flatMap(([place, body]) => (place === 'content' ? [body] : []));

describe('what the page tells its machine', () => {
  it('is a sign of life every ten seconds, until the page closes', () => {
    vi.advanceTimersByTime(30_000);
    expect(told).toEqual([
      ['beat', beat],
      ['beat', beat],
      ['beat', beat],
    ]);
    reporter.close();
    vi.advanceTimersByTime(60_000);
    reporter.show('one');
    reporter.problem('no disk', true);
    expect(told).toHaveLength(3);
  });

  it('is the same problem once a minute', () => {
    reporter.problem('no disk', false);
    reporter.problem('no disk', false);
    reporter.problem('no light', false);
    vi.advanceTimersByTime(60_000);
    reporter.problem('no disk', false);
    expect(told.filter(([place]) => place === 'problems').map(([, body]) => body)).toEqual([
      { message: 'no disk' },
      { message: 'no light' },
      { message: 'no disk' },
    ]);
  });
});

describe('the trial of a story', () => {
  it('is passed by one loop that was seen from its beginning, and told once', () => {
    reporter.show('one');
    reporter.loopBegins();
    reporter.looped();
    reporter.looped();
    reporter.show('two');
    expect(verdicts()).toEqual([
      { hash: 'one', verdict: 'begun' },
      { hash: 'one', verdict: 'good' },
      { hash: 'two', verdict: 'begun' },
    ]);
  });

  it('does not begin again with another language', () => {
    reporter.show('one');
    reporter.loopBegins();
    reporter.looped();
    reporter.show('one');
    expect(verdicts()).toHaveLength(2);
  });

  it('is told again where nobody heard that it was passed', async () => {
    const heard = [true, false, true];
    const said: unknown[] = [];
    const away = new Reporter({
      look: () => beat,
      onBad: () => undefined,
      tell: (_, body) => (said.push(body), Promise.resolve(heard.shift()!)),
    });
    away.show('one');
    away.loopBegins();
    away.looped();
    await vi.advanceTimersByTimeAsync(0);
    away.looped();
    await vi.advanceTimersByTimeAsync(0);
    away.looped();
    expect(said.map((v) => (v as { verdict: string }).verdict)).toEqual(['begun', 'good', 'good']);
    away.close();
  });

  it('is not passed by a loop that began with another story', () => {
    reporter.loopBegins();
    reporter.show('one');
    reporter.looped();
    expect(verdicts()).toHaveLength(1);
    reporter.looped();
    expect(verdicts().at(-1)).toEqual({ hash: 'one', verdict: 'good' });
  });

  it('fails with a fault of the story, once, and asks for what the server has instead', async () => {
    reporter.show('one');
    reporter.problem('a picture', true);
    reporter.problem('a picture', true);
    reporter.loopBegins();
    reporter.looped();
    await vi.advanceTimersByTimeAsync(0);
    expect(verdicts()).toEqual([
      { hash: 'one', verdict: 'begun' },
      { hash: 'one', verdict: 'bad', why: 'a picture' },
    ]);
    expect(gone).toBe(1);
  });

  it('does not fail with other faults, nor with those of a story that has proved itself', () => {
    reporter.show('one');
    reporter.problem('no disk', false);
    reporter.loopBegins();
    reporter.looped();
    reporter.problem('a picture', true);
    expect(verdicts().map((v) => (v as { verdict: string }).verdict)).toEqual(['begun', 'good']);
  });

  it('goes on where nobody hears it', async () => {
    const deaf = new Reporter({ look: () => beat, onBad: () => (gone += 1), tell: () => Promise.resolve(false) });
    deaf.show('one');
    deaf.problem('a picture', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toBe(0);
    deaf.close();
  });
});
