import type { ReactiveController } from 'lit';
import { focusedElement } from '../../ui/index.ts';

/** What letters are written into: it keeps the focus that a hand gives it. */
const WRITTEN = 'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])';

/** The focus that comes within this time of a touch came of it, in ms; what is given it later is meant to have it. */
const A_MOMENT = 1000;

/**
 * What a hand touches in a window does not keep the focus, wherever it stands in it: the space bar, Enter, or arrow of a clicker
 * that comes next is meant for the talk and for no button, slider or list. Who goes by keys keeps it.
 */
export class LightTouch implements ReactiveController {
  /** When a hand was last there, by `performance.now()`. */
  private touched = -Infinity;

  hostConnected(): void {
    // Before anything else: what is touched may keep its events to itself.
    for (const [type, hear] of this.heard) window.addEventListener(type, hear, { capture: true });
  }

  hostDisconnected(): void {
    for (const [type, hear] of this.heard) window.removeEventListener(type, hear, { capture: true });
  }

  private readonly hand = (): void => void (this.touched = performance.now());
  private readonly key = (): void => void (this.touched = -Infinity);
  private readonly lifted = (): void => {
    this.hand();
    this.letGo();
  };
  /** Also what a button gives the focus to, a moment after it was touched. */
  private readonly letGo = (): void => {
    const focused = performance.now() - this.touched < A_MOMENT && focusedElement();
    if (focused && !focused.matches(WRITTEN)) focused.blur();
  };

  private readonly heard = [
    ['pointerdown', this.hand],
    ['keydown', this.key],
    ['focusin', this.letGo],
    // A slider had the focus already when it was touched.
    ['pointerup', this.lifted],
    ['pointercancel', this.lifted],
    // A finger gives the focus after it was lifted, and from one part of a window to another that is not told outside it.
    ['click', this.letGo],
  ] as const;
}
