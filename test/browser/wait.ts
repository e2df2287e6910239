import { waitUntil as waitFor } from '@open-wc/testing';

/** Machines are shared: what comes at all may take so many ms. Only a test that fails waits so long. */
const PATIENCE = 15_000;

/** Waits until something is true, looking often; throws with `message` when it never is. */
export const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  waitFor(predicate, message, { interval: 20, timeout: PATIENCE });

/** Writes down for how many ms each timer is set, until `end` is called. A busy machine is late; what was asked of it is not. */
export function noteTimers(): { readonly waits: number[]; readonly end: () => void } {
  type Timer = (act: TimerHandler, ms?: number) => number;
  const timers = window as unknown as { setTimeout: Timer };
  const original = timers.setTimeout;
  const waits: number[] = [];
  timers.setTimeout = (act, ms = 0) => {
    waits.push(ms);
    return original.call(window, act, ms);
  };
  return { waits, end: () => void (timers.setTimeout = original) };
}
