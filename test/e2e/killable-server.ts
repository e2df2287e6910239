import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from './fixture.ts';
import { freePort } from './supervised.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built server, alone with a folder of its own, to be killed and started again. */
export class OwnServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'forum-own-'));
  /** The content file it is started with; where there is none yet, the built story. */
  readonly file = join(this.folder, 'story.json');
  private child: ChildProcess | null = null;

  constructor(private readonly port: number) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const of = (name: string) => join(this.folder, name);
    const content = existsSync(this.file) ? ['--content', this.file] : [];
    const args = ['dist/server/main.js', ...content, '--state', of('state'), '--results', of('results')];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, HOST: '127.0.0.1', PORT: String(this.port), KIOSK_PIN: '4711' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    await new Promise<void>((listens, failed) => {
      child.stdout.on('data', (data: Buffer) => {
        if (String(data).includes(this.origin)) listens();
      });
      child.once('exit', () => failed(new Error('The server ended.')));
    });
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async read<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.origin}/${path}`)).json()) as T;
  }

  /** Ids of the questions whose answers are on its disk, as often as they are. */
  get answered(): string[] {
    const results = join(this.folder, 'results');
    return readdirSync(results)
      .filter((name) => name.startsWith('attempts-'))
      .flatMap((name) => readFileSync(join(results, name), 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { question: string }).question);
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Tests whose page comes from a server of their own. */
export const test = base.extend<{ server: OwnServer }>({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = new OwnServer(await freePort());
    await use(server);
    await server.end();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});
