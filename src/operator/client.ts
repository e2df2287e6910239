import type { Report } from '../results/index.ts';
import type { Act, MachineSettings, OperatorState, Refusal, Session } from './api.ts';

/**
 * Why the server did not do it. `away`: it cannot be reached or is too slow; `pin`: not this number; `wait`: nobody may
 * try now; `ended`: the session is over; `impossible`: not on this machine; `failed`: anything else.
 */
export type Trouble = 'away' | 'pin' | 'wait' | 'ended' | 'impossible' | 'failed';

export class OperatorTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
    /** How many tries are left, and how long nobody is heard: with `pin` and `wait`. */
    readonly refusal: Refusal | null = null,
  ) {
    super(message);
  }
}

/** Days of a report (yyyy-MM-dd), both counted; null: every day that is known. */
export type Range = { readonly from: string; readonly to: string } | null;

/** What was written beside the log on this machine. */
export interface Written {
  readonly folder: string;
  readonly files: readonly string[];
}

export const EXPORTS = ['answers.csv', 'visits.csv', 'items.csv', 'xapi.json'] as const;
export type ExportFile = (typeof EXPORTS)[number];

/** Beside the page and not at the root of its host. */
const ROOT = 'api/operator';
/** How long an answer may take, in ms. A report or a file reads the whole log. */
const PATIENCE = 8000;
const LONG_PATIENCE = 60_000;

/**
 * Speaks to the local server for the operator. Every call is one request: nothing is tried again by itself, since a
 * person stands there who can. Rejects with `OperatorTrouble` and nothing else.
 */
export class OperatorClient {
  /** Called once when the server no longer knows the session. */
  onEnded: () => void = () => undefined;
  private token: string | null = null;

  constructor(private readonly fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args)) {}

  /** Begins a session; rejects with `pin` or `wait` where it may not. */
  async open(pin: string): Promise<Session> {
    const session = await this.json<Session>('POST', '/session', { pin });
    this.token = session.token;
    return session;
  }

  /** Ends the session here at once, and on the server if it hears. */
  async close(): Promise<void> {
    if (!this.token) return;
    const ending = this.ask('DELETE', '/session');
    this.token = null;
    await ending.catch(() => undefined);
  }

  state(): Promise<OperatorState> {
    return this.json('GET', '/state');
  }

  async saveSettings(settings: MachineSettings): Promise<void> {
    await this.ask('PUT', '/settings', settings);
  }

  async act(act: Act): Promise<void> {
    await this.ask('POST', '/act', { act });
  }

  report(range: Range, language: string): Promise<Report> {
    const query = new URLSearchParams({ ...range, lang: language });
    return this.json('GET', `/report?${query.toString()}`, undefined, LONG_PATIENCE);
  }

  async file(name: ExportFile): Promise<Blob> {
    const response = await this.ask('GET', `/export/${name}`, undefined, LONG_PATIENCE);
    return response.blob().catch((error: unknown) => Promise.reject(away(error)));
  }

  write(): Promise<Written> {
    return this.json('POST', '/export', {}, LONG_PATIENCE);
  }

  private async json<T>(method: string, path: string, body?: object, patience?: number): Promise<T> {
    const response = await this.ask(method, path, body, patience);
    try {
      return (await response.json()) as T;
    } catch (error) {
      throw new OperatorTrouble('failed', `${method} ${path} answered what is no JSON: ${String(error)}`);
    }
  }

  private async ask(method: string, path: string, body?: object, patience = PATIENCE): Promise<Response> {
    const { token } = this;
    const response = await this.fetch(ROOT + path, {
      method,
      cache: 'no-store',
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    }).catch((error: unknown) => Promise.reject(away(error)));
    if (response.ok) return response;
    const trouble = await troubleOf(response, path === '/session' && method === 'POST');
    if (trouble.trouble === 'ended' && token && token === this.token) {
      this.token = null;
      this.onEnded();
    }
    throw trouble;
  }
}

const away = (error: unknown) => new OperatorTrouble('away', String(error));

async function troubleOf(response: Response, opening: boolean): Promise<OperatorTrouble> {
  const { status } = response;
  const said = (await response.json().catch(() => null)) as Partial<Refusal> | null;
  const message = typeof said?.error === 'string' ? said.error : `The server answered ${status}.`;
  if (status === 429) return new OperatorTrouble('wait', message, refusal(said, message));
  if (status === 401)
    return opening
      ? new OperatorTrouble('pin', message, refusal(said, message))
      : new OperatorTrouble('ended', message);
  // A proxy or a server that is starting says 502 or 503.
  return new OperatorTrouble(
    status === 409 ? 'impossible' : [502, 503, 504].includes(status) ? 'away' : 'failed',
    message,
  );
}

const refusal = (said: Partial<Refusal> | null, error: string): Refusal => ({
  error,
  left: number(said?.left),
  wait: number(said?.wait),
});
const number = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.ceil(value) : 0);
