import * as v from 'valibot';
import { dayOf, moment } from './day.ts';
import { safeStorage } from './storage.ts';

const KEY = 'forum-kiosk/leaderboard';
const MOST = 10;
/** This program is not older; a clock that says so has lost its battery. */
const FIRST_YEAR = 2026;

const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  /** Tells this result from every other. */
  id: text(200),
  /** Drawn from word lists, never typed. */
  name: text(60),
  points: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** How many of how many questions were answered right. */
  right: count,
  count,
  /** When, by the clock of the device (ISO 8601, UTC). */
  at: moment(),
});

export type Entry = Readonly<v.InferOutput<typeof schema>>;

export interface LeaderboardOptions {
  readonly storage?: Storage | null;
  readonly now?: () => Date;
}

/**
 * The ten best results of today (in Vietnam) on this device, best first; of equal ones the earlier first. Works without
 * storage too: then it lasts as long as the page. So it does while the clock cannot be right.
 */
export class Leaderboard {
  private readonly storage: Storage | null;
  private readonly now: () => Date;
  private held: readonly Entry[];

  constructor({ storage = safeStorage(), now = () => new Date() }: LeaderboardOptions = {}) {
    this.storage = storage;
    this.now = now;
    this.held = sorted(read(storage));
  }

  /** Today's entries. Those of another day are gone for good. */
  get entries(): readonly Entry[] {
    const today = dayOf(this.now());
    const left = this.held.filter(({ at }) => dayOf(new Date(at)) === today);
    if (left.length < this.held.length) this.hold(left);
    return this.held;
  }

  /** Adds a result; answers its rank (1 is the best), or null where ten are better. An id that is there stays as it is. */
  add(result: Omit<Entry, 'at'>): number | null {
    const { entries } = this;
    const entry: Entry = { ...result, at: this.now().toISOString() };
    if (!entries.some(({ id }) => id === entry.id) && v.is(schema, entry))
      this.hold(sorted([...entries, entry]).slice(0, MOST));
    return this.held.findIndex(({ id }) => id === entry.id) + 1 || null;
  }

  rename(id: string, name: string): void {
    const renamed = this.entries.map((entry) => (entry.id === id ? { ...entry, name } : entry));
    if (renamed.every((entry) => v.is(schema, entry))) this.hold(renamed);
  }

  remove(id: string): void {
    this.hold(this.entries.filter((entry) => entry.id !== id));
  }

  /** Forgets everything: at closing time. */
  clear(): void {
    this.hold([]);
  }

  private hold(entries: readonly Entry[]): void {
    this.held = entries;
    if (this.now().getUTCFullYear() < FIRST_YEAR && entries.length) return;
    try {
      if (entries.length) this.storage?.setItem(KEY, JSON.stringify(entries));
      else this.storage?.removeItem(KEY);
    } catch {
      // Full or forbidden: what is in memory goes on.
    }
  }
}

/** Sorting keeps the order of equals, and later ones are added behind. */
const sorted = (entries: readonly Entry[]): readonly Entry[] => [...entries].sort((a, b) => b.points - a.points);

function read(storage: Storage | null): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((entry) => v.is(schema, entry)).slice(0, MOST) : [];
  } catch {
    return [];
  }
}
