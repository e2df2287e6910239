/** How windows of one talk hear each other: messages may be late, lost, twice or in another order. */
export interface Channel {
  post(message: unknown): void;
  close(): void;
  onmessage: ((message: unknown) => void) | null;
}

/** The windows of this browser that show the same address. */
export function broadcast(name: string): Channel {
  const channel = new BroadcastChannel(name);
  const line: Channel = {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
    onmessage: null,
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => line.onmessage?.(data);
  return line;
}

/** A value with the time of its making: counted, not read from a clock. `by` decides between two of the same time. */
export interface Dated<T> {
  readonly turn: number;
  readonly by: string;
  readonly value: T;
}

/**
 * A change is told once, and answered by nobody: who did not hear it hears the next beat. A hello tells what is known to who says
 * it, and is answered by all.
 */
type Message<T, S> =
  | { readonly kind: 'hello'; readonly dated: Dated<T> }
  | { readonly kind: 'change' | 'beat'; readonly dated: Dated<T> }
  | { readonly kind: 'sign'; readonly from: string; readonly sign: S };

/** Does `a` hold against `b`? */
export const isNewer = (a: Pick<Dated<unknown>, 'turn' | 'by'>, b: Pick<Dated<unknown>, 'turn' | 'by'>): boolean =>
  a.turn > b.turn || (a.turn === b.turn && a.by > b.by);

/**
 * One value in several windows: the last change wins everywhere, whoever made it. Nobody leads, so that any window can be
 * closed, reloaded or put to sleep; who comes late says hello and is told, and a beat now and then heals what was lost.
 * Signs (where the pointer is, what a window shows) are told once and not kept.
 */
export class Line<T, S> {
  /** The latest turn that was heard of, also of a value that cannot be read here. */
  private turn: number;

  /**
   * `dated`: what this window knows at first. `took` is told of values that came from elsewhere, never of one's own, and
   * never sends: there is no echo.
   */
  constructor(
    private readonly channel: Channel,
    private readonly id: string,
    private dated: Dated<T>,
    private readonly hears: {
      took(dated: Dated<T>): void;
      sign(sign: S, from: string): void;
      read(value: unknown): T | null;
      readSign(value: unknown): S | null;
    },
  ) {
    this.turn = dated.turn;
    channel.onmessage = (message) => this.hear(message);
    this.hello();
  }

  get value(): T {
    return this.dated.value;
  }

  /** Changes the value here and everywhere. Answers it with its time. */
  put(value: T): Dated<T> {
    this.turn += 1;
    this.dated = { turn: this.turn, by: this.id, value };
    this.tell('change');
    return this.dated;
  }

  /** Tells the value again, for those who missed it. */
  beat(): void {
    this.tell('beat');
  }

  /** Asks for what was missed: after sleep. */
  hello(): void {
    this.tell('hello');
  }

  sign(sign: S): void {
    this.post({ kind: 'sign', from: this.id, sign });
  }

  close(): void {
    this.channel.onmessage = null;
    this.channel.close();
  }

  private tell(kind: 'hello' | 'change' | 'beat'): void {
    this.post({ kind, dated: this.dated });
  }

  private post(message: Message<T, S>): void {
    this.channel.post(message);
  }

  private hear(data: unknown): void {
    const message = data as Message<T, S> | null | undefined;
    if (message?.kind === 'sign') this.heedSign(message.sign, message.from);
    else if (message?.kind === 'hello' || message?.kind === 'change' || message?.kind === 'beat') {
      if (isDated(message.dated)) this.take(message.dated);
      else if (message.kind !== 'hello') return;
      // Who beats something older missed what is known here.
      const isAsked = message.kind === 'hello' || (message.kind === 'beat' && isNewer(this.dated, message.dated));
      if (isAsked) this.tell('change');
    }
  }

  private heedSign(heard: unknown, from: unknown): void {
    const sign = this.hears.readSign(heard);
    if (sign !== null && typeof from === 'string') this.hears.sign(sign, from);
  }

  /** Takes what is newer. */
  private take(heard: Dated<unknown>): void {
    this.turn = Math.max(this.turn, heard.turn);
    if (!isNewer(heard, this.dated)) return;
    const value = this.hears.read(heard.value);
    if (value === null) return;
    this.dated = { turn: heard.turn, by: heard.by, value };
    this.hears.took(this.dated);
  }
}

/** Windows of other versions speak here, too. */
const isDated = (value: unknown): value is Dated<unknown> => {
  const { turn, by } = (value ?? {}) as Partial<Dated<unknown>>;
  return Number.isSafeInteger(turn) && turn! >= 0 && typeof by === 'string';
};
