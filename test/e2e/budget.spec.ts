import { expect, scenes, status, test, type Page } from './fixture.ts';

/** Bounds, not wishes: what a first screen may cost, in bytes over the wire and in requests. */
const MOST_BYTES = 60_000;
const MOST_BYTES_OF_FONTS = 112_000;
const MOST_REQUESTS = 16;
const MOST_FONTS = 6;

/** What the first screen has no use for. */
const LATER =
  /reveal|deck|story-foot|quiz|result|choice|estimate|publishing|schema|vocabulary|words-|chapter|questions|sources/;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

/** Opens the kiosk with an empty cache, and tells what came over the wire until the picture moved. */
async function loadUntilItMoves(page: Page): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const names = new Map<string, string>();
  const loaded: Loaded[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    names.set(requestId, new URL(request.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    loaded.push({ name: names.get(requestId)!, bytes: encodedDataLength }),
  );
  await page.goto('/?mode=kiosk');
  const pictures = new Set<string>();
  await expect
    .poll(async () => pictures.add(JSON.stringify((await scenes(page))[0])).size, { intervals: [20] })
    .toBeGreaterThanOrEqual(3);
  expect((await status(page)).frames).toBeGreaterThan(0);
  return [...loaded];
}

const sum = (all: readonly Loaded[]) => all.reduce((total, { bytes }) => total + bytes, 0);
const isFont = ({ name }: Loaded) => name.endsWith('.woff2');

test('the first picture moves after at most 60 kB of page, script, style and data', async ({ page }) => {
  const loaded = await loadUntilItMoves(page);
  const [fonts, rest] = [loaded.filter(isFont), loaded.filter((file) => !isFont(file))];
  const say = (all: readonly Loaded[]) => `${sum(all)} bytes in ${all.length} requests`;
  test
    .info()
    .annotations.push(
      { type: 'without fonts', description: say(rest) },
      { type: 'fonts', description: say(fonts) },
      { type: 'all', description: say(loaded) },
      ...loaded.map(({ name, bytes }) => ({ type: 'file', description: `${bytes} ${name}` })),
    );
  expect(sum(rest)).toBeLessThan(MOST_BYTES);
  expect(sum(fonts)).toBeLessThan(MOST_BYTES_OF_FONTS);
  expect(fonts.length).toBeLessThanOrEqual(MOST_FONTS);
  expect(loaded.length).toBeLessThanOrEqual(MOST_REQUESTS);
});

test('the first screen loads nothing that it does not use', async ({ page }) => {
  const loaded = await loadUntilItMoves(page);
  expect(loaded.map(({ name }) => name).filter((name) => LATER.test(name))).toEqual([]);
  expect(
    loaded.map(({ name }) => name).filter((name) => /\.en\./.test(name)),
    'the other language',
  ).toEqual([]);
});

test('while the loop plays its rounds, only the manifest is asked for, once a round', async ({ page }) => {
  await page.clock.install();
  await loadUntilItMoves(page);
  await page.clock.runFor(36_000);
  const seen: string[] = [];
  page.on('request', (request) => seen.push(new URL(request.url()).pathname));
  await page.clock.runFor(72_000);
  expect(new Set(seen)).toEqual(new Set(['/content/manifest.json']));
  expect(seen.length).toBeLessThanOrEqual(3);
});
