import { fault, formatFault, type Fault, type Published } from '../content/index.ts';
import { decodeStory, LIMITS } from '../content/publishing.ts';
import type { ContentState, Verdict } from '../operator/api.ts';
import type { ContentStore } from './content-store.ts';
import type { Disk } from './disk.ts';
import { faultsOf, writeFaults } from './faults.ts';
import { KeptStories, sourceOf } from './kept-stories.ts';
import { readCapped } from './read-capped.ts';
import { EMPTY, isBad, next, renew, type Staging, type StagingEvent, type Version } from './staging.ts';

export interface StagedContentOptions {
  /** The content file, and what makes published files of its text (throws `ContentError`). */
  readonly file: string;
  readonly publish: (text: string) => Published;
  /** Where the story is served from. It may hold the story of the build, which is `built` then. */
  readonly store: ContentStore;
  readonly built: Version | null;
  /** Where copies of the file are kept over a restart. */
  readonly disk: Disk;
  /** What the operator is told. */
  readonly say: (message: string) => void;
  readonly now?: () => Date;
}

interface Source {
  readonly bytes: Buffer;
  readonly published: Published;
}

/**
 * Content without a visit: reads the content file, publishes it whole, keeps a copy, and goes back to the last good
 * story where the page finds the new one wanting. The worst case is yesterday's story, never half of today's. Everything
 * happens one after the other, so that a version that was read earlier never arrives later.
 */
export class StagedContent {
  private staging: Staging = EMPTY;
  private readonly kept: KeptStories;
  /** The stories that the staging names. */
  private readonly sources = new Map<string, Source>();
  private faults: readonly Fault[] = [];
  private work: Promise<unknown> = Promise.resolve();
  /** Why stories are not kept over a restart; null while they are. */
  problem: string | null = null;

  constructor(private readonly options: StagedContentOptions) {
    this.kept = new KeptStories(options.disk, options.file);
  }

  get state(): ContentState {
    const { now, trial, lastGood, bad } = this.staging;
    return {
      now: now && { id: now.id, version: now.version, hash: now.hash, since: now.since },
      trial,
      lastGood: lastGood && { hash: lastGood.hash, version: lastGood.version },
      file: this.options.file,
      faults: this.faults.map(formatFault),
      bad,
    };
  }

  /** Opens what was kept, then reads the file. */
  start(): Promise<void> {
    return this.inTurn(async () => {
      const { staging, copies, problem } = await this.kept.open();
      if (problem) this.options.say(problem);
      const known = new Map<string, Version>();
      for (const [source, bytes] of copies) {
        const version = this.make(source, bytes);
        if (version) known.set(source, version);
      }
      const { built } = this.options;
      if (built) known.set(built.source, built);
      this.staging = renew(staging, known);
      if (!(await this.read())) await this.happen({ type: 'without-file' });
      // The file may hold what was shown before, which changes nothing but is not served yet.
      await this.serve();
    });
  }

  /** Reads the file again. A version with faults is reported, and what is shown stays. */
  recheck(): Promise<void> {
    return this.inTurn(async () => {
      if (!(await this.read()) && this.staging.now) this.options.say('The story on screen stays.');
    });
  }

  verdict(verdict: Verdict): Promise<void> {
    return this.inTurn(() =>
      this.happen({ type: verdict.verdict, hash: verdict.hash, why: verdict.why ?? 'No reason given.' }),
    );
  }

  /** Lets files that failed on the screen be tried again. */
  forgetBad(): Promise<void> {
    return this.inTurn(async () => {
      await this.happen({ type: 'forget-bad' });
      await this.read();
    });
  }

  /** Answers whether the file holds a story that may be shown. */
  private async read(): Promise<boolean> {
    const { file, publish, say } = this.options;
    try {
      const bytes = await readCapped(file, LIMITS.bytes);
      const source = sourceOf(bytes);
      const failed = this.staging.bad.find(({ hash }) => hash === source);
      if (failed) return this.refuse([failedBefore(failed)]);
      this.sources.set(source, {
        bytes,
        published: this.sources.get(source)?.published ?? publish(decodeStory(bytes)),
      });
      this.faults = [];
      const before = this.staging.now?.hash;
      await this.happen({ type: 'found', version: this.versionOf(source)! });
      if (this.staging.now?.hash !== before) say(`${file}: published.`);
      return true;
    } catch (error) {
      return this.refuse(faultsOf(error));
    }
  }

  private refuse(faults: readonly Fault[]): false {
    this.faults = faults;
    this.options.say(writeFaults(this.options.file, faults));
    return false;
  }

  private async happen(event: StagingEvent): Promise<void> {
    const { built, now = () => new Date() } = this.options;
    const before = this.staging;
    const after = next(before, event, { built, at: now().toISOString() });
    if (after !== before) {
      this.staging = after;
      await this.keep();
      await this.serve();
      if (after.bad.length && after.bad[0] !== before.bad[0]) this.tellFailed(after.bad[0]!);
    } else if (event.type === 'bad' && before.now?.hash === event.hash)
      this.options.say(`The page cannot show the story, and there is no other to go back to. ${event.why}`);
    for (const source of this.sources.keys())
      if (source !== after.now?.source && source !== after.lastGood?.source) this.sources.delete(source);
  }

  private tellFailed(failed: Staging['bad'][number]): void {
    if (isBad(this.staging, failed.hash)) this.faults = [failedBefore(failed)];
    this.options.say(
      `${this.options.file}: failed on the screen, so the last good story is shown again. ${failed.why}`,
    );
  }

  private async keep(): Promise<void> {
    try {
      await this.kept.keep(this.staging, (source) => this.sources.get(source)?.bytes);
      this.problem = null;
    } catch (error) {
      const problem = `Stories cannot be kept over a restart: ${error instanceof Error ? error.message : String(error)}`;
      if (problem !== this.problem) this.options.say(problem);
      this.problem = problem;
    }
  }

  /** Puts what is shown now into the store, in one piece. */
  private async serve(): Promise<void> {
    const { store, built } = this.options;
    const { now } = this.staging;
    if (now && now.source === built?.source) store.restore();
    else if (now) await store.take(this.sources.get(now.source)!.published);
  }

  private make(source: string, bytes: Buffer): Version | null {
    try {
      this.sources.set(source, { bytes, published: this.options.publish(decodeStory(bytes)) });
      return this.versionOf(source);
    } catch {
      this.options.say('A story that was kept cannot be shown by this version of the program.');
      return null;
    }
  }

  private versionOf(source: string): Version | null {
    const manifest = this.sources.get(source)?.published.manifest;
    return manifest ? { source, hash: manifest.hash, id: manifest.id, version: manifest.version } : null;
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.work.then(act);
    this.work = turn.catch(() => undefined);
    return turn;
  }
}

const failedBefore = ({ at, why }: Staging['bad'][number]): Fault =>
  fault(
    [],
    `this file failed on the screen at ${at}: ${why}`,
    'Change it and save it, or let it be tried again in the operator panel.',
  );
