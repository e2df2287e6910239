import { allPositions, formatPosition, type Outline } from '../../content/index.ts';
import type { VisitRecord } from '../../results/index.ts';
import { occupied, type Event, type Visit } from './flow.ts';

/** What is written down of a visit while it lasts. Times are monotonic, in ms. */
export interface Journal {
  /** When it began: by the flow's clock, and by the device's. */
  readonly began: number;
  readonly at: Date;
  /** Since when the screen of now is counted. */
  readonly since: number;
  readonly screens: VisitRecord['screens'];
  readonly chapters: readonly string[];
  readonly rounds: number;
  readonly finished: number;
}

/** What the flow has just done. */
export interface Turn {
  readonly before: Visit;
  readonly event: Event;
  readonly after: Visit;
  readonly now: number;
}

/** A record without what the journal cannot know: id, story, version, mode, language. */
export type Visited = Omit<VisitRecord, 'id' | 'story' | 'version' | 'mode' | 'language'>;

/**
 * Writes one turn of the flow into the journal of the visit; null while there is none. A visit that has ended by this
 * turn comes out as `ended`. `at` is the time of the device, for a visit that begins.
 */
export function keepJournal(
  journal: Journal | null,
  turn: Turn,
  guided: Outline,
  at: Date,
): { readonly journal: Journal | null; readonly ended: Visited | null } {
  const { before, after } = turn;
  if (before.visit !== after.visit) {
    const ended = journal && occupied(before) ? close(journal, turn) : null;
    return { journal: occupied(after) ? open(turn, guided, at) : null, ended };
  }
  if (!occupied(after)) return { journal: null, ended: null };
  return { journal: journal ? goOn(journal, turn, guided) : open(turn, guided, at), ended: null };
}

const open = (turn: Turn, guided: Outline, at: Date): Journal =>
  arrive(
    { began: turn.now, at, since: turn.now, screens: {}, chapters: [], rounds: 0, finished: 0 },
    { ...turn, before: { ...turn.before, screen: 'attract', round: 0 } },
    guided,
  );

function goOn(journal: Journal, turn: Turn, guided: Outline): Journal {
  if (turn.before.screen === turn.after.screen) return arrive(journal, turn, guided);
  return arrive({ ...spend(journal, turn.before, turn.now), since: turn.now }, turn, guided);
}

/** Counts the time on the screen that was open until `now`. */
function spend(journal: Journal, { screen }: Visit, now: number): Journal {
  const spent = (journal.screens[screen] ?? 0) + Math.max(0, now - journal.since);
  return { ...journal, screens: { ...journal.screens, [screen]: spent } };
}

function arrive(journal: Journal, { before, after }: Turn, guided: Outline): Journal {
  const { screen, position } = after;
  const chapter = screen === 'story' ? guided.find(({ id }) => id === position.chapter) : undefined;
  const last = chapter && allPositions([chapter]).at(-1);
  const through = last && formatPosition(last) === formatPosition(position) && !journal.chapters.includes(chapter.id);
  return {
    ...journal,
    chapters: through ? [...journal.chapters, chapter.id] : journal.chapters,
    rounds: journal.rounds + Math.max(0, after.round - before.round),
    finished: journal.finished + Number(before.screen === 'quiz' && screen === 'result'),
  };
}

/** The quiet time before a warning belongs to nobody: a visit ends with what was done last. */
function close(journal: Journal, { before, event }: Turn): Visited {
  const { screens, began, at, chapters, rounds, finished } = spend(journal, before, before.active);
  return {
    at: at.toISOString(),
    ms: Math.round(Math.max(0, before.active - began)),
    screens: Object.fromEntries(Object.entries(screens).map(([screen, ms]) => [screen, Math.round(ms)])),
    slides: before.seen.length,
    chapters,
    rounds,
    finished,
    ended: event.type === 'reset' ? (event.how ?? 'next') : event.type === 'tour' ? 'staff' : 'idle',
  };
}
