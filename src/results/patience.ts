/** A promise that settles within `ms` whatever happens: as the given one does, or with a `TimeoutError`. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new DOMException(`There was no answer for ${ms / 1000} s.`, 'TimeoutError')),
      ms,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** How long to wait before trying again, in ms: twice as long each time, up to `most`, until something worked. */
export class Backoff {
  private delay: number;

  constructor(
    private readonly first: number,
    private readonly most: number,
  ) {
    this.delay = first;
  }

  next(): number {
    const { delay } = this;
    this.delay = Math.min(delay * 2, this.most);
    return delay;
  }

  reset(): void {
    this.delay = this.first;
  }
}
