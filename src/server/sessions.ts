import { createHash, randomBytes } from 'node:crypto';
import type { Session } from '../operator/api.ts';
import type { WhoHas } from './pins.ts';

export const MINUTES = 15;
const SESSION_MS = MINUTES * 60_000;
const MOST_SESSIONS = 16;
export const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** So long after the last wrong PIN all tries are given back. */
const FORGET_MS = 60 * 60_000;

export type Login =
  | { readonly session: Session }
  /** `heard`: the PIN was wrong; without, it was not even looked at. */
  | { readonly heard: boolean; readonly left: number; readonly wait: number };

/**
 * Who may use the operator's side. Tries are counted for the machine as a whole, whoever makes them: after five wrong
 * ones each further one waits twice as long. Only the operator's own PIN gives them back, since with that of the staff
 * one could guess for ever. All of it is in memory: a restart of the server ends all sessions, and all waits.
 * Times are monotonic, in ms.
 */
export class Sessions {
  private wrong = 0;
  private lastWrong = 0;
  private readonly open = new Map<string, { readonly role: Session['role']; until: number }>();

  constructor(
    private readonly whoHas: WhoHas,
    private readonly now: () => number = () => performance.now(),
  ) {}

  login(pin: string): Login {
    if (this.now() - this.lastWrong >= FORGET_MS) this.wrong = 0;
    if (this.wait > 0) return { heard: false, left: 0, wait: this.wait };
    const role = this.whoHas(pin);
    if (!role) {
      this.wrong += 1;
      this.lastWrong = this.now();
      return { heard: true, left: Math.max(0, FREE_TRIES - this.wrong), wait: this.wait };
    }
    if (role === 'operator') this.wrong = 0;
    return { session: { token: this.begin(role), role, minutes: MINUTES } };
  }

  /** Whose token this is; using it makes it last. */
  roleOf(token: string): Session['role'] | null {
    const session = this.open.get(nameOf(token));
    if (!session || session.until <= this.now()) return null;
    session.until = this.now() + SESSION_MS;
    return session.role;
  }

  end(token: string): void {
    this.open.delete(nameOf(token));
  }

  /** Seconds until the next try is heard. */
  private get wait(): number {
    if (this.wrong < FREE_TRIES) return 0;
    const whole = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.wrong - FREE_TRIES));
    return Math.max(0, Math.ceil((this.lastWrong + whole - this.now()) / 1000));
  }

  private begin(role: Session['role']): string {
    const token = randomBytes(32).toString('base64url');
    for (const [name, { until }] of this.open) if (until <= this.now()) this.open.delete(name);
    // A map keeps the order in which its entries were made: the first is the oldest.
    for (const name of this.open.keys()) if (this.open.size >= MOST_SESSIONS) this.open.delete(name);
    this.open.set(nameOf(token), { role, until: this.now() + SESSION_MS });
    return token;
  }
}

/** Found by its digest, so that looking it up tells nothing about the token. */
const nameOf = (token: string): string => createHash('sha256').update(token).digest('base64');
