import type { CDPSession } from '@playwright/test';
import type { Page } from './fixture.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A 43" screen of 1920x1080: pixels in a millimetre. */
export const MM = 2.02;

/** Fingers on the glass, as the browser gets them from a touch screen. Their time is their own: no test waits for it. */
export class Fingers {
  private readonly places = new Map<number, Point>();
  /** In seconds, as the browser stamps its events. */
  private now = Date.now() / 1000;

  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** How many are on the glass. */
  get down(): number {
    return this.places.size;
  }

  /** So many ms pass, or as many as have really passed. */
  pass(ms: number): void {
    this.now = Math.max(this.now + ms / 1000, Date.now() / 1000);
  }

  /** The next event comes so many ms later, whatever time it really is. */
  hold(ms: number): void {
    this.now += ms / 1000;
  }

  /** A finger lands, or moves. Fingers tell about themselves every 10 ms. */
  async put(finger: number, at: Point): Promise<void> {
    const type = this.places.has(finger) ? 'touchMove' : 'touchStart';
    this.places.set(finger, at);
    await this.send(type);
  }

  async lift(finger: number): Promise<void> {
    this.places.delete(finger);
    // With other fingers on the glass, one that is not named any more has left it.
    await this.send(this.places.size ? 'touchMove' : 'touchEnd');
  }

  /** A finger goes from place to place; between two of them in so many steps. */
  async along(finger: number, places: readonly Point[], steps = 4): Promise<void> {
    for (const to of places) {
      const from = this.places.get(finger);
      if (!from) await this.put(finger, to);
      else for (let i = 1; i <= steps; i++) await this.put(finger, between(from, to, i / steps));
    }
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd'): Promise<void> {
    this.now += 0.01;
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [...this.places].map(([id, { x, y }]) => ({ id, x, y, radiusX: 4 * MM, radiusY: 4 * MM })),
      timestamp: this.now,
    });
  }
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
