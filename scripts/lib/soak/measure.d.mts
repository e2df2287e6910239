import type { CDPSession } from '@playwright/test';

/** What a page holds after its garbage was collected. `heap`: bytes of JavaScript. */
export interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Elements that are kept though they are no longer on the page. */
  readonly detached: number;
  readonly detachedNames: readonly string[];
}

export function prepareToMeasure(session: CDPSession): Promise<void>;
export function measure(session: CDPSession): Promise<Held>;
