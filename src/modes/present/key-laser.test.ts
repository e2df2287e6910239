import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyLaser } from './key-laser.ts';
import type { Spot } from './podium.ts';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
const told: (Spot | null)[] = [];
const laser = () => new KeyLaser(host, (spot) => told.push(spot));

describe('the laser that keys lead', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
    told.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('begins in the middle and goes where the arrow shows, never off the slide', () => {
    const one = laser();
    one.lead({ x: 1, y: 0 });
    one.lead({ x: 1, y: 0 });
    expect(told[0]).toEqual({ x: 0.5, y: 0.5 });
    expect(told[1]!.x).toBeGreaterThan(0.5);
    for (let i = 0; i < 100; i++) one.lead({ x: -1, y: 1 });
    expect(one.spot).toEqual({ x: 0, y: 1 });
    one.lead(null);
  });

  it('stays while somebody aims, and is taken away once', () => {
    const one = laser();
    one.lead({ x: 0, y: 1 });
    vi.advanceTimersByTime(3000);
    expect(told).toHaveLength(4);
    expect(one.lead(null)).toBe(true);
    expect(told.at(-1)).toBeNull();
    expect(one.lead(null)).toBe(false);
    vi.advanceTimersByTime(3000);
    expect(told).toHaveLength(5);
  });

  it('says nothing more when a hand leads it', () => {
    const one = laser();
    one.lead({ x: 0, y: 1 });
    one.leave();
    vi.advanceTimersByTime(3000);
    expect(told).toHaveLength(1);
  });
});
