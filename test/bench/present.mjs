// npm run bench -- --only present [--runs 5] [--json file]
//
// From the press of a key in the speaker's window to the first changed frame in the hall's, here and with the speaker view of
// reveal.js (peer/: the same slides and steps, plain, with d3 charts), one press of each in turn.
//
// What is measured. The press: `timeStamp` of the key event in the window that gets it. The frame: the first animation frame
// after anything in the hall's document changed (elements, attributes, texts, through shadow roots). Both are read from
// performance.timeOrigin + now, one clock for all windows of a browser. A press waits until the picture before it is at rest.
// Nothing is asserted: a busy machine changes all of it, so its load is printed.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { median, quantile } from './report.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
/** Presses of each side, for each run that is asked for; a chapter's border is among them. */
const PRESSES = 8;
/** The picture has not changed for so long, in ms: it is at rest. */
const REST = 250;

/** Runs in the page from its first moment. */
function observe() {
  const clock = () => performance.timeOrigin + performance.now();
  const state = { pressed: 0, frame: 0, changed: 0, since: Infinity };
  Object.assign(globalThis, { latency: state });
  addEventListener('keydown', (event) => (state.pressed = performance.timeOrigin + event.timeStamp), { capture: true });
  const onChange = () => {
    state.changed = clock();
    if (state.changed < state.since || state.frame) return;
    state.frame = -1;
    requestAnimationFrame(() => (state.frame = clock()));
  };
  const watch = (root) =>
    new MutationObserver(onChange).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  watch(document);
}

/** Measures both sides; answers the figures. */
export async function measurePresent(browser, runs) {
  const sides = { engine: await product(browser), reveal: await peer(browser) };
  const times = { engine: [], reveal: [] };
  const load = loadavg()[0];
  try {
    for (const side of Object.values(sides)) await press(side);
    for (let i = 0; i < PRESSES * runs; i++)
      for (const name of i % 2 ? ['reveal', 'engine'] : ['engine', 'reveal'])
        times[name].push(await press(sides[name]));
  } finally {
    for (const side of Object.values(sides)) await side.end();
  }
  const rows = Object.entries(times).map(([side, all]) => ({
    side,
    presses: all.length,
    p50: median(all),
    p98: quantile(all, 0.98),
    all,
  }));
  console.log(`\n${write(rows, load)}`);
  return { machine: { cores: availableParallelism(), load, loadAfter: loadavg()[0] }, rows };
}

function write(rows, load) {
  const line = (name, cells) => name.padEnd(34) + cells.map((cell) => String(cell).padStart(10)).join('');
  const [engine, reveal] = rows;
  const ratio = (key) => `${(reveal[key] / engine[key]).toFixed(2)} x`;
  return [
    line('key press to changed frame, ms', ['p50', 'p98', 'presses']),
    ...rows.map(({ side, p50, p98, presses }) =>
      line(side === 'engine' ? '        engine' : '        reveal.js speaker view', [
        p50.toFixed(1),
        p98.toFixed(1),
        presses,
      ]),
    ),
    line('        reveal.js : engine', [ratio('p50'), ratio('p98')]),
    `Load ${load.toFixed(1)} at the beginning, ${loadavg()[0].toFixed(1)} at the end.`,
  ].join('\n');
}

/** One press in the speaker's window, once the hall's picture is at rest: ms until its first changed frame. */
async function press({ speaker, hall, session }) {
  await hall.waitForFunction(
    (rest) => performance.timeOrigin + performance.now() - globalThis.latency.changed > rest,
    REST,
  );
  await hall.evaluate(() => {
    const { latency } = globalThis;
    Object.assign(latency, { frame: 0, since: performance.timeOrigin + performance.now() });
  });
  const key = { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await hall.waitForFunction(() => globalThis.latency.frame > 0);
  const [pressed, frame] = await Promise.all([
    speaker.evaluate(() => globalThis.latency.pressed),
    hall.evaluate(() => globalThis.latency.frame),
  ]);
  return frame - pressed;
}

const SIZE = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 };

/** The product as it is built and served. */
async function product(browser) {
  const main = join(ROOT, 'dist/server/main.js');
  if (!existsSync(main)) throw new Error('The app is not built: npm run build.');
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'forum-bench-'))];
  const args = [main, '--results', join(folder, 'results'), '--state', join(folder, 'state')];
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}/?mode=present`;
  await answers(address);
  const context = await browser.newContext(SIZE);
  await context.addInitScript(observe);
  const speaker = await context.newPage();
  await speaker.goto(address);
  await speaker.waitForFunction(() => document.querySelector('forum-console')?.podium);
  const hall = await context.newPage();
  await hall.goto(`${address}&window=hall&lang=en`);
  await hall.waitForFunction(() => document.querySelector('forum-deck')?.scene.drawing.marks.length);
  const session = await context.newCDPSession(speaker);
  const end = async () => {
    await context.close();
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  return { speaker, hall, session, end };
}

/** The peer's deck, with its speaker view opened from it. */
async function peer(browser) {
  const outDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
  const shared = { root: ROOT, configFile: false, logLevel: 'warn' };
  const input = join(import.meta.dirname, 'peer/index.html');
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2022', rolldownOptions: { input } } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const context = await browser.newContext(SIZE);
  await context.addInitScript(observe);
  const hall = await context.newPage();
  await hall.goto(`http://127.0.0.1:${server.httpServer.address().port}/test/bench/peer/index.html`);
  await hall.waitForFunction(() => globalThis.Reveal?.isReady());
  const opened = context.waitForEvent('page');
  await hall.keyboard.press('s');
  const speaker = await opened;
  // Its frames show this step and the next; it drives the deck once it is connected.
  await speaker.waitForFunction(() => document.querySelectorAll('iframe').length === 2);
  for (const frame of speaker.frames().slice(1)) await frame.waitForFunction(() => globalThis.Reveal?.isReady());
  await speaker.evaluate(() => {
    globalThis.latency ??= { pressed: 0 };
    addEventListener('keydown', (event) => (globalThis.latency.pressed = performance.timeOrigin + event.timeStamp), {
      capture: true,
    });
  });
  const session = await context.newCDPSession(speaker);
  const end = async () => {
    await context.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { speaker, hall, session, end };
}

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function answers(address) {
  for (let tries = 100; tries > 0; tries--) {
    if (await fetch(address).catch(() => null)) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`${address} does not answer.`);
}
