import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen awake while the window is seen, where the browser can. A lock ends whenever the window is hidden. */
export class WakeLock implements ReactiveController {
  private lock: WakeLockSentinel | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.hold);
    this.hold();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.hold);
    void this.lock?.release();
    this.lock = null;
  }

  private readonly hold = (): void => void this.ask();

  private async ask(): Promise<void> {
    if (document.visibilityState !== 'visible' || (this.lock && !this.lock.released)) return;
    try {
      this.lock = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      // Power saving may refuse it; the operating system's own settings hold then.
    }
  }
}
