/**
 * What the operator panel and the local server say to each other, below /api/operator, and what `GET /health` answers.
 * Only types and plain data: server, supervisor and panel all know the form by this file.
 *
 * POST /api/operator/session `{ pin }` -> 200 `Session`; 401 `Refusal`; 429 `Refusal` while nobody may try.
 * Everything else needs `Authorization: Bearer <token>`, else 401; a token ends `minutes` after its last use:
 * DELETE /api/operator/session -> 204
 * GET /api/operator/state -> `OperatorState`
 * PUT /api/operator/settings `MachineSettings` -> 204, kept on the machine
 * POST /api/operator/act `{ act: Act }` -> 204; 409 `{ error }` where it cannot be done here
 * GET /api/operator/report[?from=yyyy-MM-dd&to=yyyy-MM-dd&lang=vi] -> `Report` (src/results/report.ts)
 * GET /api/operator/export/{answers.csv,visits.csv,items.csv,xapi.json} -> a file to save
 * POST /api/operator/export -> `{ folder, files }`: the same files written beside the log on this machine
 * Without a session: GET /api/machine -> `MachineSettings`; POST /api/beat `Beat` -> 204;
 * POST /api/content `Verdict` -> 204.
 */

export interface Session {
  readonly token: string;
  /** `staff` may only open a guided tour. */
  readonly role: 'operator' | 'staff';
  readonly minutes: number;
}

export interface Refusal {
  readonly error: string;
  /** Tries that are left before a wait. */
  readonly left: number;
  /** Seconds until the next try is heard. */
  readonly wait: number;
}

/** What the machine does for every visitor, whatever the story says. */
export interface MachineSettings {
  /** The edition that each visitor begins with; null: the first of the story. */
  readonly language: string | null;
  readonly textSize: 'normal' | 'large';
  readonly contrast: 'normal' | 'high';
  readonly motion: 'moving' | 'still';
  readonly reach: 'whole' | 'low';
  /** Opening hours and notices of the story are followed. */
  readonly schedule: boolean;
}

export const FACTORY: MachineSettings = {
  language: null,
  textSize: 'normal',
  contrast: 'normal',
  motion: 'moving',
  reach: 'whole',
  schedule: true,
};

/** `reload` loads the page anew, `restart` the browser (needs the supervisor), `recheck` reads the content file again. */
export const ACTS = ['reload', 'restart', 'recheck', 'forget-bad'] as const;
export type Act = (typeof ACTS)[number];

/** A sign of life of the page, about every ten seconds. */
export interface Beat {
  readonly phase: string;
  readonly position: string | null;
  readonly frames: number;
  /** Hash of the story on screen. */
  readonly hash: string;
  readonly version: string;
  /** Counts visits since the page was loaded. */
  readonly visit: number;
  /** Slides that failed three times and are skipped, as `chapter/slide`. */
  readonly skipped: readonly string[];
}

/**
 * What the page found out about a story: it begins to show it, has shown it through one clean loop, or cannot show it.
 * `hash` is the manifest's.
 */
export interface Verdict {
  readonly hash: string;
  readonly verdict: 'begun' | 'good' | 'bad';
  readonly why?: string;
}

export interface ContentState {
  /** What is published now; null before the first story. */
  readonly now: { readonly id: string; readonly version: string; readonly hash: string; readonly since: string } | null;
  /** The story on screen has not yet been through one clean loop. */
  readonly trial: boolean;
  /** Hash and version of what is gone back to when the trial fails. */
  readonly lastGood: { readonly hash: string; readonly version: string } | null;
  readonly file: string;
  /** Faults of the file as it is now, in lines; empty when it is what is published. */
  readonly faults: readonly string[];
  /** Files that failed on the screen, by their hash, newest first. */
  readonly bad: readonly { readonly hash: string; readonly at: string; readonly why: string }[];
}

export interface BrowserHealth {
  readonly state: 'starting' | 'running' | 'recovering' | 'still' | 'stopped';
  readonly version: string;
  /** When this state began (ISO 8601). */
  readonly since: string;
  /** Frames painted since the page was loaded, and how long ago the last new one was seen, ms. */
  readonly frames: number;
  readonly frameAge: number;
  /** The last 20 recoveries, newest first. */
  readonly recoveries: readonly { readonly at: string; readonly why: string; readonly rung: string }[];
}

/** What `GET /health` answers: 200 where `ok`, else 503. */
export interface Health {
  readonly ok: boolean;
  /** What is wrong, in English, for a log or a monitor. */
  readonly problems: readonly string[];
  readonly at: string;
  /** Seconds since the server began. */
  readonly uptime: number;
  readonly content: Pick<ContentState, 'now' | 'trial'> & { readonly faults: number };
  /** The last sign of life of the page and its age in ms; null without one. */
  readonly page: (Beat & { readonly age: number }) | null;
  /** null without the supervisor. */
  readonly browser: BrowserHealth | null;
  readonly storage: {
    readonly answers: number;
    readonly visits: number;
    readonly bytes: number;
    readonly most: number;
    /** Bytes free on the disk; null where it is not known. */
    readonly free: number | null;
    readonly problem: string | null;
  };
}

export interface OperatorState {
  readonly health: Health;
  readonly content: ContentState;
  readonly settings: MachineSettings;
  /** The last problems that the page has told, newest first. */
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

/** What the supervisor and the server that it started tell each other over the process channel. */
export type ToServer = { readonly type: 'browser'; readonly state: BrowserHealth };
export type ToSupervisor =
  | { readonly type: 'listening'; readonly address: string }
  | { readonly type: 'act'; readonly act: 'reload' | 'restart' };
