import { beforeEach, describe, expect, it } from 'vitest';
import { CutDisk } from '../../test/fixtures/cut-disk.ts';
import { FACTORY, type Beat, type Health, type Verdict } from '../operator/api.ts';
import { createApp } from './app.ts';
import { healthRoute, machineRoute } from './machine-route.ts';
import { SettingsFile } from './machine-settings.ts';

const OWN = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
const beat: Beat = { phase: 'attract', position: null, frames: 7, hash: 'h', version: '1', visit: 0, skipped: ['a/b'] };
let now: number;
let beats: Beat[];
let verdicts: Verdict[];
let health: Health;
let app: ReturnType<typeof createApp>;
beforeEach(() => {
  now = 0;
  beats = [];
  verdicts = [];
  health = { ok: true, problems: [] } as unknown as Health;
  const verdict = (verdict: Verdict) => Promise.resolve(void verdicts.push(verdict));
  const machine = machineRoute({ settings: () => FACTORY, beat: (each) => beats.push(each), verdict, now: () => now });
  app = createApp(
    () => undefined,
    [machine],
    healthRoute(() => Promise.resolve(health)),
  );
});
const post = async (place: string, body: unknown, headers: Record<string, string> = OWN) =>
  app.request(`/api/${place}`, { method: 'POST', headers, body: JSON.stringify(body) });

describe('the page', () => {
  it('learns the settings of its machine', async () => {
    expect(await (await app.request('/api/machine')).json()).toEqual(FACTORY);
    expect((await app.request('/api/machine', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
  });

  it('gives signs of life', async () => {
    expect((await post('beat', beat)).status).toBe(204);
    expect(beats).toEqual([beat]);
  });

  it('says what became of a story, in words that fit a terminal', async () => {
    expect((await post('content', { hash: 'h', verdict: 'begun' })).status).toBe(204);
    expect((await post('content', { hash: 'h', verdict: 'bad', why: 'a\u001b[31m\nb' })).status).toBe(204);
    expect(verdicts).toEqual([{ hash: 'h', verdict: 'begun' }, { hash: 'h', verdict: 'bad', why: 'a [31m b' }]); // prettier-ignore
  });

  it.each([
    ['beat', { ...beat, frames: -1 }],
    ['beat', { ...beat, extra: 1 }],
    ['beat', { ...beat, skipped: ['x'.repeat(201)] }],
    ['beat', null],
    ['content', { hash: 'h', verdict: 'fine' }],
    ['content', { hash: '', verdict: 'good' }],
    ['content', []],
  ])('is not heard at /api/%s with %j', async (place, body) => {
    expect((await post(place, body)).status).toBe(400);
    expect([beats, verdicts]).toEqual([[], []]);
  });

  it('is not heard from another site, at length, or without end', async () => {
    expect((await post('beat', beat, { ...OWN, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await post('beat', { ...beat, phase: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await post('beat', beat, { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain' })).status).toBe(
      415,
    );
    const statuses = await Promise.all(Array.from({ length: 130 }, async () => (await post('beat', beat)).status));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5);
    now = 60_000;
    expect((await post('beat', beat)).status).toBe(204);
  });
});

describe('GET /health', () => {
  it('is 200 where all is well, else 503, and says what is wrong', async () => {
    const well = await app.request('/health');
    expect([well.status, await well.json(), well.headers.get('Cache-Control')]).toEqual([200, health, 'no-store']);
    health = { ...health, ok: false, problems: ['The clock is wrong.'] };
    const ill = await app.request('/health');
    expect([ill.status, await ill.json()]).toEqual([503, health]);
    expect((await app.request('/health', { method: 'POST', headers: OWN, body: '{}' })).status).toBe(405);
  });
});

describe('SettingsFile', () => {
  it('keeps what was set over a restart, and begins as it came from the factory', async () => {
    const disk = new CutDisk(Infinity, 1);
    const file = new SettingsFile(disk);
    expect([await file.open(), file.current]).toEqual([null, FACTORY]);
    await file.change({ ...FACTORY, language: 'en', reach: 'low' });
    const again = new SettingsFile(disk);
    expect([await again.open(), again.current]).toEqual([null, { ...FACTORY, language: 'en', reach: 'low' }]);
    await disk.write('settings.json', '{"language":7}');
    const damaged = new SettingsFile(disk);
    expect([await damaged.open(), damaged.current]).toEqual([expect.stringMatching(/cannot be read/), FACTORY]);
  });

  it('changes nothing that it cannot keep', async () => {
    const file = new SettingsFile(new CutDisk(0, 1));
    await expect(file.change({ ...FACTORY, schedule: false })).rejects.toThrow();
    expect(file.current).toEqual(FACTORY);
  });
});
