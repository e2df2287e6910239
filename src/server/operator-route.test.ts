import { beforeEach, describe, expect, it } from 'vitest';
import { FACTORY, type Act, type MachineSettings, type OperatorState, type Session } from '../operator/api.ts';
import type { Report } from '../results/report.ts';
import { createApp } from './app.ts';
import { CannotError, operatorRoute } from './operator-route.ts';
import { EXPORTS, type ReportQuery } from './reports.ts';
import { Sessions } from './sessions.ts';
import { SupervisorChannel, type Channel } from './supervisor-channel.ts';

const OWN = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
const state = { problems: [{ at: 'now', message: 'x' }] } as unknown as OperatorState;
let said: string[];
let changed: MachineSettings[];
let acts: Act[];
let asked: ReportQuery[];
let fails: Error | null;
let app: ReturnType<typeof createApp>;
beforeEach(() => {
  [said, changed, acts, asked, fails] = [[], [], [], [], null];
  const note = <T>(list: T[], value: T) => (fails ? Promise.reject(fails) : Promise.resolve(void list.push(value)));
  const route = operatorRoute({
    sessions: new Sessions((pin) => (pin === '123456' ? 'operator' : pin === '1111' ? 'staff' : null)),
    state: () => Promise.resolve(state),
    change: (settings) => note(changed, settings),
    act: (act) => note(acts, act),
    reports: {
      report: (query) => note(asked, query).then(() => ({ answers: 7 }) as Report),
      export: (name) =>
        Promise.resolve(
          EXPORTS.some((known) => known === name) ? { type: 'text/csv; charset=utf-8', body: `of ${name}` } : null,
        ),
      write: () => Promise.resolve({ folder: '/results', files: ['answers.csv'] }),
    },
    say: (message) => said.push(message),
  });
  app = createApp(() => undefined, [route]);
});

const ask = async (
  method: string,
  place: string,
  { token, body, headers = OWN }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
) => {
  const response = await app.request(`/api/operator/${place}`, {
    method,
    headers: { ...headers, ...(token && { Authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text };
};
const login = async (pin = '123456') => ((await ask('POST', 'session', { body: { pin } })).body as Session).token;

describe('the operator', () => {
  it('begins a session with the PIN, and ends it', async () => {
    const { status, body, headers } = await ask('POST', 'session', { body: { pin: '123456' } });
    expect([status, body]).toEqual([200, { token: expect.any(String) as string, role: 'operator', minutes: 15 }]);
    expect(headers.get('Cache-Control')).toBe('no-store');
    const { token } = body as Session;
    expect(await ask('GET', 'state', { token })).toMatchObject({ status: 200, body: state });
    expect((await ask('DELETE', 'session', { token })).status).toBe(204);
    expect((await ask('GET', 'state', { token })).status).toBe(401);
  });

  it('is told how many tries are left, then how long to wait; what was typed is told to nobody', async () => {
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await ask('POST', 'session', { body: { pin: '777777' } }));
    expect(answers.map(({ status, body }) => [status, (body as { left: number }).left])).toEqual([[401, 4], [401, 3], [401, 2], [401, 1], [401, 0], [429, 0]]); // prettier-ignore
    expect(answers[5]!.headers.get('Retry-After')).toBe('30');
    expect(said).toHaveLength(5);
    expect(said.join()).not.toContain('777777');
    expect((await ask('POST', 'session', { body: { pin: '123456' } })).status).toBe(429);
  });

  it('changes the settings of the machine, whole and in known words only', async () => {
    const token = await login();
    const settings = { ...FACTORY, textSize: 'large' };
    expect((await ask('PUT', 'settings', { token, body: settings })).status).toBe(204);
    expect(changed).toEqual([settings]);
    for (const body of [{}, { ...FACTORY, reach: 'high' }, { ...FACTORY, more: 1 }, { ...FACTORY, language: '<b>' }])
      expect((await ask('PUT', 'settings', { token, body })).status).toBe(400);
    fails = new Error('EROFS');
    expect(await ask('PUT', 'settings', { token, body: FACTORY })).toMatchObject({
      status: 503,
      body: { error: 'EROFS' },
    });
  });

  it('acts, and reads why where that cannot be done here', async () => {
    const token = await login();
    expect((await ask('POST', 'act', { token, body: { act: 'recheck' } })).status).toBe(204);
    expect(acts).toEqual(['recheck']);
    expect((await ask('POST', 'act', { token, body: { act: 'format-disk' } })).status).toBe(400);
    fails = new CannotError('Nobody watches over the browser.');
    expect(await ask('POST', 'act', { token, body: { act: 'restart' } })).toMatchObject({
      status: 409,
      body: { error: 'Nobody watches over the browser.' },
    });
  });

  it('reads the report of some days, and takes it away as files', async () => {
    const token = await login();
    expect(await ask('GET', 'report?from=2026-11-01&lang=vi', { token })).toMatchObject({
      status: 200,
      body: { answers: 7 },
    });
    expect(asked).toEqual([{ from: '2026-11-01', lang: 'vi' }]);
    expect((await ask('GET', 'report?from=yesterday', { token })).status).toBe(400);
    const file = await ask('GET', 'export/answers.csv', { token });
    expect([file.status, file.body, file.headers.get('Content-Disposition')]).toEqual([
      200,
      'of answers.csv',
      'attachment; filename="answers.csv"',
    ]);
    expect((await ask('GET', 'export/..%2fpin', { token })).status).toBe(404);
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    expect((await ask('POST', 'export', { token, headers })).body).toEqual({
      folder: '/results',
      files: ['answers.csv'],
    });
  });
});

describe('everybody else', () => {
  const PLACES: [method: string, place: string, body?: unknown][] = [['GET', 'state'], ['PUT', 'settings', FACTORY], ['POST', 'act', { act: 'recheck' }], ['GET', 'report'], ['GET', 'export/answers.csv'], ['POST', 'export', {}]]; // prettier-ignore

  it.each(PLACES)('needs a session: %s %s', async (method, place, body?) => {
    for (const token of [undefined, 'x'.repeat(43), ''])
      expect((await ask(method, place, { body, ...(token !== undefined && { token }) })).status).toBe(401);
    expect([changed, acts, asked]).toEqual([[], [], []]);
  });

  it.each(PLACES)('is not the operator with the PIN of the staff: %s %s', async (method, place, body?) => {
    expect((await ask(method, place, { token: await login('1111'), body })).status).toBe(403);
    expect([changed, acts, asked]).toEqual([[], [], []]);
  });

  it('is not heard from another site, even with a token', async () => {
    const token = await login();
    const headers = { ...OWN, 'Sec-Fetch-Site': 'cross-site' };
    for (const [method, place, body] of PLACES)
      expect((await ask(method, place, { token, body, headers })).status).toBe(403);
    expect((await ask('POST', 'session', { body: { pin: '123456' }, headers })).status).toBe(403);
  });

  it('finds other methods and places closed', async () => {
    expect((await ask('PATCH', 'settings')).status).toBe(405);
    expect((await ask('GET', 'session')).status).toBe(405);
    expect((await ask('GET', 'nothing')).status).toBe(401);
    for (const body of [{}, { pin: 123456 }, { pin: '1'.repeat(65) }, []])
      expect((await ask('POST', 'session', { body })).status).toBe(400);
  });
});

describe('SupervisorChannel', () => {
  const make = (connected: boolean) => {
    const sent: unknown[] = [];
    let hear = (_: unknown) => {};
    const channel: Channel = {
      connected,
      send: (message) => sent.push(message),
      on: (_, listener) => (hear = listener),
    };
    return { supervisor: new SupervisorChannel(channel), sent, hear: (message: unknown) => hear(message) };
  };
  const browser = { state: 'running', version: '156', since: 'now', frames: 1, frameAge: 2, recoveries: [] };

  it('tells the supervisor, and hears how the browser is', () => {
    const { supervisor, sent, hear } = make(true);
    supervisor.listening('http://127.0.0.1:4173');
    supervisor.act('restart');
    expect(sent).toEqual([
      { type: 'listening', address: 'http://127.0.0.1:4173' },
      { type: 'act', act: 'restart' },
    ]);
    expect(supervisor.browser).toBeNull();
    hear({ type: 'browser', state: browser });
    for (const noise of [null, 'x', { type: 'browser' }, { type: 'browser', state: { ...browser, state: 'odd' } }])
      hear(noise);
    expect(supervisor.browser).toEqual(browser);
  });

  it('says that nobody is there, and knows nothing of a browser, without one', () => {
    for (const supervisor of [make(false).supervisor, new SupervisorChannel({ on: () => undefined })]) {
      supervisor.listening('http://127.0.0.1:4173');
      expect(() => supervisor.act('reload')).toThrow(CannotError);
      expect(supervisor.browser).toBeNull();
    }
  });
});
