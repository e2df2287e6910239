import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What an element reads of the story. It is read anew for another key (a language, a chapter); until that is there, what was
 * read before stays.
 */
export class Fetched<T> implements ReactiveController {
  value: T | null = null;
  failed = false;
  private key: string | null = null;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostConnected(): void {
    // What is read belongs to what the page shows, not to whether it is shown.
  }

  /** Reads, unless this key was read last. */
  ask(key: string, read: () => Promise<T>): void {
    if (key === this.key) return;
    this.key = key;
    this.failed = false;
    read().then(
      (value) => this.take(key, value),
      (error: unknown) => {
        if (this.key !== key) return;
        this.failed = true;
        this.host.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
        this.host.requestUpdate();
      },
    );
  }

  /** Forgets what was asked, so that the next rendering asks again. */
  retry(): void {
    this.key = null;
    this.host.requestUpdate();
  }

  /** Lets go of what was read; it is read again when it is asked for. */
  clear(): void {
    this.value = null;
    this.key = null;
    this.failed = false;
  }

  private take(key: string, value: T): void {
    if (this.key !== key) return;
    this.value = value;
    this.host.requestUpdate();
  }
}
