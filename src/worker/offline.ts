import { isBook } from './plan.ts';
import { LATER, canBeKept, savesData, settle } from './settle.ts';

/** What a reader may be told. */
export interface OfflineState {
  /** The whole book is on the device, and was brought there just now. */
  readonly justKept: boolean;
  /** A newer version of the book or of its code is there, and is shown when it is wanted. */
  readonly newer: boolean;
}

/** How long the worker has to take over before the page is loaded all the same, in ms. */
const PATIENCE = 5000;

/**
 * The page's side of reading without a network. A browser that cannot do it, a page inside another one, a story from
 * elsewhere and a reader who saves data change nothing but that the book needs its server. Nothing here throws.
 */
export class Offline {
  state: OfflineState = { justKept: false, newer: false };
  private registration: ServiceWorkerRegistration | null = null;
  private timer = 0;
  /** With it the book can be installed. Not in the page itself, which a kiosk loads too. */
  private readonly link = document.createElement('link');

  /** `shown`: the hash of the story on screen. `changed` is called with every change of `state`. */
  constructor(
    private readonly shown: () => string,
    private readonly changed: () => void,
  ) {}

  /** Begins a moment after the first picture; whatever is said again changes nothing. */
  begin(): void {
    if (this.link.isConnected) return;
    if (!canBeKept(isBook)) return;
    this.link.rel = 'manifest';
    this.link.href = 'app.webmanifest';
    document.head.append(this.link);
    if (savesData()) return;
    this.timer = window.setTimeout(() => void this.register().catch(() => undefined), LATER);
    document.addEventListener('visibilitychange', this.onSight);
  }

  close(): void {
    clearTimeout(this.timer);
    this.link.remove();
    document.removeEventListener('visibilitychange', this.onSight);
  }

  /** Asks whether there is something newer. */
  async look(): Promise<void> {
    if (!this.registration?.active || this.state.newer) return;
    try {
      await this.registration.update();
      const response = await fetch(new URL('content/manifest.json', document.baseURI), { cache: 'no-cache' });
      const { hash } = (await response.json()) as { hash: string };
      if (hash !== this.shown()) this.tell({ newer: true });
    } catch {
      // There is nothing to tell.
    }
  }

  /** Shows what is newer, at the same address. */
  take(): void {
    const waiting = this.registration?.waiting;
    const reload = () => location.reload();
    if (!waiting) return reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    setTimeout(reload, PATIENCE);
    waiting.postMessage({ type: 'take' });
  }

  private async register(): Promise<void> {
    const isFirst = !navigator.serviceWorker.controller;
    await settle(this.shown, (registration) => {
      this.registration = registration;
      registration.addEventListener('updatefound', this.onFound);
      this.onFound();
    });
    if (isFirst) this.tell({ justKept: true });
  }

  /** A worker that comes while there is one already is a newer one. */
  private readonly onFound = (): void => {
    const { installing, waiting, active } = this.registration!;
    if (waiting && active) return this.tell({ newer: true });
    if (!active) return;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') this.tell({ newer: true });
    });
  };

  private readonly onSight = (): void => {
    if (document.visibilityState === 'visible') void this.look();
  };

  private tell(part: Partial<OfflineState>): void {
    this.state = { ...this.state, ...part };
    this.changed();
  }
}
