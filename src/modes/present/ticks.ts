import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from './talk.ts';

/** Later than the second by so much, so that it has surely passed; ms. */
const AFTER = 5;

/** Draws its host once a second, just when the seconds of the talk's clock change, and no more often. */
export class Ticks implements ReactiveController {
  private timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clock: () => Clock | undefined,
  ) {
    host.addController(this);
  }

  /** ms since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    const { used = 0, since = null } = this.clock() ?? {};
    const into = (this.now - (since ?? 0) + used) % 1000;
    this.timer = window.setTimeout(() => this.host.requestUpdate(), 1000 - into + AFTER);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
