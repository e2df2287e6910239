import type { Readable, Writable } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;

/** An event of the browser; `session` names the page that it came from, and is empty for the browser itself. */
export interface CdpEvent {
  readonly method: string;
  readonly params: Params;
  readonly session: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Asked {
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * The Chrome DevTools Protocol over a pipe: JSON messages with a NUL after each. A pipe and never a port, because a port
 * is open to everything that runs on the machine.
 */
export class Cdp {
  private readonly asked = new Map<number, Asked>();
  private last = 0;
  private rest: Buffer[] = [];
  private closed = false;

  constructor(
    private readonly out: Writable,
    input: Readable,
    private readonly onEvent: (event: CdpEvent) => void,
  ) {
    input.on('data', (bytes: Buffer) => this.take(bytes));
    for (const stream of [input, out]) stream.on('error', () => this.close()).on('close', () => this.close());
  }

  /** Asks the browser, or a page by its session. Rejects when it says no, is gone, or has not answered within `ms`. */
  send(method: string, params: Params = {}, session = '', ms = 5000): Promise<Params> {
    if (this.closed) return Promise.reject(new Error(`${method}: the browser is gone`));
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.asked.delete(id);
        reject(new Error(`${method}: no answer within ${ms} ms`));
      }, ms);
      this.asked.set(id, { resolve, reject, timer });
      this.out.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
    });
  }

  /** Lets go of everything that is still asked. */
  close(): void {
    this.closed = true;
    for (const { reject, timer } of this.asked.values()) {
      clearTimeout(timer);
      reject(new Error('The browser is gone'));
    }
    this.asked.clear();
  }

  private take(bytes: Buffer): void {
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
      this.rest.push(bytes.subarray(from, end));
      this.read(Buffer.concat(this.rest).toString());
      this.rest = [];
      from = end + 1;
    }
    if (from < bytes.length) this.rest.push(bytes.subarray(from));
  }

  private read(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.id === undefined) {
      this.onEvent({ method: message.method ?? '', params: message.params ?? {}, session: message.sessionId ?? '' });
      return;
    }
    const asked = this.asked.get(message.id);
    if (!asked) return;
    this.asked.delete(message.id);
    clearTimeout(asked.timer);
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result ?? {});
  }
}
