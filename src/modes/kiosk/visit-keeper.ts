import { samePosition, settlePosition, type Position, type PublishedStart } from '../../content/index.ts';
import { begin, next, occupied, type Event, type Rules, type Visit } from './flow.ts';
import { keepJournal, type Journal, type Visited } from './journal.ts';
import { rulesOf } from './rules.ts';
import { strike, struckOut, without, type Strikes } from './strikes.ts';

/** Both clocks of a device: one that never jumps, in ms, and that of the wall. */
export interface Clocks {
  readonly now: () => number;
  readonly wall: () => Date;
}

const CLOCKS: Clocks = { now: () => performance.now(), wall: () => new Date() };

/** What a keeper tells. */
export interface Keeping {
  /** The visit or the story that is told has changed. */
  readonly onChange: () => void;
  /** A visit is over. */
  readonly onEnd: (visited: Visited) => void;
}

/** Holds the one value that a visit is, and the story that it goes through. Knows the time, but no screen. */
export class VisitKeeper {
  /** null until there is a story. */
  visit: Visit | null = null;
  rules: Rules | null = null;
  /** The story without the slides whose pictures fail; what all screens are made of. */
  told: PublishedStart | null = null;
  private start: PublishedStart | null = null;
  private isSigned = false;
  private strikes: Strikes = {};
  private journal: Journal | null = null;

  constructor(
    private readonly keeping: Keeping,
    private readonly clocks: Clocks = CLOCKS,
  ) {}

  /** Nobody is there: the loop plays. */
  get idle(): boolean {
    return !!this.visit && !occupied(this.visit);
  }

  /** Where the screen stands; null where it shows no slide. */
  get position(): Position | null {
    const { visit, told } = this;
    if (visit?.screen === 'story') return visit.position;
    const item = visit?.screen === 'attract' ? told?.kiosk.attract[visit.attract.item] : undefined;
    return item && visit ? { chapter: item.chapter, slide: item.slide.id, step: visit.attract.step } : null;
  }

  /** Slides that are left out, as `chapter/slide`. */
  get skipped(): readonly string[] {
    return struckOut(this.strikes);
  }

  /** Takes a story, or the same one in another language (`isNew`: another version). The first one opens at `opening`. */
  take(start: PublishedStart, isNew: boolean, opening: Position | null): void {
    if (isNew) this.strikes = {};
    this.start = start;
    this.tell();
    if (!this.visit) {
      this.visit = begin(this.rules!, this.clocks.now());
      if (opening) this.send({ type: 'story', position: opening });
    } else if (this.visit.screen === 'story' && !this.has(this.visit.position)) this.send({ type: 'home' });
  }

  /** The loop ends with a card of those who made the story possible, or no longer does. */
  sign(isSigned: boolean): void {
    if (this.isSigned === isSigned) return;
    this.isSigned = isSigned;
    this.tell();
  }

  send(event: Event): void {
    const { visit: before, rules } = this;
    if (!before || !rules) return;
    const now = this.clocks.now();
    const after = next(before, event, rules, now);
    const { journal, ended } = keepJournal(
      this.journal,
      { before, event, after, now },
      rules.guided,
      this.clocks.wall(),
    );
    this.visit = after;
    this.journal = journal;
    if (ended) this.keeping.onEnd(ended);
    // Slides are not left out under the eyes of a visitor.
    if (before.visit !== after.visit) this.tell();
    if (before !== after) this.keeping.onChange();
  }

  /** The picture of a slide has failed; after the third time the slide is left out. */
  fail(slide: string): void {
    this.strikes = strike(this.strikes, slide);
    if (!this.idle) return;
    this.tell();
    this.keeping.onChange();
  }

  private tell(): void {
    if (!this.start) return;
    this.told = without(this.start, this.skipped);
    this.rules = rulesOf(this.told, this.isSigned);
  }

  private has(position: Position): boolean {
    return samePosition(settlePosition(this.rules!.outline, position), position);
  }
}
