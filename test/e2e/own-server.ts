import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startOwnServer, type StartedServer } from '../../scripts/lib/own-server.mjs';
import { test as base } from './fixture.ts';
import { freePort } from './supervised.ts';

export const PIN = '4711';
export const STAFF_PIN = '2222';

export const OUR_STORY = readFileSync(resolve(import.meta.dirname, '../../data/content.json'), 'utf8');

/** The built server of one test: its story, its answers and its settings are nobody else's. It can be killed and started again. */
export class OwnServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'forum-own-'));
  /** The content file that it watches; where there is none yet when it starts, it shows the built story. */
  readonly file = join(this.folder, 'story.json');
  readonly results = join(this.folder, 'results');
  readonly state = join(this.folder, 'state');
  private started: StartedServer | null = null;

  /** Without a port it takes a free one, and keeps it. */
  constructor(private port = 0) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** All that it has said on its console since it was started. */
  get said(): string {
    return this.started?.said() ?? '';
  }

  /** Ids of the questions whose answers are on its disk, as often as they are. */
  get answered(): string[] {
    return readdirSync(this.results)
      .filter((name) => name.startsWith('attempts-'))
      .flatMap((name) => readFileSync(join(this.results, name), 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { question: string }).question);
  }

  async start(story?: string): Promise<void> {
    if (story !== undefined) writeFileSync(this.file, story);
    const { folder, port, file } = this;
    this.started = await startOwnServer({
      folder,
      port,
      content: existsSync(file) ? file : undefined,
      env: { KIOSK_PIN: PIN, KIOSK_STAFF_PIN: STAFF_PIN },
    });
    this.port = Number(new URL(this.started.origin).port);
  }

  /** As a power cut would; its files stay. */
  async kill(): Promise<void> {
    await this.started?.kill();
  }

  async read<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.origin}/${path}`)).json()) as T;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Journeys whose page comes from a server of their own. `story` is the text of its content file; with null the test starts
 * the server itself.
 */
export const test = base.extend<{ story: string | null; server: OwnServer }>({
  story: [OUR_STORY, { option: true }],
  server: async ({ story }, use) => {
    // The page has to know the address of a server that is not there yet.
    const server = new OwnServer(story === null ? await freePort() : 0);
    if (story !== null) await server.start(story);
    await use(server);
    await server.end();
  },
  baseURL: ({ server }, use) => use(server.origin),
});
