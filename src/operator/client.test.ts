import { describe, expect, it, vi } from 'vitest';
import { FACTORY } from './api.ts';
import { OperatorClient, type OperatorTrouble, type Trouble } from './client.ts';

const SESSION = { token: 'abc', role: 'operator', minutes: 10 };
const answer = (status: number, body?: unknown) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status });

/** A server that answers one after the other, and remembers what it was asked. */
function server(...answers: (Response | Error)[]) {
  const asked: { method: string; url: string; token: string | null; body: unknown }[] = [];
  const fetch = vi.fn((url: string, init: RequestInit) => {
    asked.push({
      method: init.method!,
      url,
      token: new Headers(init.headers).get('authorization'),
      body: init.body ? (JSON.parse(init.body as string) as unknown) : null,
    });
    const next = answers.shift()!;
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return { asked, client: new OperatorClient(fetch as unknown as typeof globalThis.fetch) };
}
const troubleOf = (work: Promise<unknown>): Promise<OperatorTrouble> =>
  work.then(
    () => Promise.reject(new Error('It was done.')),
    (error: unknown) => error as OperatorTrouble,
  );

describe('OperatorClient', () => {
  it('shows its token with every call after the PIN, and none after it has closed', async () => {
    const { client, asked } = server(answer(200, SESSION), answer(204), answer(204), answer(401, { error: 'no' }));
    expect(await client.open('2468')).toEqual(SESSION);
    await client.saveSettings(FACTORY);
    await client.close();
    await troubleOf(client.state());
    expect(asked).toEqual([
      { method: 'POST', url: 'api/operator/session', token: null, body: { pin: '2468' } },
      { method: 'PUT', url: 'api/operator/settings', token: 'Bearer abc', body: FACTORY },
      { method: 'DELETE', url: 'api/operator/session', token: 'Bearer abc', body: null },
      { method: 'GET', url: 'api/operator/state', token: null, body: null },
    ]);
  });

  it('says how many tries are left, and how long to wait', async () => {
    const { client } = server(
      answer(401, { error: 'wrong', left: 2, wait: 0 }),
      answer(429, { error: 'wait', left: 0, wait: 29.2 }),
    );
    expect(await troubleOf(client.open('1'))).toMatchObject({ trouble: 'pin', refusal: { left: 2, wait: 0 } });
    expect(await troubleOf(client.open('1'))).toMatchObject({ trouble: 'wait', refusal: { left: 0, wait: 30 } });
  });

  it.each<[Response | Error, Trouble]>([
    [new TypeError('Failed to fetch'), 'away'],
    [new DOMException('timed out', 'TimeoutError'), 'away'],
    [answer(503), 'away'],
    [answer(409, { error: 'No supervisor.' }), 'impossible'],
    [answer(500), 'failed'],
    [answer(404), 'failed'],
    [answer(401), 'ended'],
  ])('says what the trouble is, and asks once (%s: %s)', async (given, trouble) => {
    const { client, asked } = server(answer(200, SESSION), given);
    await client.open('2468');
    expect((await troubleOf(client.act('restart'))).trouble).toBe(trouble);
    expect(asked).toHaveLength(2);
  });

  it('tells once that the session has ended', async () => {
    const { client } = server(answer(200, SESSION), answer(401), answer(401));
    const ended = vi.fn();
    client.onEnded = ended;
    await client.open('2468');
    await Promise.all([troubleOf(client.state()), troubleOf(client.state())]);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('asks for the days and the language of a report', async () => {
    const { client, asked } = server(answer(200, {}), answer(200, {}));
    await client.report(null, 'vi');
    await client.report({ from: '2026-11-21', to: '2026-11-22' }, 'en');
    expect(asked.map(({ url }) => url)).toEqual([
      'api/operator/report?lang=vi',
      'api/operator/report?from=2026-11-21&to=2026-11-22&lang=en',
    ]);
  });

  it('rejects with its own trouble where the answer is cut', async () => {
    const { client } = server(new Response('{"health":', { status: 200 }));
    expect((await troubleOf(client.state())).trouble).toBe('failed');
  });
});
