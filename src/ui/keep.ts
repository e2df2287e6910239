/**
 * One value on this device, as JSON in localStorage. A browser that keeps nothing makes no difference but that it is gone
 * with the page: nothing here throws.
 */
export class Keep<T> {
  /** `read` makes a value out of whatever was stored, or of `null`. */
  constructor(
    private readonly key: string,
    private readonly read: (stored: unknown) => T,
  ) {}

  load(): T {
    try {
      return this.read(JSON.parse(localStorage.getItem(this.key) ?? 'null'));
    } catch {
      return this.read(null);
    }
  }

  /** Answers whether it is kept. */
  save(value: T): boolean {
    try {
      localStorage.setItem(this.key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  erase(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }
}

/** Does this browser keep anything? */
export function keeps(): boolean {
  const probe = new Keep<unknown>('forum-learn/probe', (stored) => stored);
  const kept = probe.save(1);
  probe.erase();
  return kept;
}
