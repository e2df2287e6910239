import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from './app.ts';
import { makeAsset, pack } from './asset.ts';
import { headersOf, SECURITY_HEADERS } from './headers.ts';

const page = Buffer.from('<!doctype html><title>Kiosk</title>');
const code = Buffer.from('export const answer = 42;\n'.repeat(100));
const list = Buffer.from(JSON.stringify({ files: Array(100).fill('chapter') }));
const files = new Map([
  ['index.html', makeAsset('index.html', page)],
  ['assets/main-abc.js', makeAsset('assets/main-abc.js', code, await pack(code))],
  ['sw.js', makeAsset('sw.js', Buffer.from('addEventListener("fetch", () => {});'))],
  ['content/manifest.json', makeAsset('content/manifest.json', list, await pack(list))],
]);
const app = createApp((name) => {
  if (name === 'broken') throw new Error('a fault in the server');
  return files.get(name);
});
const ask = (path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init);
const accepting = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } });

describe('the page', () => {
  const early = (query: URLSearchParams) =>
    query.has('mode') ? `<assets/${query.get('mode')}.js>;rel=modulepreload` : null;
  const hasty = createApp((name) => files.get(name), [], undefined, early);
  const linksOf = async (path: string, headers = {}) =>
    (await hasty.request(`http://localhost${path}`, { headers })).headers.get('Link');

  it('says what it is about to ask for, also where it has not changed itself', async () => {
    expect(await linksOf('/?mode=kiosk')).toBe('<assets/kiosk.js>;rel=modulepreload');
    expect(await linksOf('/index.html?mode=learn')).toBe('<assets/learn.js>;rel=modulepreload');
    const known = { 'If-None-Match': `"${files.get('index.html')!.tag}"` };
    expect(await linksOf('/?mode=kiosk', known)).toBe('<assets/kiosk.js>;rel=modulepreload');
  });
  it('says nothing where nothing is known, and only of itself', async () => {
    // A service worker keeps one page for all modes.
    expect(await linksOf('/?mode=kiosk', { 'Sec-Fetch-Mode': 'cors' })).toBeNull();
    expect(await linksOf('/?mode=kiosk', { 'Sec-Fetch-Mode': 'navigate' })).not.toBeNull();
    expect(await linksOf('/')).toBeNull();
    expect(await linksOf('/assets/main-abc.js?mode=kiosk')).toBeNull();
  });
});

describe('every answer', () => {
  // The server writes its faults to the terminal; the one provoked here is not news.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['a page', '/', {}, 200],
    ['a file', '/assets/main-abc.js', {}, 200],
    ['only headers', '/', { method: 'HEAD' }, 200],
    ['nothing new', '/', { headers: { 'If-None-Match': `"${files.get('index.html')!.tag}"` } }, 304],
    ['nothing there', '/nowhere', {}, 404],
    ['another method', '/', { method: 'POST' }, 405],
    ['a fault', '/broken', {}, 500],
  ])('carries the security headers: %s', async (_, path, init, status) => {
    const response = await ask(path, init);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(
      Object.fromEntries(Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value])),
    );
  });

  it('holds a page to its policies, a picture that could be one too, and costs other files nothing for it', async () => {
    const [page, file] = [await ask('/'), await ask('/assets/main-abc.js')];
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(page.headers.get('Permissions-Policy')).toContain('camera=()');
    expect(page.headers.get('Permissions-Policy')).toContain('clipboard-write=(self)');
    expect((await ask('/?mode=kiosk')).headers.get('Permissions-Policy')).not.toContain('self');
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    // Only the book may run a worker.
    expect(page.headers.get('Content-Security-Policy')).toMatch(/; trusted-types lit-html default forum-worker$/);
    expect((await ask('/?mode=kiosk')).headers.get('Content-Security-Policy')).toMatch(
      /; trusted-types lit-html default$/,
    );
    expect(headersOf('image/svg+xml')['Content-Security-Policy']).toContain("default-src 'none'");
    for (const name of [
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
    ])
      expect([name, file.headers.has(name)]).toEqual([name, false]);
  });
});

describe('files', () => {
  it('serves the page at the root, whatever the query says', async () => {
    const response = await ask('/?mode=kiosk');
    expect(await response.text()).toBe(page.toString());
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
  });

  it('serves the copy that the browser takes', async () => {
    for (const [header, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const response = await ask('/assets/main-abc.js', accepting(header));
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
      expect(response.headers.get('Vary')).toBe('Accept-Encoding');
      const length = (await response.arrayBuffer()).byteLength;
      expect(response.headers.get('Content-Length')).toBe(String(length));
      if (encoding) expect(length).toBeLessThan(code.length / 2);
      else expect(length).toBe(code.length);
    }
  });

  it('gives each copy of what may change a validator of its own, and answers that it has not', async () => {
    const tagOf = async (path: string, encoding: string) => (await ask(path, accepting(encoding))).headers.get('ETag');
    const tags = await Promise.all(['br', 'gzip', ''].map((encoding) => tagOf('/content/manifest.json', encoding)));
    expect(new Set(tags).size).toBe(3);
    const [known] = tags;
    const again = await ask('/content/manifest.json', {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': known! },
    });
    expect(again.status).toBe(304);
    expect(await tagOf('/assets/main-abc.js', 'br'), 'what never changes').toBeNull();
  });

  it('lets browsers keep what is named by its hash, and nothing else', async () => {
    const kept = async (path: string) => (await ask(path)).headers.get('Cache-Control');
    expect(await kept('/assets/main-abc.js')).toMatch(/immutable/);
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/content/manifest.json')).toBe('no-cache');
    expect(await kept('/content/gone.json')).toBe('no-store');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//etc/passwd', '/assets/', '/%', '/%00'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('gives no script to a service worker but that of the book, which browsers ask for anew each time', async () => {
    const worker = await ask('/sw.js', { headers: { 'Service-Worker': 'script' } });
    expect(worker.status).toBe(200);
    expect(worker.headers.get('Cache-Control')).toBe('no-cache');
    expect((await ask('/assets/main-abc.js', { headers: { 'Service-Worker': 'script' } })).status).toBe(404);
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const response = await ask('/assets/main-abc.js', { method: 'HEAD', ...accepting('br') });
    expect(await response.text()).toBe('');
    expect(Number(response.headers.get('Content-Length'))).toBeGreaterThan(0);
  });
});
