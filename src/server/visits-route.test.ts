import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAttempts } from '../../test/fixtures/attempt.ts';
import { sampleVisits } from '../../test/fixtures/visit.ts';
import { createApp } from './app.ts';
import { attemptsRoute } from './attempts-route.ts';
import { RecordFile } from './record-file.ts';
import { ATTEMPTS, VISITS } from './record-kinds.ts';

const TODAY = 'visits-2026-11-22.ndjson';
const OWN = { 'Content-Type': 'application/json', Origin: 'http://localhost:4173', Host: 'localhost:4173' };
let folder: string;
let said: string[];
let app: ReturnType<typeof createApp>;
const start = (most = 1e6) => {
  const say = (message: string) => void said.push(message);
  const options = { folder, most, say, now: () => new Date('2026-11-22T05:00:00Z') };
  const [file, visits] = [new RecordFile(ATTEMPTS, options), new RecordFile(VISITS, options)];
  app = createApp(() => undefined, attemptsRoute({ file, visits, say }));
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  said = [];
  start();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const send = async (body: unknown, headers: Record<string, string> = OWN, place = 'visits') => {
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await app.request(`http://localhost:4173/api/${place}`, init);
  return { status: response.status, body: (await response.json()) as unknown };
};
const text = (name = TODAY) => readFile(join(folder, name), 'utf8');
const linesOf = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const [a, b] = sampleVisits(2);

it('knows how many visits there are, and how large their files', async () => {
  const options = { folder, most: 1e6, say: () => undefined };
  await new RecordFile(VISITS, options).add([a!, b!]);
  const file = new RecordFile(VISITS, options);
  await file.read();
  expect(file.held).toEqual({ records: 2, bytes: linesOf([a, b]).length, most: 1e6 });
});

describe('POST /api/visits', () => {
  it('answers when the visits are on disk, beside the answers, once each, over restarts', async () => {
    expect(await send([a, b])).toEqual({ status: 200, body: { kept: ['visit-0', 'visit-1'] } });
    start();
    expect(await send([a, b, a])).toEqual({ status: 200, body: { kept: ['visit-0', 'visit-1'] } });
    expect((await send(sampleAttempts(1), OWN, 'attempts')).status).toBe(200);
    expect(await text()).toBe(linesOf([a, b]));
    expect((await readdir(folder)).sort()).toEqual(['attempts-2026-11-22.ndjson', TODAY]);
  });

  it('refuses what says more than a visit may, and keeps the others', async () => {
    expect(await send([a, { ...b, name: 'Lan' }, sampleAttempts(1)[0]])).toMatchObject({
      status: 400,
      body: { kept: ['visit-0'], refused: [{ index: 1 }, { index: 2 }] },
    });
    expect(await text()).toBe(linesOf([a]));
    expect(said).toEqual([expect.stringMatching(/2 of 3 visits were refused: name: /)]);
  });

  it('hears only its own page, and at most fifty at once', async () => {
    expect((await send([a], { ...OWN, Origin: 'https://example.org' })).status).toBe(403);
    expect((await send(sampleVisits(51))).status).toBe(400);
    expect((await send(sampleVisits(50))).status).toBe(200);
  });

  it('says so where there is no more room', async () => {
    start(100);
    expect(await send([a])).toMatchObject({ status: 507 });
    expect(said).toEqual([expect.stringMatching(/^Visits cannot be written.*of visits, and may hold/)]);
  });

  it('moves half a line that a power cut has left out of the way', async () => {
    await writeFile(join(folder, TODAY), `${linesOf([a])}{"id":"visit-1","at`);
    expect((await send([a, b])).status).toBe(200);
    expect(await text()).toBe(linesOf([a, b]));
    expect(await text(`${TODAY}.torn`)).toBe('{"id":"visit-1","at\n');
  });

  it('is no place where nobody keeps visits', async () => {
    app = createApp(() => undefined, attemptsRoute({ file: { add: () => Promise.resolve() }, say: () => undefined }));
    const init = { method: 'POST', headers: OWN, body: JSON.stringify([a]) };
    expect((await app.request('http://localhost:4173/api/visits', init)).status).toBe(405);
  });
});
