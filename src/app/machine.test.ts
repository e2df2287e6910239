import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Beat } from '../operator/api.ts';
import { Machine } from './machine.ts';

const beat: Beat = { phase: 'attract', position: null, frames: 1, hash: 'h', version: '1', visit: 0, skipped: [] };

let told: [string, unknown][];
let gone: number;
let machine: Machine;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  gone = 0;
  machine = new Machine({
    look: () => beat,
    onBad: () => (gone += 1),
    tell: (place, body) => (told.push([place, body]), Promise.resolve(true)),
  });
});
afterEach(() => {
  machine.close();
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
    machine.close();
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(3);
  });

  it('is the same problem once a minute', () => {
    machine.problem('no disk', false);
    machine.problem('no disk', false);
    machine.problem('no light', false);
    vi.advanceTimersByTime(60_000);
    machine.problem('no disk', false);
    expect(told.filter(([place]) => place === 'problems').map(([, body]) => body)).toEqual([
      { message: 'no disk' },
      { message: 'no light' },
      { message: 'no disk' },
    ]);
  });
});

describe('the trial of a story', () => {
  it('is passed by one loop that was seen from its beginning, and told once', () => {
    machine.show('one');
    machine.loopBegins();
    machine.looped();
    machine.looped();
    machine.show('two');
    expect(verdicts()).toEqual([
      { hash: 'one', verdict: 'begun' },
      { hash: 'one', verdict: 'good' },
      { hash: 'two', verdict: 'begun' },
    ]);
  });

  it('is not passed by a loop that began with another story, or that somebody disturbed', () => {
    machine.loopBegins();
    machine.show('one');
    machine.looped();
    expect(verdicts()).toHaveLength(1);
    machine.disturbed();
    machine.looped();
    expect(verdicts()).toHaveLength(1);
    machine.looped();
    expect(verdicts().at(-1)).toEqual({ hash: 'one', verdict: 'good' });
  });

  it('fails with a fault of the story, once, and asks for what the server has instead', async () => {
    machine.show('one');
    machine.problem('a picture', true);
    machine.problem('a picture', true);
    machine.loopBegins();
    machine.looped();
    await vi.advanceTimersByTimeAsync(0);
    expect(verdicts()).toEqual([
      { hash: 'one', verdict: 'begun' },
      { hash: 'one', verdict: 'bad', why: 'a picture' },
    ]);
    expect(gone).toBe(1);
  });

  it('does not fail with other faults, nor with those of a story that has proved itself', () => {
    machine.show('one');
    machine.problem('no disk', false);
    machine.loopBegins();
    machine.looped();
    machine.problem('a picture', true);
    expect(verdicts().map((v) => (v as { verdict: string }).verdict)).toEqual(['begun', 'good']);
  });

  it('goes on where nobody hears it', async () => {
    const deaf = new Machine({ look: () => beat, onBad: () => (gone += 1), tell: () => Promise.resolve(false) });
    deaf.show('one');
    deaf.problem('a picture', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toBe(0);
    deaf.close();
  });
});
