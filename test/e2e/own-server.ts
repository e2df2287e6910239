import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from './fixture.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export const PIN = '4711';
export const STAFF_PIN = '2222';

/** A server of the test's own: its story, its answers and its settings are nobody else's. */
export interface OwnServer {
  readonly origin: string;
  /** The content file that it watches. */
  readonly file: string;
  readonly results: string;
  readonly state: string;
  /** All that it has said on its console. */
  readonly said: () => string;
}

/** Starts one with this story; answers it, and how to end it. Rejects where it ends by itself. */
export async function startOwnServer(story: string): Promise<{ server: OwnServer; end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'forum-kiosk-'));
  const [file, results, state] = ['story.json', 'results', 'state'].map((name) => join(folder, name)) as [string, string, string]; // prettier-ignore
  writeFileSync(file, story);
  const child = spawn(process.execPath, ['dist/server/main.js', '--content', file, '--state', state, '--results', results], { cwd: ROOT, env: { ...process.env, HOST: '127.0.0.1', PORT: '0', KIOSK_PIN: PIN, KIOSK_STAFF_PIN: STAFF_PIN } }); // prettier-ignore
  let said = '';
  const exit = once(child, 'exit');
  const origin = await new Promise<string>((found, failed) => {
    const hear = (data: Buffer) => {
      said += String(data);
      const address = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (address) found(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(`The server ended: ${said}`)));
  });
  const end = async () => {
    child.kill('SIGKILL');
    await exit;
    rmSync(folder, { recursive: true, force: true });
  };
  return { server: { origin, file, results, state, said: () => said }, end };
}

export const OUR_STORY = readFileSync(resolve(ROOT, 'data/content.json'), 'utf8');

/** Journeys on a kiosk with a server of their own; `story` is the text of its content file. */
export const test = base.extend<{ story: string; server: OwnServer }>({
  story: [OUR_STORY, { option: true }],
  server: async ({ story }, use) => {
    const { server, end } = await startOwnServer(story);
    await use(server);
    await end();
  },
  baseURL: ({ server }, use) => use(server.origin),
});
