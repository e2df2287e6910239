import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { OwnServer } from './own-server.ts';

const FIRST = readFileSync(resolve(import.meta.dirname, '../fixtures/other-story.json'), 'utf8');
/** The same story with another version, by which its manifest tells them apart. */
const versionOf = (version: string) => JSON.stringify({ ...(JSON.parse(FIRST) as object), version });
const KILLS = 6;
const OWN = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };

interface Manifest {
  readonly version: string;
  readonly hash: string;
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let server: OwnServer;

const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(`${server.origin}/${path}`);
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
  expect((await fetch(`${server.origin}/api/content`, { method: 'POST', headers: OWN, body })).status).toBe(204);
};

test.beforeEach(() => void (server = new OwnServer()));
test.afterEach(() => server.end());

test('a server that is killed in the middle of a switch serves the last good story or the new one, whole', async () => {
  await server.start(versionOf('good'));
  await tell('good');
  for (let round = 0; round < KILLS; round++) {
    const version = `new-${round}`;
    writeFileSync(server.file, versionOf(version));
    // It looks twice a second, waits until the file is still, then publishes: the kills fall before, in and after that.
    await new Promise((done) => setTimeout(done, 450 + round * 150));
    await server.kill();
    // Half a file is all that the author's editor has left behind.
    await server.start(versionOf(version).slice(0, 900));
    const found = await wholeStory();
    expect(['good', version]).toContain(found.version);
    const health = await fetch(`${server.origin}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ content: { now: { hash: found.hash }, faults: 1 } });
  }
});

test('a story that fails on the screen is gone back from, and stays refused after a kill', async () => {
  await server.start(versionOf('good'));
  await tell('begun');
  await tell('good');
  writeFileSync(server.file, versionOf('failing'));
  await expect.poll(async () => (await manifest()).version, { timeout: 20_000 }).toBe('failing');
  for (let i = 0; i < 3; i++) await tell('begun');
  expect((await wholeStory()).version).toBe('good');
  await server.kill();
  await server.start();
  expect((await wholeStory()).version).toBe('good');
});
