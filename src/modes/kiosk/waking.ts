import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { steadyTaps } from '../../ui/index.ts';

/** Whoever touches the screen or presses a key is there. */
export class Waking implements ReactiveController {
  private endTaps: () => void = () => undefined;

  /** `isAsked`: the warning asks whether somebody is there. */
  constructor(
    host: ReactiveControllerHost,
    private readonly isAsked: () => boolean,
    private readonly woken: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, this.wake, { capture: true });
    this.endTaps = steadyTaps(window);
  }

  hostDisconnected(): void {
    for (const type of ['pointerdown', 'keydown']) window.removeEventListener(type, this.wake, { capture: true });
    this.endTaps();
  }

  /** While the warning asks, the whole gesture is its own: answered at its beginning, its end would fall on what lies below. */
  private readonly wake = (event: Event): void => {
    if (this.isAsked()) {
      if (event.type !== 'keydown') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.woken();
  };
}
