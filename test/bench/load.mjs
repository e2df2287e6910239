import { inTurn } from './sides.mjs';
import { openPage, throttle } from './eyes.mjs';
import { median } from './report.mjs';

/** A phone four times slower than this machine, on a network of 1.6 Mbit/s that takes 150 ms to answer. */
const CPU = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** So long after the app has drawn its chart the largest paint is taken, in ms: what comes later is another picture. */
const SETTLED = 2000;
const LONGEST = 60_000;

/** What is opened in each round: the product's loop, and the same chart as a page on both sides. */
const OPENED = [
  ['engine', 'loop'],
  ['engine', 'chart'],
  ['plain', 'chart'],
];

/** Opens each side `runs` times with nothing cached; answers medians by what was opened. */
export async function measureLoad(browser, sides, runs) {
  const names = OPENED.map(([side, what]) => `${side} ${what}`);
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < runs; round++)
    for (const [side, what] of inTurn(round, OPENED))
      all[`${side} ${what}`].push(await load(browser, sides[side], sides[side].addresses[what]));
  return Object.entries(all).map(([name, visits]) => {
    const keys = Object.keys(visits[0]).filter((key) => key !== 'files');
    const medians = Object.fromEntries(keys.map((key) => [key, median(visits.map((one) => one[key]))]));
    return { name, slides: sides.engine.slides, ...medians, runs: visits };
  });
}

async function load(browser, side, address) {
  const { page, session, end } = await openPage(browser, side);
  const loaded = await watchNetwork(session);
  await throttle(session, CPU);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchEyes.own && window.benchEyes.paint, null, { timeout: LONGEST });
  await page.waitForTimeout(SETTLED);
  const { origin, paint, largest, chart, own } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    ...window.benchEyes,
  }));
  await end();
  const until = (time) => loaded.filter(({ at }) => at <= origin + time);
  const bytes = (files) => files.reduce((sum, one) => sum + one.bytes, 0);
  const [toPaint, toChart, toOwn] = [until(paint), until(chart), until(own)];
  return {
    paint,
    largest,
    chart,
    own,
    ownBytes: bytes(toOwn),
    ownRequests: toOwn.length,
    paintBytes: bytes(toPaint),
    paintRequests: toPaint.length,
    chartBytes: bytes(toChart),
    chartRequests: toChart.length,
    files: toChart.map(({ name, bytes: size, at }) => [name, size, Math.round(at - origin)]),
  };
}

/** What has come over the wire, headers included, with the time at which it was whole. */
async function watchNetwork(session) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  const [names, loaded] = [new Map(), []];
  // Requests tell both of their clocks, answers one.
  let ahead = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    ahead = wallTime - timestamp;
    names.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const name = names.get(requestId);
    if (name !== undefined) loaded.push({ name, bytes: encodedDataLength, at: (timestamp + ahead) * 1000 });
  });
  return loaded;
}
