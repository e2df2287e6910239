import { waitUntil as waitFor } from '@open-wc/testing';

/** Machines are shared: what comes at all may take so many ms. Only a test that fails waits so long. */
const PATIENCE = 15_000;

/** Waits until something is true, looking often; throws with `message` when it never is. */
export const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  waitFor(predicate, message, { interval: 20, timeout: PATIENCE });
