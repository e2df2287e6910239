import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAttempts } from '../../test/fixtures/attempt.ts';
import { createApp } from './app.ts';
import { attemptsRoute } from './attempts-route.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { RecordFile } from './record-file.ts';
import { ATTEMPTS } from './record-kinds.ts';

let folder: string;
let said: string[];
let now: number;
let app: ReturnType<typeof createApp>;
const start = (most = 1e6) => {
  const say = (message: string) => void said.push(message);
  const file = new RecordFile(ATTEMPTS, { folder, most, say, now: () => new Date('2026-11-22T05:00:00Z') });
  app = createApp(() => undefined, attemptsRoute({ file, say, now: () => now }));
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  [said, now] = [[], 0];
  start();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const OWN = { 'Content-Type': 'application/json', Origin: 'http://localhost:4173', Host: 'localhost:4173' };
const send = async (place: string, body: unknown, headers: Record<string, string> = OWN) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.request(`http://localhost:4173/api/${place}`, { method: 'POST', headers, body: text });
  const answer = await response.text();
  return { status: response.status, body: answer ? (JSON.parse(answer) as unknown) : null };
};
const written = () => readFile(join(folder, 'attempts-2026-11-22.ndjson'), 'utf8').catch(() => '');
const [a, b, c] = sampleAttempts(3);

describe('POST /api/attempts', () => {
  it('answers when the answers are on disk, and does not mind to be asked again', async () => {
    expect(await send('attempts', [a, b])).toEqual({ status: 200, body: { kept: [a!.id, b!.id] } });
    const before = await written();
    expect(before.split('\n')).toHaveLength(3);
    expect(await send('attempts', [b, b, a])).toEqual({ status: 200, body: { kept: [b!.id, a!.id] } });
    start();
    await send('attempts', [a]);
    expect(await written()).toBe(before);
  });

  it('keeps the good ones of a batch, and says which others it will never take, and why', async () => {
    const sent = [a, { ...b, score: 7 }, 'x', c, { ...c, name: 'Lan' }];
    expect(await send('attempts', sent)).toEqual({
      status: 400,
      body: {
        kept: [a!.id, c!.id],
        refused: [
          { index: 1, reason: expect.stringMatching(/^score: /) as unknown },
          { index: 2, reason: expect.stringMatching(/Object/) as unknown },
          { index: 4, reason: expect.stringMatching(/^name: /) as unknown },
        ],
      },
    });
    expect((await written()).trim().split('\n')).toEqual([a, c].map((attempt) => JSON.stringify(attempt)));
    expect(said).toEqual([expect.stringMatching(/3 of 5 answers were refused: score/)]);
  });

  it.each([
    ['no JSON', '[', 400],
    ['no list', '{}', 400],
    ['more than fifty', JSON.stringify(sampleAttempts(51)), 400],
    ['too many bytes', `[${' '.repeat(256 * 1024)}]`, 413],
  ])('refuses %s whole', async (_, body, status) => {
    expect((await send('attempts', body)).status).toBe(status);
    expect(await written()).toBe('');
  });

  it('takes fifty of the largest answers at once', async () => {
    const large = sampleAttempts(50, {
      answer: 'x'.repeat(2046),
      version: '"'.repeat(200),
      question: 'q'.repeat(64),
      story: 's'.repeat(64),
    });
    expect((await send('attempts', large)).status).toBe(200);
  });

  it.each([
    ['another site', { ...OWN, Origin: 'https://example.org' }],
    ['another port', { ...OWN, Origin: 'http://localhost:8080' }],
    ['a frame without origin', { ...OWN, Origin: 'null' }],
    ['another site, by what the browser says', { ...OWN, 'Sec-Fetch-Site': 'cross-site' }],
    ['nobody who says who it is', { 'Content-Type': 'application/json' }],
  ])('does not hear %s', async (_, headers) => {
    expect((await send('attempts', [a], headers)).status).toBe(403);
    expect(await written()).toBe('');
  });

  it('hears its own page by either header', async () => {
    const type = { 'Content-Type': 'application/json; charset=utf-8' };
    expect((await send('attempts', [a], { ...type, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    const kiosk = { ...type, Origin: 'http://kiosk.local', Host: 'kiosk.local' };
    expect((await send('attempts', [a], kiosk)).status).toBe(200);
    expect((await send('attempts', [a], { ...OWN, 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  it('says so where nothing can be written, and takes it later', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file in the way');
    expect(await send('attempts', [a])).toMatchObject({
      status: 503,
      body: { error: expect.stringMatching(/EEXIST/) as unknown },
    });
    expect(said).toEqual([expect.stringMatching(/cannot be written.*EEXIST/)]);
    await rm(folder);
    expect((await send('attempts', [a])).status).toBe(200);
  });

  it('says so where there is no more room', async () => {
    start(100);
    expect(await send('attempts', [a])).toMatchObject({ status: 507 });
    expect(said).toEqual([expect.stringMatching(/may hold 0\.0 MB/)]);
  });
});

describe('POST /api/problems', () => {
  it('puts what a kiosk says on the console, in one line and nothing but words', async () => {
    expect(await send('problems', { message: 'Disk\u001b[31m full\r\nrm \u202e-rf' })).toEqual({
      status: 204,
      body: null,
    });
    expect(said).toEqual(['kiosk: Disk [31m full rm -rf']);
    await send('problems', { message: 'x'.repeat(1000) });
    expect(said[1]).toHaveLength('kiosk: '.length + 300);
    for (const body of ['{}', '[]', 'null', '{"message": 7}', '{"message": ""}'])
      expect((await send('problems', body)).status).toBe(400);
    expect((await send('problems', { message: 'x' }, { ...OWN, Origin: 'https://example.org' })).status).toBe(403);
    expect(said).toHaveLength(2);
  });

  it('says at most thirty a minute', async () => {
    for (let i = 1; i <= 40; i++)
      expect((await send('problems', { message: `${i}` })).status).toBe(i <= 30 ? 204 : 429);
    expect(said).toHaveLength(31);
    expect(said[30]).toMatch(/More than 30/);
    now = 60_000;
    expect((await send('problems', { message: 'again' })).status).toBe(204);
  });
});

it.each(['attempts', 'problems'])(
  'answers nothing but POST at /api/%s, with the headers of every answer',
  async (place) => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await app.request(`/api/${place}`, { method, headers: OWN });
      expect([method, response.status, response.headers.get('Allow')]).toEqual([method, 405, 'POST']);
      expect(response.headers.get('X-Content-Type-Options')).toBe(SECURITY_HEADERS['X-Content-Type-Options']);
    }
    expect((await app.request('/api/other')).status).toBe(404);
  },
);
