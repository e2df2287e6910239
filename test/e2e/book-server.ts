import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startOwnServer, type StartedServer } from '../../scripts/lib/own-server.mjs';
import { test as base } from './fixture.ts';
import { OUR_STORY } from './own-server.ts';
import { freePort } from './supervised.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** The page of the later build says so. */
export const LATER_BUILD = 'later';

/** A server that can be closed and come back at the same address, with another build or other flags. */
export class BookServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'forum-book-'));
  private readonly file = join(this.folder, 'story.json');
  private started: StartedServer | null = null;

  constructor(private readonly port: number) {
    this.tell(OUR_STORY);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The story from now on. */
  tell(story: string): void {
    writeFileSync(this.file, story);
  }

  async start(dist = DIST, ...flags: string[]): Promise<void> {
    const { folder, port, file: content } = this;
    this.started = await startOwnServer({ folder, port, content, dist, flags });
  }

  async close(): Promise<void> {
    await this.started?.kill();
    this.started = null;
  }

  async end(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A later build: another page, and a lazy part under another name in place of `gone`, as a change of its bytes makes. */
  makeLaterBuild(gone: string): string {
    const dist = join(this.folder, 'dist');
    cpSync(DIST, dist, { recursive: true });
    const client = join(dist, 'client');
    const part = readdirSync(join(client, 'assets')).find(
      (name) => name.startsWith(`${gone}-`) && name.endsWith('.js'),
    )!;
    const renamed = part.replace(/-[\w-]{8}\.js$/, '-LATER.js');
    cpSync(join(client, 'assets', part), join(client, 'assets', renamed));
    for (const name of [`assets/${part}`, 'index.html', 'sw.js'])
      for (const suffix of ['.br', '.gz', ...(name.endsWith(part) ? [''] : [])])
        if (existsSync(join(client, name + suffix))) rmSync(join(client, name + suffix));
    const change = (name: string, by: (text: string) => string) =>
      writeFileSync(join(client, name), by(readFileSync(join(client, name), 'utf8')));
    const before = integrityOf(readFileSync(join(client, 'index.html')));
    change('index.html', (text) => text.replace('<html ', `<html data-build="${LATER_BUILD}" `));
    const after = integrityOf(readFileSync(join(client, 'index.html')));
    change('sw.js', (text) =>
      text
        .replace(before, after)
        .replace(part, renamed)
        .replace(/(\bid:[`"'])[\w-]{16}/, '$1later-build-here'),
    );
    return dist;
  }
}

const integrityOf = (bytes: Buffer): string => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

export const test = base.extend<{ server: BookServer }>({
  server: async ({ playwright: _ }, use) => {
    const server = new BookServer(await freePort());
    await use(server);
    await server.end();
  },
  baseURL: ({ server }, use) => use(server.origin),
});
