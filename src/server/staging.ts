/**
 * Which story is shown, as a value: a new one is on trial until the page has shown it through one clean loop, and one
 * that fails gives way to the last good one. `next` is the one function that changes it; nothing here touches a disk.
 */

/** A story that can be published. */
export interface Version {
  /** SHA-256 of the bytes of the content file, or `BUILT`. */
  readonly source: string;
  /** Hash of its manifest, by which the page knows it. */
  readonly hash: string;
  readonly id: string;
  readonly version: string;
}

/** The source of the story that came with the program. */
export const BUILT = 'built';

export interface Staging {
  readonly now: (Version & { readonly since: string }) | null;
  /** The story on screen has not yet been through one clean loop. */
  readonly trial: boolean;
  /** How often a page has begun to show it during its trial. */
  readonly begun: number;
  readonly lastGood: Version | null;
  /** Sources that failed on the screen, newest first. */
  readonly bad: readonly { readonly hash: string; readonly at: string; readonly why: string }[];
}

export const EMPTY: Staging = { now: null, trial: false, begun: 0, lastGood: null, bad: [] };

export type StagingEvent =
  /** The content file holds this story, and it is without faults. */
  | { readonly type: 'found'; readonly version: Version }
  /** The server began, and the content file is not there or has faults. */
  | { readonly type: 'without-file' }
  | { readonly type: 'begun' | 'good'; readonly hash: string }
  | { readonly type: 'bad'; readonly hash: string; readonly why: string }
  | { readonly type: 'forget-bad' };

export interface Surroundings {
  /** The story of the build, where it may stand in; null where another story was asked for. */
  readonly built: Version | null;
  /** When this happens (ISO 8601). */
  readonly at: string;
}

/** A story that was begun so often without getting through one loop takes the page down each time. */
export const MOST_BEGUN = 3;
export const MOST_BAD = 20;
const LONGEST_WHY = 300;

export const isBad = (staging: Staging, source: string): boolean => staging.bad.some(({ hash }) => hash === source);

/** Answers the same value where nothing changes. Verdicts about another story than the one on trial change nothing. */
export function next(staging: Staging, event: StagingEvent, around: Surroundings): Staging {
  if (event.type === 'found') return found(staging, event.version, around);
  if (event.type === 'forget-bad') return staging.bad.length ? { ...staging, bad: [] } : staging;
  if (event.type === 'without-file') return withoutFile(staging, around);
  const { now, trial } = staging;
  if (!trial || now?.hash !== event.hash) return staging;
  switch (event.type) {
    case 'begun': {
      const begun = { ...staging, begun: Math.min(staging.begun + 1, MOST_BEGUN) };
      const why = `It was begun ${MOST_BEGUN} times and never got through one loop.`;
      return begun.begun < MOST_BEGUN ? begun : goBack(begun, why, around);
    }
    case 'good':
      return { ...staging, trial: false, begun: 0, lastGood: versionOf(now) };
    case 'bad':
      return goBack(staging, event.why.slice(0, LONGEST_WHY), around);
  }
}

function found(staging: Staging, version: Version, { at }: Surroundings): Staging {
  // Other bytes may make the same story: a space, the order of names.
  if (isBad(staging, version.source) || staging.now?.hash === version.hash) return staging;
  const trial = staging.lastGood?.hash !== version.hash;
  return { ...staging, now: { ...version, since: at }, trial, begun: 0 };
}

/** A story that was never proved, and whose file is gone, is not begun anew where there is a better one. */
function withoutFile(staging: Staging, around: Surroundings): Staging {
  const target = staging.trial || !staging.now ? standIn(staging, around) : null;
  return target ? show(staging, target, around) : staging;
}

/** Without anything to go back to, a story that fails is still better than none, and is not called bad. */
function goBack(staging: Staging, why: string, around: Surroundings): Staging {
  const target = standIn(staging, around);
  if (!target || !staging.now) return staging;
  const failed = { hash: staging.now.source, at: around.at, why };
  const others = staging.bad.filter(({ hash }) => hash !== failed.hash);
  return show({ ...staging, bad: [failed, ...others].slice(0, MOST_BAD) }, target, around);
}

const standIn = ({ now, lastGood }: Staging, { built }: Surroundings): Version | null =>
  [lastGood, built].find((version) => version && version.hash !== now?.hash) ?? null;

const show = (staging: Staging, version: Version, { at }: Surroundings): Staging => ({
  ...staging,
  now: { ...version, since: at },
  trial: false,
  begun: 0,
});

const versionOf = ({ source, hash, id, version }: Version): Version => ({ source, hash, id, version });

/**
 * What was kept, after its copies were published anew: another edition of the program may make another manifest of
 * them, or refuse them. `known` has the version of each source that can be shown.
 */
export function renew(staging: Staging, known: ReadonlyMap<string, Version>): Staging {
  const { now, lastGood } = staging;
  const shown = now && known.get(now.source);
  return {
    ...staging,
    now: shown ? { ...shown, since: now.since } : null,
    trial: staging.trial && Boolean(shown),
    begun: shown ? staging.begun : 0,
    lastGood: (lastGood && known.get(lastGood.source)) ?? null,
  };
}
