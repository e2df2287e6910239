import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');
const FIRST = readFileSync(resolve(ROOT, 'test/fixtures/other-story.json'), 'utf8');
/** The same story with another version, by which its manifest tells them apart. */
const versionOf = (version: string) => JSON.stringify({ ...(JSON.parse(FIRST) as object), version });
const KILLS = 6;
const OWN = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };

interface Manifest {
  readonly version: string;
  readonly hash: string;
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let folder: string;
let file: string;
let server: ChildProcess | null = null;
let origin = '';

async function start(): Promise<void> {
  server = spawn(process.execPath, ['dist/server/main.js', '--content', file, '--state', join(folder, 'state'), '--results', join(folder, 'results')], { cwd: ROOT, env: { ...process.env, HOST: '127.0.0.1', PORT: '0', KIOSK_PIN: '4711' } }); // prettier-ignore
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('The server ended.')));
  ended.catch(() => undefined);
  const listens = new Promise<string>((found) =>
    server!.stdout!.on('data', (data: Buffer) => {
      const address = /http:\/\/[\d.:]+/.exec(String(data))?.[0];
      if (address) found(address);
    }),
  );
  origin = await Promise.race([listens, ended]);
}

async function kill(): Promise<void> {
  const ended = once(server!, 'exit');
  server!.kill('SIGKILL');
  await ended;
}

const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(`${origin}/${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
};
const manifest = () => read<Manifest>('content/manifest.json');

/** Every file that the manifest names is there, and is JSON. */
async function wholeStory(): Promise<Manifest> {
  const found = await manifest();
  for (const name of Object.values(found.files).flatMap((names) => Object.values(names))) await read(`content/${name}`);
  return found;
}

const tell = async (verdict: string) => {
  const { hash } = await manifest();
  const body = JSON.stringify({ hash, verdict, why: 'A scene threw.' });
  expect((await fetch(`${origin}/api/content`, { method: 'POST', headers: OWN, body })).status).toBe(204);
};

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forum-kiosk-'));
  file = join(folder, 'story.json');
});
test.afterEach(async () => {
  if (server?.exitCode === null && server.signalCode === null) await kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a server that is killed in the middle of a switch serves the last good story or the new one, whole', async () => {
  test.setTimeout(180_000);
  writeFileSync(file, versionOf('good'));
  await start();
  await tell('good');
  for (let round = 0; round < KILLS; round++) {
    const version = `new-${round}`;
    writeFileSync(file, versionOf(version));
    // It looks twice a second, waits until the file is still, then publishes: the kills fall before, in and after that.
    await new Promise((done) => setTimeout(done, 450 + round * 150));
    await kill();
    // Half a file is all that the author's editor has left behind.
    writeFileSync(file, versionOf(version).slice(0, 900));
    await start();
    const found = await wholeStory();
    expect(['good', version]).toContain(found.version);
    const health = await fetch(`${origin}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ content: { now: { hash: found.hash }, faults: 1 } });
  }
});

test('a story that fails on the screen is gone back from, and stays refused after a kill', async () => {
  test.setTimeout(60_000);
  writeFileSync(file, versionOf('good'));
  await start();
  await tell('begun');
  await tell('good');
  writeFileSync(file, versionOf('failing'));
  await expect.poll(async () => (await manifest()).version, { timeout: 20_000 }).toBe('failing');
  for (let i = 0; i < 3; i++) await tell('begun');
  expect((await wholeStory()).version).toBe('good');
  await kill();
  await start();
  expect((await wholeStory()).version).toBe('good');
});
