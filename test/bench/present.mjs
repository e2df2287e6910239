// npm run bench -- --only present [--runs 3] [--json file]
//
// From the press of a key in the speaker's window to the first changed frame in the hall's, here and with the speaker view of
// reveal.js (peer/: the same slides and steps, plain, with d3 charts), one press of each in turn.
//
// What is measured. The press: `timeStamp` of the key event in the window that gets it. The frame: the first animation frame
// after anything in the hall's document changed (elements, attributes, texts, through shadow roots). Both are read from
// performance.timeOrigin + now, one clock for all windows of a browser. A press waits until the picture before it is at rest.
// What a press asks of the hall until then is counted, too (layouts, styles worked out anew, nodes made): a busy machine changes
// the times, not these. Presses are told apart by what they lead to. Nothing is asserted; the load is printed.

import { availableParallelism, loadavg } from 'node:os';
import { openWatch } from './eyes.mjs';
import { median, quantile, writeLine } from './report.mjs';
import { openSides } from './sides.mjs';

/** More than the presses of a run lead through. */
const SLIDES = 200;
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
  window.benchWatch(onChange);
}

/** Measures both sides; answers the figures. */
export async function measurePresent(browser, runs) {
  const stories = await openSides(SLIDES);
  const pressed = { engine: [], reveal: [] };
  const kinds = [];
  const load = loadavg()[0];
  try {
    const sides = { engine: await product(browser, stories.engine), reveal: await peer(browser, stories.plain) };
    for (const side of Object.values(sides)) await press(side);
    for (let i = 0; i < PRESSES * runs; i++) {
      const from = await placeOf(sides.engine);
      for (const name of i % 2 ? ['reveal', 'engine'] : ['engine', 'reveal'])
        pressed[name].push(await press(sides[name]));
      kinds.push(kindOf(from, await placeOf(sides.engine)));
    }
  } finally {
    for (const side of Object.values(stories)) await side.end();
  }
  const rows = [ALL, ...KINDS].flatMap((kind) =>
    Object.entries(pressed).map(([side, all]) =>
      rowOf(
        side,
        kind,
        all.filter((_, i) => kind === ALL || kinds[i] === kind),
      ),
    ),
  );
  console.log(`\n${write(rows, load)}`);
  return { machine: { cores: availableParallelism(), load, loadAfter: loadavg()[0] }, rows };
}

const ALL = 'every press';
/** What a press can lead to. */
const KINDS = ['the same slide', 'another slide', 'another chapter'];

const placeOf = ({ hall }) => hall.evaluate(() => document.querySelector('forum-hall').talk.position);

/** Both sides tell the same steps in the same order, so that where one goes the other goes. */
function kindOf(from, to) {
  if (from.chapter !== to.chapter) return KINDS[2];
  return from.slide === to.slide ? KINDS[0] : KINDS[1];
}

function rowOf(side, kind, all) {
  const times = all.map(({ ms }) => ms);
  const work = Object.fromEntries(WORK.map((name) => [name, median(all.map(({ work }) => work[name]))]));
  return { side, kind, presses: all.length, p50: median(times), p98: quantile(times, 0.98), work, all };
}

function write(rows, load) {
  const lines = rows.flatMap(({ side, kind, presses, p50, p98, work }, i) => {
    if (!presses) return [];
    const own = [p50.toFixed(1), p98.toFixed(1), presses, ...WORK.map((name) => Math.round(work[name]))];
    if (side === 'engine') return [kind, writeLine('        engine', own)];
    const ratios = ['p50', 'p98'].map((key) => `${(rows[i][key] / rows[i - 1][key]).toFixed(2)} x`);
    return [writeLine('        reveal.js speaker view', own), writeLine('        reveal.js : engine', ratios)];
  });
  return [
    writeLine('key press to changed frame, ms', ['p50', 'p98', 'presses', 'layouts', 'styles', 'nodes']),
    ...lines,
    `Load ${load.toFixed(1)} at the beginning, ${loadavg()[0].toFixed(1)} at the end.`,
  ].join('\n');
}

/** What Chromium counts in a window, as it names it. */
const WORK = ['LayoutCount', 'RecalcStyleCount', 'Nodes'];

async function workIn({ work }) {
  const { metrics } = await work.send('Performance.getMetrics');
  return Object.fromEntries(WORK.map((name) => [name, metrics.find((one) => one.name === name).value]));
}

/** One press in the speaker's window, once the hall's picture is at rest: ms until its first changed frame, and the work until then. */
async function press(side) {
  const { speaker, hall, session } = side;
  await hall.waitForFunction(
    (rest) => performance.timeOrigin + performance.now() - globalThis.latency.changed > rest,
    REST,
  );
  await hall.evaluate(() => {
    const { latency } = globalThis;
    Object.assign(latency, { frame: 0, since: performance.timeOrigin + performance.now() });
  });
  const before = await workIn(side);
  const key = { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await hall.waitForFunction(() => globalThis.latency.frame > 0);
  const after = await workIn(side);
  const [pressed, frame] = await Promise.all([
    speaker.evaluate(() => globalThis.latency.pressed),
    hall.evaluate(() => globalThis.latency.frame),
  ]);
  return { ms: frame - pressed, work: Object.fromEntries(WORK.map((name) => [name, after[name] - before[name]])) };
}

const SIZE = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 };

/** Windows of one side, with eyes on them. */
async function openContext(browser) {
  const context = await browser.newContext(SIZE);
  await context.addInitScript(openWatch);
  await context.addInitScript(observe);
  return context;
}

async function product(browser, { addresses }) {
  const context = await openContext(browser);
  const speaker = await context.newPage();
  await speaker.goto(addresses.speaker);
  await speaker.waitForFunction(() => document.querySelector('forum-console')?.podium);
  const hall = await context.newPage();
  await hall.goto(addresses.hall);
  await hall.waitForFunction(() => document.querySelector('forum-deck')?.scene.drawing.marks.length);
  return windows(context, speaker, hall);
}

/** The peer's deck, with its speaker view. */
async function peer(browser, { addresses }) {
  const context = await openContext(browser);
  const hall = await context.newPage();
  // With ?notes the deck opens it by itself, at times before its page has loaded.
  const opened = context.waitForEvent('page');
  await hall.goto(addresses.hall);
  await hall.waitForFunction(() => globalThis.Reveal?.isReady());
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
  return windows(context, speaker, hall);
}

async function windows(context, speaker, hall) {
  const session = await context.newCDPSession(speaker);
  const work = await context.newCDPSession(hall);
  await work.send('Performance.enable');
  return { speaker, hall, session, work };
}
