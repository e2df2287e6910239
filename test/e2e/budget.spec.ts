import { expect, status, test, warmed, type Page } from './fixture.ts';
import { SLIDES, story } from './story.ts';

/** Bounds, not wishes: what a first screen may cost, in bytes over the wire and in requests. */
const MOST_BYTES = 60_000;
const MOST_BYTES_OF_FONTS = 112_000;
/** Of script that is read before the app has drawn its picture, unpacked. */
const MOST_SCRIPT = 150_000;
const MOST_REQUESTS = 16;
const MOST_FONTS = 6;

/** What the first screen has no use for. */
const LATER =
  /reveal|later|home|warning|deck|story-|quiz|result|idb|lean-qr|choice|estimate|order|sketch|match|spot|opinion|panels|publishing|schema|check-|vocabulary|words-|chapter|questions|sources|notes|map\.|words\./;

/** Of the page itself, with the pictures that the server has drawn into it: all that a visitor waits for. */
const MOST_PAGE = 6000;

/** What is put off for longer, in ms, is not for the first picture. */
const SOON = 1000;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
  /** Unpacked. */
  readonly size: number;
}

/** Opens the kiosk with an empty cache, and tells what had come over the wire when the app had drawn its own picture. */
async function loadUntilDrawn(page: Page): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript((soon) => {
    const here = window as { drawn?: number };
    // What waits for a second or more waits for the picture too: a slow machine must not have it loaded before.
    const [wait, forget] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    const held = new Map<number, () => void>();
    let last = 0;
    window.setTimeout = ((act: () => void, ms = 0) => {
      if (here.drawn || ms < soon) return wait(act, ms);
      held.set(--last, () => wait(act, ms));
      return last;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      if (!held.delete(id)) forget(id);
    }) as typeof clearTimeout;
    document.addEventListener('scene-painted', (event) => {
      const scene = event.composedPath()[0] as Partial<{ drawing: { marks: unknown[] } }>;
      if (here.drawn || !scene.drawing?.marks.length) return;
      here.drawn = Date.now();
      for (const begin of held.values()) begin();
    });
  }, SOON);
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  const loaded: (Loaded & { readonly at: number })[] = [];
  // Requests tell both of their clocks, answers one.
  let ahead = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    ahead = wallTime - timestamp;
    names.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) =>
    sizes.set(requestId, (sizes.get(requestId) ?? 0) + dataLength),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const [name, size] = [names.get(requestId)!, sizes.get(requestId) ?? 0];
    loaded.push({ name, size, bytes: encodedDataLength, at: (timestamp + ahead) * 1000 });
  });
  await page.goto('/?mode=kiosk');
  const drawn = () => page.evaluate(() => (window as { drawn?: number }).drawn ?? null);
  await expect.poll(drawn, { intervals: [20] }).not.toBeNull();
  await expect.poll(async () => (await status(page)).frames).toBeGreaterThan(0);
  const until = (await drawn())!;
  return loaded.filter(({ at }) => at <= until);
}

const sum = (all: readonly Loaded[]) => all.reduce((total, { bytes }) => total + bytes, 0);
const isScript = ({ name }: Loaded) => name.endsWith('.js');
const isFont = ({ name }: Loaded) => name.endsWith('.woff2');

test('the picture is there with the page, and the app draws it after at most 60 kB of page, script, style and data', async ({
  page,
}) => {
  const loaded = await loadUntilDrawn(page);
  const [fonts, rest] = [loaded.filter(isFont), loaded.filter((file) => !isFont(file))];
  const script = loaded.filter(isScript).reduce((total, { size }) => total + size, 0);
  const say = (all: readonly Loaded[]) => `${sum(all)} bytes in ${all.length} requests`;
  test
    .info()
    .annotations.push(
      { type: 'without fonts', description: say(rest) },
      { type: 'fonts', description: say(fonts) },
      { type: 'all', description: say(loaded) },
      { type: 'script', description: `${script} bytes unpacked` },
      ...loaded.map(({ name, bytes }) => ({ type: 'file', description: `${bytes} ${name}` })),
    );
  expect(sum(loaded.filter(({ name }) => name === '/'))).toBeLessThan(MOST_PAGE);
  expect(sum(rest)).toBeLessThan(MOST_BYTES);
  expect(script, 'bytes of script, unpacked').toBeLessThan(MOST_SCRIPT);
  expect(sum(fonts)).toBeLessThan(MOST_BYTES_OF_FONTS);
  expect(fonts.length).toBeLessThanOrEqual(MOST_FONTS);
  expect(loaded.length).toBeLessThanOrEqual(MOST_REQUESTS);
});

test('all that the first picture needs is asked for with the page, and only once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let letCome = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto('/?mode=kiosk', { waitUntil: 'commit' });
  const [first] = story.kiosk.attract;
  const { scene } = SLIDES.find(({ chapter, id }) => `${chapter}/${id}` === first!.slide)!;
  const needed = [
    /\/kiosk-mode-/,
    /\/start\.vi\./,
    /\/api\/machine$/,
    /\/manifest\.json$/,
    new RegExp(`/${scene}-[^/]+\\.js$`),
  ];
  const times = () => needed.map((one) => asked.filter((path) => one.test(path)).length);
  const once = needed.map(() => 1);
  // Before any code of ours has come that could ask.
  await expect.poll(times).toEqual(once);
  letCome();
  await page.locator('forum-app:defined').waitFor({ state: 'attached' });
  await expect.poll(async () => (await status(page)).frames).toBeGreaterThan(0);
  expect(times()).toEqual(once);
});

test('the first screen loads nothing that it does not use', async ({ page }) => {
  const loaded = await loadUntilDrawn(page);
  expect(loaded.map(({ name }) => name).filter((name) => LATER.test(name))).toEqual([]);
  // Code is named after the folder that it comes from.
  const [first] = story.kiosk.attract;
  const kindOf = (where: string) => SLIDES.find(({ chapter, id }) => `${chapter}/${id}` === where)!.scene;
  const kinds = [...new Set(SLIDES.map(({ scene }) => scene))];
  const named = (kind: string) => loaded.some(({ name }) => new RegExp(`/${kind}-[^/]+\\.js$`).test(name));
  expect(kinds.filter(named), 'scene kinds').toEqual([kindOf(first!.slide)]);
  expect(
    loaded.map(({ name }) => name).filter((name) => /\.en\./.test(name)),
    'the other language',
  ).toEqual([]);
});

test('while the loop plays its rounds, only the manifest and the machine’s settings are asked for, once a round', async ({
  page,
}) => {
  await page.clock.install();
  await loadUntilDrawn(page);
  await page.clock.runFor(36_000);
  await warmed(page);
  const [asked, told]: string[][] = [[], []];
  page.on('request', (request) => (request.method() === 'GET' ? asked : told)!.push(new URL(request.url()).pathname));
  await page.clock.runFor(72_000);
  expect(asked).toContain('/content/manifest.json');
  expect(asked!.filter((path) => !['/content/manifest.json', '/api/machine'].includes(path))).toEqual([]);
  expect(asked!.length).toBeLessThanOrEqual(6);
  // A sign of life every ten seconds, and that the loop was seen whole.
  expect(told!.filter((path) => !['/api/beat', '/api/content'].includes(path))).toEqual([]);
  expect(told!.length).toBeLessThanOrEqual(9);
});
