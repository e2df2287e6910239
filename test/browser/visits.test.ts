import { expect } from '@open-wc/testing';
import { Results } from '../../src/results/results.ts';
import { sampleVisit } from '../fixtures/visit.ts';
import { waitUntil } from './support.ts';

const { fetch } = globalThis;
let sent: { readonly path: string; readonly ids: readonly string[] }[];
let isAway: boolean;
let results: Results | undefined;

beforeEach(() => {
  localStorage.removeItem('forum-kiosk/visits');
  [sent, isAway] = [[], false];
  globalThis.fetch = (input, init) => {
    if (!(input instanceof URL) || !input.pathname.includes('/api/')) return fetch(input, init);
    if (isAway) return Promise.reject(new TypeError('Failed to fetch'));
    const ids = (JSON.parse(init!.body as string) as { id: string }[]).map(({ id }) => id);
    sent.push({ path: input.pathname.slice(input.pathname.indexOf('/api/')), ids });
    return Promise.resolve(Response.json({ kept: ids }));
  };
});
afterEach(() => {
  results?.close();
  globalThis.fetch = fetch;
  localStorage.removeItem('forum-kiosk/visits');
});

describe('Results.keepVisit', () => {
  it('sends a visit that is over, once', async () => {
    results = new Results({ send: true });
    results.keepVisit(sampleVisit());
    await waitUntil(() => sent.length > 0 && localStorage.getItem('forum-kiosk/visits') === null);
    results.keepVisit(sampleVisit());
    results.keepVisit(sampleVisit({ id: 'visit-2' }));
    await waitUntil(() => sent.length > 1);
    expect(sent).to.deep.equal([
      { path: '/api/visits', ids: ['visit-1'] },
      { path: '/api/visits', ids: ['visit-2'] },
    ]);
  });

  it('sends what an earlier page has left, once the server is back', async () => {
    isAway = true;
    const told: string[] = [];
    results = new Results({ send: true, onProblem: (message) => told.push(message) });
    results.keepVisit(sampleVisit());
    await waitUntil(() => told.some((message) => message.startsWith('Visits wait on this device')));
    results.close();
    isAway = false;
    results = new Results({ send: true });
    await results.warm();
    await waitUntil(() => sent.length > 0);
    expect(sent).to.deep.equal([{ path: '/api/visits', ids: ['visit-1'] }]);
  });

  it('writes nothing down where there is no server', () => {
    results = new Results();
    results.keepVisit(sampleVisit());
    expect(localStorage.getItem('forum-kiosk/visits')).to.equal(null);
    expect(sent).to.deep.equal([]);
  });
});
