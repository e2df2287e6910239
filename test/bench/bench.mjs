// npm run bench -- [--quick] [--runs 3] [--only deck|load|steps|memory|present|marks|dots|some] [--slides 10,100,1000]
//                  [--json file] [--svg file]
//
// deck: the product beside the plain deck (peer/), which is load, steps and memory; docs/bench.md. present: present.mjs.
// --quick: the deck with ten slides, less often. All figures go into a JSON file, the deck's ratios into a drawing too.
//
// Moving marks and moving dots, drawn by this product and by the same change written plainly with d3-transition.
//
// What is compared. Both sides get the same two states (change.ts) and go from one to the other in 900 ms with
// d3.easeCubicInOut, on a stage of 1920 x 1080, in the same page, with the same styles.
//   marks  300 SVG marks, all of them moving: 120 rects, 60 circles, 60 lines, 60 texts.
//          Engine: <forum-scene> as the product uses it (player, tween, SVG). d3: joins, one transition, `attr`.
//   dots   100,000 dots. Engine: one `dots` mark of <forum-scene>. d3: d3-transition animates elements, and 100,000 of
//          them are no choice; what is written instead is a canvas, d3-timer, d3-ease and `fillRect` for each dot.
//   some   10,000 dots, so that d3-transition on one SVG rect for each dot can be shown as well.
//
// Why it is fair. The engine's code is the product's, built by Vite as it ships. The d3 side sets only attributes that
// change (d3-transition sees to that), uses whole pixels and looks nothing up while it runs. The two take turns,
// one first and then the other, in one page; before each run memory is cleared, and everything is run once unmeasured.
// test/browser/bench.test.ts holds that both sides go from the same picture to the same picture, in the same time.
//
// What is measured. "work": script inside the frame callbacks, by a wrapper around requestAnimationFrame that is the
// same for both. "script" and "task": CDP's ScriptDuration and TaskDuration of the whole change, by frame drawn; task
// is everything on the main thread (script, style, layout, paint). "begin": the call that starts the change.
// "dropped": frames of the 900 ms in which nothing was drawn. Figures are medians of the runs. Nothing is asserted:
// a busy machine changes all of them, so the load and the pace of an idle page are printed with them.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { LAUNCH_ARGS, requireChromium } from '../../scripts/lib/chromium.mjs';
import { DECK_PARTS, measureDeck } from './deck.mjs';
import { plotFindings } from './findings.mjs';
import { measurePresent } from './present.mjs';
import { median, quantile, writeSubject } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string', default: '.cache/bench.json' },
    svg: { type: 'string', default: '.cache/bench.svg' },
    slides: { type: 'string' },
  },
});
const RUNS = Math.max(1, Number(options.runs) || 3);
const SIZES = (options.slides ?? (options.quick ? '10' : '10,100,1000')).split(',').map(Number);
/** What was asked for: all of it, or one part; a part of the deck's comparison alone, too. */
const only = options.only ?? (options.quick ? 'deck' : undefined);
const deckPart = DECK_PARTS.find((part) => part === only);
const isAsked = (part) => !only || only === part;
const DURATION = 900;
const SUBJECTS = [
  { name: 'marks', title: '300 moving marks', plain: 'd3-transition on SVG', runs: RUNS },
  { name: 'dots', title: '100,000 moving dots', plain: 'd3-timer and fillRect', runs: RUNS },
  { name: 'some', title: '10,000 moving dots', plain: 'd3-transition on SVG', runs: Math.min(2, RUNS) },
].filter(({ name }) => isAsked(name));
const RATES = [1, 4];
const SIDES = ['engine', 'd3'];

const outDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
let server, browser;
try {
  server = await serve();
  browser = await chromium.launch({ executablePath: requireChromium(), args: LAUNCH_ARGS });
  const result = SUBJECTS.length ? await measure() : {};
  if (isAsked('deck') || deckPart) {
    result.deck = await measureDeck(browser, { part: deckPart, sizes: SIZES, runs: RUNS, isQuick: options.quick });
    await write(options.svg, plotFindings(result.deck.findings));
  }
  if (isAsked('present')) result.present = await measurePresent(browser, RUNS);
  await write(options.json, JSON.stringify(result));
} finally {
  await browser?.close();
  await server?.close();
  await rm(outDir, { recursive: true, force: true });
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`Written: ${file}`);
}

/** The page as the product is built, on a free port. Isolated from other origins, so that its clock is fine enough. */
async function serve() {
  const root = resolve(import.meta.dirname, '../..');
  const shared = { root, configFile: false, logLevel: 'warn' };
  const input = join(import.meta.dirname, 'index.html');
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2022', rolldownOptions: { input } } });
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  return preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1', headers } });
}

async function measure() {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/test/bench/index.html`);
  await page.evaluate(() => globalThis.bench.ready());
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');

  const machine = { cores: availableParallelism(), load: loadavg()[0], ...(await idle(page)) };
  console.log(
    `Chromium ${browser.version()} without GPU, ${machine.cores} cores, load ${machine.load.toFixed(1)}; ` +
      `an idle page: a frame every ${machine.frame.toFixed(1)} ms (p95 ${machine.frameP95.toFixed(1)})`,
  );
  const subjects = [];
  for (const subject of SUBJECTS) {
    const rows = [];
    for (const side of SIDES) await run(page, cdp, `${subject.name} ${side}`);
    for (const rate of RATES) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
      const runs = { engine: [], d3: [] };
      for (let i = 0; i < subject.runs; i++)
        for (const side of i % 2 ? SIDES.toReversed() : SIDES)
          runs[side].push(await run(page, cdp, `${subject.name} ${side}`, machine.frame));
      for (const side of SIDES) rows.push({ rate, side, ...summary(runs[side]), runs: runs[side] });
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    subjects.push({ ...subject, rows });
    console.log(`\n${writeSubject(subject, rows)}`);
  }
  const loadAfter = loadavg()[0];
  const counts = SUBJECTS.map(({ title, runs }) => `${title}: ${runs}`).join('; ');
  console.log(`\nMedians of the runs of each side (${counts}). Load at the end ${loadAfter.toFixed(1)}.`);
  return { machine: { ...machine, loadAfter }, duration: DURATION, subjects };
}

/** How often a page that does nothing gets a frame: what is possible here, in ms. */
async function idle(page) {
  const times = await page.evaluate(() => globalThis.bench.idleFrames(60));
  return { frame: median(times), frameP95: quantile(times, 0.95) };
}

/** One change: begun, drawn, arrived. */
async function run(page, cdp, name, frame = 1000 / 60) {
  await page.evaluate((side) => globalThis.bench.mount(side), name);
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await metrics(cdp);
  const { work, begin, elapsed } = await page.evaluate(() => globalThis.bench.run());
  const after = await metrics(cdp);
  await page.evaluate(() => globalThis.bench.remove());
  const perFrame = (key) => ((after[key] - before[key]) * 1000) / work.length;
  const expected = Math.round(DURATION / frame);
  return {
    p50: median(work),
    p95: quantile(work, 0.95),
    script: perFrame('ScriptDuration'),
    task: perFrame('TaskDuration'),
    begin,
    elapsed,
    drawn: work.length,
    expected,
    dropped: Math.max(0, expected - work.length),
  };
}

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

function summary(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))]));
}
