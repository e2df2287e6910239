import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { steadyTaps } from '../../ui/index.ts';

/** Whoever touches the screen or presses a key is there. */
export class Waking implements ReactiveController {
  private endTaps: () => void = () => undefined;
  /** The last finger came down on the warning. */
  private onWarning = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly woken: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerdown', 'keydown', 'click'] as const)
      window.addEventListener(type, this[type], { capture: true });
    this.endTaps = steadyTaps(window);
  }

  hostDisconnected(): void {
    for (const type of ['pointerdown', 'keydown', 'click'] as const)
      window.removeEventListener(type, this[type], { capture: true });
    this.endTaps();
  }

  /** The whole gesture is the warning's own: answered at its beginning, its end would fall on what lies below. */
  private readonly pointerdown = (event: Event): void => {
    this.onWarning = this.isOnWarning(event);
    if (!this.onWarning) this.woken();
  };

  /** On a busy machine a click comes when the warning has already gone. */
  private readonly click = (event: Event): void => {
    // Keys and screen readers click without a finger.
    if ((event as MouseEvent).detail && this.onWarning && !this.isOnWarning(event)) swallow(event);
  };

  private readonly keydown = (event: Event): void => {
    if (this.warning) swallow(event);
    this.woken();
  };

  /** Nothing of it is seen before its code has come. */
  private get warning(): Element | null {
    return this.host.querySelector('kiosk-warning:defined');
  }

  private isOnWarning(event: Event): boolean {
    const { warning } = this;
    return warning !== null && event.composedPath().includes(warning);
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
