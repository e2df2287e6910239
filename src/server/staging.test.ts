import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUILT,
  EMPTY,
  isBad,
  MOST_BAD,
  next,
  renew,
  type Staging,
  type StagingEvent,
  type Version,
} from './staging.ts';

const story = (source: string, hash = source): Version => ({ source, hash, id: 'tiny', version: source });
const built = story(BUILT, 'hash-of-build');
const at = '2026-11-22T05:00:00.000Z';

/** What happens one after the other, from nothing. */
const after = (events: readonly StagingEvent[], standIn: Version | null = null): Staging =>
  events.reduce((staging, event) => next(staging, event, { built: standIn, at }), EMPTY);
const found = (source: string): StagingEvent => ({ type: 'found', version: story(source) });
const begun = (hash: string): StagingEvent => ({ type: 'begun', hash });
const good = (hash: string): StagingEvent => ({ type: 'good', hash });
const bad = (hash: string): StagingEvent => ({ type: 'bad', hash, why: 'A scene threw.' });

describe('a story on trial', () => {
  it('is good after one clean loop', () => {
    expect(after([found('a'), begun('a')])).toMatchObject({ now: { source: 'a' }, trial: true, lastGood: null });
    expect(after([found('a'), begun('a'), good('a')])).toMatchObject({
      trial: false,
      begun: 0,
      lastGood: { source: 'a' },
    });
  });

  it('gives way to the last good one when it fails, and is not tried again until it is forgiven', () => {
    const failed = after([found('a'), good('a'), found('b'), bad('b')]);
    expect(failed).toMatchObject({
      now: { source: 'a' },
      trial: false,
      bad: [{ hash: 'b', at, why: 'A scene threw.' }],
    });
    expect(next(failed, found('b'), { built, at })).toBe(failed);
    const forgiven = next(failed, { type: 'forget-bad' }, { built, at });
    expect(next(forgiven, found('b'), { built, at })).toMatchObject({ now: { source: 'b' }, trial: true });
  });

  it('gives way when it is begun a third time without having got through a loop', () => {
    const events = [found('a'), good('a'), found('b'), begun('b'), begun('b')];
    expect(after(events)).toMatchObject({ now: { source: 'b' }, begun: 2 });
    expect(after([...events, begun('b')])).toMatchObject({ now: { source: 'a' }, bad: [{ hash: 'b' }] });
  });

  it('gives way to the story of the build where nothing was good before', () => {
    expect(after([found('a'), bad('a')], built)).toMatchObject({
      now: { source: BUILT },
      trial: false,
      bad: [{ hash: 'a' }],
    });
  });

  it('stays, and is not called bad, where there is nothing to go back to', () => {
    expect(after([found('a'), bad('a'), begun('a'), begun('a'), begun('a')])).toMatchObject({
      now: { source: 'a' },
      bad: [],
    });
  });

  it('needs no trial when it is the last good one again', () => {
    expect(after([found('a'), good('a'), found('b'), found('a')])).toMatchObject({
      now: { source: 'a' },
      trial: false,
    });
  });

  it('is not begun anew after a restart when its file is gone and a better one is there', () => {
    const events = [found('a'), good('a'), found('b'), { type: 'without-file' } as const];
    expect(after(events)).toMatchObject({ now: { source: 'a' }, trial: false, bad: [] });
    expect(after([{ type: 'without-file' }], built)).toMatchObject({ now: { source: BUILT } });
  });
});

describe('renew', () => {
  it('takes the hashes of this edition of the program, and lets go of what it cannot show', () => {
    const kept = after([found('a'), good('a'), found('b'), begun('b')]);
    const renewed = renew(kept, new Map([['a', story('a', 'a2')], ['b', story('b', 'b2')]])); // prettier-ignore
    expect(renewed).toMatchObject({ now: { hash: 'b2' }, trial: true, begun: 1, lastGood: { hash: 'a2' } });
    expect(renew(kept, new Map([['a', story('a')]]))).toMatchObject({
      now: null,
      trial: false,
      lastGood: { source: 'a' },
    });
    expect(renew(kept, new Map())).toMatchObject({ now: null, lastGood: null });
  });
});

const NAMES = ['a', 'b', 'c', 'd'];
const eventArb: fc.Arbitrary<StagingEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map(found) },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(begun, good, bad), fc.constantFrom(...NAMES)).map(([make, name]) => make(name)),
  },
  { weight: 1, arbitrary: fc.constantFrom<StagingEvent>({ type: 'forget-bad' }, { type: 'without-file' }) },
);

/** The same rules told as a diary: what is shown follows from all that ever happened, and nothing else is remembered. */
class Diary {
  shown: string | null = null;
  proved: string | null = null;
  refused: string[] = [];
  private begins = 0;
  constructor(private readonly build: string | null) {}

  get onTrial(): boolean {
    return this.shown !== null && this.shown !== this.proved && this.shown !== this.build;
  }
  write(event: StagingEvent): void {
    if (event.type === 'forget-bad') this.refused = [];
    else if (event.type === 'found') {
      const { source } = event.version;
      if (source !== this.shown && !this.refused.includes(source)) this.turnTo(source);
    } else if (event.type === 'without-file') {
      if (this.onTrial || !this.shown) this.turnTo(this.proved ?? this.build ?? this.shown);
    } else if (this.onTrial && event.hash === this.shown) this.judge(event.type);
  }
  private judge(verdict: 'begun' | 'good' | 'bad'): void {
    if (verdict === 'begun') this.begins += 1;
    if (verdict === 'good') this.proved = this.shown;
    const back = this.proved ?? this.build;
    if ((verdict === 'bad' || (verdict === 'begun' && this.begins >= 3)) && back) {
      this.refused = [this.shown!, ...this.refused];
      this.turnTo(back);
    }
  }
  private turnTo(source: string | null): void {
    if (source === this.shown) return;
    this.shown = source;
    this.begins = 0;
  }
}

describe('whatever happens', () => {
  it('shows what its diary says', () => {
    fc.assert(
      fc.property(fc.array(eventArb, { maxLength: 60 }), fc.boolean(), (events, withBuild) => {
        const diary = new Diary(withBuild ? BUILT : null);
        let staging = EMPTY;
        for (const event of events) {
          staging = next(staging, event, { built: withBuild ? built : null, at });
          diary.write(event);
          expect({
            shown: staging.now?.source ?? null,
            trial: staging.trial,
            proved: staging.lastGood?.source ?? null,
            refused: staging.bad.map(({ hash }) => hash),
          }).toEqual({ shown: diary.shown, trial: diary.onTrial, proved: diary.proved, refused: diary.refused });
          expect(staging.now && isBad(staging, staging.now.source)).not.toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('remembers at most twenty that failed, the newest first', () => {
    const events = Array.from({ length: 30 }, (_, i) => [found(`s${i}`), bad(`s${i}`)]).flat();
    const staging = after(events, built);
    expect(staging.bad).toHaveLength(MOST_BAD);
    expect(staging.bad[0]!.hash).toBe('s29');
  });
});
