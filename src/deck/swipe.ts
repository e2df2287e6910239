/** A swipe is this long at least (client pixels) and this much wider than high. */
const LENGTH = 60;
const FLATNESS = 1.8;

/**
 * Swiping left and right. Our own, because reveal.js' swipes end at the border of a chapter. The first finger counts;
 * mice do not swipe.
 */
export class Swipe {
  private start: { id: number; x: number; y: number } | null = null;

  constructor(
    private readonly element: HTMLElement,
    private readonly move: (by: number) => void,
  ) {}

  connect(): void {
    this.element.addEventListener('pointerdown', this.down);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.cancel);
  }

  disconnect(): void {
    this.element.removeEventListener('pointerdown', this.down);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.cancel);
  }

  private readonly down = (event: PointerEvent): void => {
    // A finger on a slider drags it.
    const drags = event.composedPath().some((node) => node instanceof HTMLInputElement);
    if (event.pointerType !== 'mouse' && !drags)
      this.start ??= { id: event.pointerId, x: event.clientX, y: event.clientY };
  };

  private readonly up = (event: PointerEvent): void => {
    const { start } = this;
    if (start?.id !== event.pointerId) return;
    this.start = null;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (Math.abs(dx) >= LENGTH && Math.abs(dx) > FLATNESS * Math.abs(dy)) this.move(dx < 0 ? 1 : -1);
  };

  private readonly cancel = (event: PointerEvent): void => {
    if (this.start?.id === event.pointerId) this.start = null;
  };
}
