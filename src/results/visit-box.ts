import type { Tell } from './problems.ts';
import { safeStorage } from './storage.ts';
import type { Waiting } from './outbox.ts';
import { readVisit, type VisitRecord } from './visit.ts';

const KEY = 'forum-kiosk/visits';
/** Most visits that wait; the oldest go first. A day of a busy kiosk, and well under what localStorage holds. */
const MOST = 400;

/**
 * The visits that the server does not have yet, in localStorage: they are few, and are not needed before anything is
 * said, so that they need no database. Where storage is missing or full they last as long as the page. Nothing throws.
 */
export class VisitBox implements Waiting {
  /** What is not in storage. */
  private held: readonly VisitRecord[] = [];
  private readonly acknowledged = new Set<string>();

  constructor(
    private readonly tell: Tell,
    private readonly storage: Storage | null = safeStorage(),
  ) {}

  /** Keeps a visit; one of the same id is kept already, and stays as it is. */
  add(visit: VisitRecord): void {
    const read = readVisit(visit);
    if ('fault' in read) return this.tell(`A visit was not kept: it does not have the form of one (${read.fault}).`);
    if (this.acknowledged.has(visit.id)) return;
    this.write([...this.all(), read.visit]);
  }

  /** Up to `most` visits, oldest first. */
  waiting(most: number): Promise<readonly VisitRecord[]> {
    return Promise.resolve(this.all().slice(0, most));
  }

  /** The server has these, or will never take them. */
  acknowledge(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.acknowledged.add(id);
    this.write(this.all());
    return Promise.resolve();
  }

  /** What waits, also what another window of this browser has written meanwhile. */
  private all(): readonly VisitRecord[] {
    const byId = new Map<string, VisitRecord>();
    for (const visit of [...read(this.storage), ...this.held]) if (!byId.has(visit.id)) byId.set(visit.id, visit);
    return [...byId.values()].filter(({ id }) => !this.acknowledged.has(id));
  }

  private write(visits: readonly VisitRecord[]): void {
    const lost = visits.length - MOST;
    if (lost > 0) this.tell('The oldest visits were deleted before a server had them: there were too many.');
    const kept = visits.slice(-MOST);
    // Acknowledged ids are remembered, so that what storage does not let go of is not sent for ever.
    for (const id of [...this.acknowledged].slice(0, -2 * MOST)) this.acknowledged.delete(id);
    for (const { id } of visits.slice(0, -MOST)) this.acknowledged.add(id);
    try {
      if (!this.storage) throw new Error('there is none');
      if (kept.length) this.storage.setItem(KEY, JSON.stringify(kept));
      else this.storage.removeItem(KEY);
      this.held = [];
    } catch {
      this.held = kept;
    }
  }
}

function read(storage: Storage | null): VisitRecord[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry) => {
      const visit = readVisit(entry);
      return 'visit' in visit ? [visit.visit] : [];
    });
  } catch {
    return [];
  }
}
