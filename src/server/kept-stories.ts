import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { isUnfinished, writeWhole, type Disk } from './disk.ts';
import { EMPTY, MOST_BAD, MOST_BEGUN, type Staging } from './staging.ts';

const STATE = 'state.json';
const COPY = /^[0-9a-f]{64}\.json$/;

const version = { source: v.string(), hash: v.string(), id: v.string(), version: v.string() };
const schema = v.object({
  /** The content file that all this is about. */
  file: v.string(),
  now: v.nullable(v.object({ ...version, since: v.string() })),
  trial: v.boolean(),
  begun: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BEGUN)),
  lastGood: v.nullable(v.object(version)),
  bad: v.pipe(v.array(v.object({ hash: v.string(), at: v.string(), why: v.string() })), v.maxLength(MOST_BAD)),
});

export interface Opened {
  readonly staging: Staging;
  /** Copies of content files by their SHA-256, each whole. */
  readonly copies: ReadonlyMap<string, Buffer>;
  /** What the operator should know about what was found; null where all is well. */
  readonly problem: string | null;
}

export const sourceOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Keeps which story is shown, and copies of the content files that it names: `state.json` and `<sha256>.json`. A copy is
 * on disk before the state names it, and goes only after no state does; so a cut at any step leaves the state before or
 * the one after, with its copies.
 */
export class KeptStories {
  constructor(
    private readonly disk: Disk,
    private readonly file: string,
  ) {}

  /** Reads what was kept about this content file. Never throws: what cannot be read is as good as not there. */
  async open(): Promise<Opened> {
    const nothing = (problem: string | null): Opened => ({ staging: EMPTY, copies: new Map(), problem });
    const text = await this.disk.read(STATE).catch((error: NodeJS.ErrnoException) => error);
    if (text instanceof Error)
      return nothing(text.code === 'ENOENT' ? null : `The kept stories cannot be read: ${text.message}`);
    const state = readState(text);
    if (!state) return nothing('What was kept of earlier stories is damaged, and left alone.');
    const { file, ...staging } = state;
    if (file !== this.file) return { ...nothing(null), staging: { ...EMPTY, bad: staging.bad } };
    const copies = new Map<string, Buffer>();
    for (const source of sourcesOf(staging)) {
      const bytes = await this.disk.read(nameOf(source)).catch(() => null);
      if (bytes && sourceOf(bytes) === source) copies.set(source, bytes);
    }
    return { staging, copies, problem: null };
  }

  /** Settles when all is on disk; throws what the disk says. `bytesOf` gives the content file of a source. */
  async keep(staging: Staging, bytesOf: (source: string) => Buffer | undefined): Promise<void> {
    const named = new Set(sourcesOf(staging).map(nameOf));
    const there = new Set(await this.disk.list());
    for (const source of sourcesOf(staging)) {
      const bytes = bytesOf(source);
      if (bytes && !there.has(nameOf(source))) await writeWhole(this.disk, nameOf(source), bytes);
    }
    await writeWhole(this.disk, STATE, JSON.stringify({ file: this.file, ...staging }, null, 1));
    for (const name of there)
      if (isUnfinished(name) || (COPY.test(name) && !named.has(name))) await this.disk.remove(name);
  }
}

const nameOf = (source: string): string => `${source}.json`;

/** Sources of which a copy is needed: not the story of the build. */
const sourcesOf = ({ now, lastGood }: Staging): string[] =>
  [...new Set([now?.source, lastGood?.source])].filter(
    (source) => source !== undefined && COPY.test(nameOf(source)),
  ) as string[];

function readState(text: Buffer): v.InferOutput<typeof schema> | null {
  try {
    return v.parse(schema, JSON.parse(text.toString('utf8')));
  } catch {
    return null;
  }
}
