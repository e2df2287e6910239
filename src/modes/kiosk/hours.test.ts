import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantOf, type PublishedSchedule } from '../../content/index.ts';
import { HoursController } from './hours.ts';

const zone = 'Asia/Ho_Chi_Minh';
const schedule: PublishedSchedule = {
  zone,
  days: [{ date: '2025-12-20', opens: '08:00', closes: '17:30' }],
  notices: [],
  blank: true,
};
const MINUTE = 60_000;

let wall = 0;
let mono = 0;
let drawn = 0;
const pass = (ms: number) => {
  for (let gone = 0; gone < ms; gone += 1000) {
    wall += 1000;
    mono += 1000;
    vi.advanceTimersByTime(1000);
  }
};
const host: ReactiveControllerHost = {
  addController: (controller: ReactiveController) => controller.hostConnected?.(),
  removeController: () => undefined,
  requestUpdate: () => void drawn++,
  updateComplete: Promise.resolve(true),
};
const begin = (time: string, followed: PublishedSchedule = schedule) => {
  wall = instantOf('2025-12-20', time, zone);
  const hours = new HoursController(host, () => ({ wall, mono }));
  hours.follow(followed, '1');
  return hours;
};

describe('the hours that a kiosk follows', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    mono = 0;
    drawn = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('open and close by themselves, and draw only then', () => {
    const hours = begin('17:29');
    expect([hours.state.hours.kind, hours.blank]).toEqual(['open', false]);
    const before = drawn;
    pass(MINUTE - 1000);
    expect(drawn).toBe(before);
    pass(1000);
    expect([hours.state.hours.kind, hours.blank, drawn]).toEqual(['closed', true, before + 1]);
  });

  it('keep the screen on where the story does not ask for a black one', () => {
    expect(begin('18:00').blank).toBe(true);
    expect(begin('18:00', { ...schedule, blank: false }).blank).toBe(false);
  });

  it('are open while the clock has jumped, and followed again when it has stood', () => {
    const hours = begin('18:00');
    wall += 60 * MINUTE;
    pass(1000);
    expect([hours.state.hours.kind, hours.blank]).toEqual(['unknown', false]);
    pass(10 * MINUTE);
    expect(hours.state.hours.kind).toBe('closed');
  });

  it('are not followed when the operator wants that', () => {
    const hours = begin('18:00');
    hours.follow(null, '1');
    expect([hours.state.hours.kind, hours.blank]).toEqual(['unknown', false]);
  });

  it('stand still when the element is gone', () => {
    const hours = begin('17:29');
    hours.hostDisconnected();
    pass(2 * MINUTE);
    expect(hours.state.hours.kind).toBe('open');
  });
});
