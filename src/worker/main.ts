// The service worker of the book, built: dist/client/sw.js.
import { Kept, type Build } from './kept.ts';
import { isKept, isTalk, planOf, type Plan } from './plan.ts';
import type { AskedEvent, WorkerScope } from './scope.ts';

/** Put in by scripts/build.mjs. */
declare const __BUILD__: Build;
/** Once: the name above stands for the whole text. */
const build = __BUILD__;

/** How long the server has to tell the newest story where there is one that is kept, in ms. */
const PATIENCE = 3000;

const scope = self as unknown as WorkerScope;
const base = new URL('./', location.href).href;
/** The newest manifest, while its story is being kept. */
let coming: Response | null = null;
const kept = new Kept(build, { caches, fetch: (url, options) => fetch(url, options), base });
/** Pages that were opened or have asked while this worker lives: do they show the book, or a talk? */
const readers = new Map<string, boolean>();

scope.addEventListener('install', (event) => event.waitUntil(kept.install()));

// The page that has brought the worker needs it too. A newer worker waits until it is wanted or nobody reads.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const plan = planOf(request, base);
  if (request.mode === 'navigate') readers.set(resultingClientId, plan === 'page');
  if (!plan || (plan !== 'page' && readers.get(clientId) === false)) return;
  event.respondWith(answer(plan, event));
});

scope.addEventListener('message', (event) => {
  const { type, entry, story } = event.data as { type?: string; entry?: string; story?: string };
  if (type === 'take') event.waitUntil(take());
  if (type === 'talk') event.waitUntil(kept.keepTalk());
  if (type === 'settled') event.waitUntil(sweep(String(entry), String(story)));
});

/** Takes over from an older worker, but not in the middle of a talk. */
async function take(): Promise<void> {
  if (!(await isSpoken())) await scope.skipWaiting();
}

/** Is a window of a talk open, beside the page `but`? */
async function isSpoken(but?: string): Promise<boolean> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.some(({ id, url }) => id !== but && isTalk(url, base));
}

async function answer(plan: NonNullable<Plan>, event: AskedEvent): Promise<Response> {
  const { request } = event;
  if (plan === 'page') return (await kept.find('')) ?? fetch(request);
  if (!(await isReader(event.clientId))) return fetch(request);
  if (plan === 'manifest') return manifest(event);
  return (await kept.find(request.url.split(/[?#]/)[0]!.slice(base.length))) ?? fetch(request);
}

/** A page of another mode can be under this worker too, because all have the same address but for its query. */
async function isReader(id: string): Promise<boolean> {
  const known = readers.get(id);
  if (known !== undefined) return known;
  const client = id ? await scope.clients.get(id) : undefined;
  const found = client !== undefined && isKept(client.url, base);
  if (client) readers.set(id, found);
  return found;
}

/**
 * The newest story, which is kept from now on; or the one that is kept, where the server does not answer. It is also the
 * answer when there is a newer build: a story is shown by the code that came with it. While a talk is on, all its windows have
 * the story that the first one began with.
 */
async function manifest(event: AskedEvent): Promise<Response> {
  const held = await kept.manifest();
  if (!held) return kept.fetchManifest();
  if (await isSpoken(event.clientId)) return coming?.clone() ?? held;
  const asked = Promise.all([kept.fetchManifest(), isOutdated()]).catch(() => null);
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const [fresh, outdated] = (await Promise.race([asked, late])) ?? [null, false];
  if (!fresh || outdated) return held;
  event.waitUntil(keep(fresh.clone()));
  return fresh;
}

async function keep(fresh: Response): Promise<void> {
  const own = (coming = fresh.clone());
  await kept.keepStory(fresh).catch(() => undefined);
  // A still newer one may have come meanwhile.
  if (coming === own) coming = null;
}

/**
 * Does the server have another build by now? Read from the script itself: `registration.update()` in an answer would keep
 * Chromium from ever letting the newer worker take over.
 */
async function isOutdated(): Promise<boolean> {
  const response = await fetch(location.href, { cache: 'no-cache' });
  return response.ok && !(await response.text()).includes(build.id);
}

/** When a single page is left, and it is of this build, nothing older is needed. `entry`: the file that it began with. */
async function sweep(entry: string, story: string): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isOurs = build.files.some(({ name }) => base + name === entry);
  if (pages.length === 1 && isOurs) await kept.sweep(story);
}
