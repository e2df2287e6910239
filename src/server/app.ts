import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { isImmutable, type Asset } from './asset.ts';
import { negotiate, type Encoding } from './encoding.ts';
import { headersOf } from './headers.ts';
import { WORKER } from './worker-file.ts';

/** Finds a file by its address relative to the app (`assets/main-x.js`, `content/manifest.json`). */
export type Find = (name: string, query: URLSearchParams) => Asset | undefined | Promise<Asset | undefined>;

/** What a page is told to fetch early: the value of its `Link` header. */
export type Early = (query: URLSearchParams) => string | null | Promise<string | null>;

/**
 * The kiosk's server as a function from request to response. Files are looked up by name in what was read at start, so
 * no address can reach another file of the machine. Each of `api` answers some addresses below /api, `root` others
 * beside the files.
 */
export function createApp(find: Find, api: Hono | readonly Hono[] = [], root?: Hono, early: Early = () => null): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    const security = headersOf(headers.get('Content-Type'), context.req.query('mode') === 'kiosk');
    for (const [name, value] of Object.entries(security)) headers.set(name, value);
    // Also where the page itself has not changed: what it fetches may have. The page that a service worker keeps is for all modes.
    const isOpened = (context.req.header('Sec-Fetch-Mode') ?? 'navigate') === 'navigate';
    const asksEarly = isOpened && nameOf(context.req.path) === PAGE;
    const links = asksEarly && (await early(new URL(context.req.url).searchParams));
    if (links) headers.set('Link', links);
  });
  for (const part of [api].flat()) app.route('/api', part);
  if (root) app.route('/', root);
  app.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return context.text('Only GET and HEAD are answered.', 405, { Allow: 'GET, HEAD' });
  });
  // Whether a file is still the same is asked only of one whose name may stay: each header is sent with each of the first files.
  const validated = etag();
  app.use((context, next) => (isImmutable(nameOf(context.req.path)) ? next() : validated(context, next)));

  app.get('*', async (context) => {
    const name = nameOf(context.req.path);
    const asset = await find(name, new URL(context.req.url).searchParams);
    // Any other service worker would keep an old page alive; browsers mark the request for its script.
    if (!asset || (context.req.header('Service-Worker') && name !== WORKER)) {
      return context.text('There is nothing here.', 404, { 'Cache-Control': 'no-store' });
    }
    const encoding = negotiate(context.req.header('Accept-Encoding'), Object.keys(asset.packed) as Encoding[]);
    const bytes = (encoding && asset.packed[encoding]) ?? asset.plain;
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': asset.type,
      'Content-Length': String(bytes.length),
      'Cache-Control': asset.immutable ? 'max-age=31536000, immutable' : 'no-cache',
      ...(!asset.immutable && { ETag: `"${asset.tag}${encoding ? `-${encoding}` : ''}"` }),
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
  });

  return app;
}

const PAGE = 'index.html';
const nameOf = (path: string): string => (path === '/' ? PAGE : path.slice(1));
