import { openPage, press, throttle } from './eyes.mjs';
import { SCENES, STEPS } from './long-story.mjs';
import { median, quantile } from './report.mjs';
import { inTurn } from './sides.mjs';

/** How long a change is looked at, in ms: both sides are at rest by then. */
const CHANGE = 1000;
const FRAME = 1000 / 60;
/** Until everything that a page loads ahead has come, in ms. */
const WARM = 9000;
/** Between two presses that nobody looks at, in ms. */
const HURRY = 80;
export const SIDES = ['engine', 'plain'];

/** Where each press leads on a way from the first step through so many of the ten slides: the same steps on both sides. */
export const walkThrough = (slides) =>
  SCENES.slice(0, slides)
    .flatMap((scene, i) => Array.from({ length: STEPS[i] }, (_, step) => ({ scene, step })))
    .slice(1);

/** A page of each side at the beginning of a walk, warmed by going there and back once. */
export async function openWalkers(browser, sides, walk) {
  const pages = {};
  for (const side of SIDES) {
    pages[side] = await openPage(browser, sides[side]);
    await pages[side].page.goto(sides[side].addresses.walk);
  }
  await pages.engine.page.waitForTimeout(WARM);
  await hurryThrough(pages, 'ArrowRight', walk);
  await hurryThrough(pages, 'ArrowLeft', walk);
  return pages;
}

/** Both sides at once, as nothing is measured. */
async function hurryThrough(pages, key, walk) {
  const hurry = async (page) => {
    for (let i = 0; i < walk.length; i++) await press(page, key, HURRY);
  };
  await Promise.all(SIDES.map((side) => hurry(pages[side])));
  await pages.engine.page.waitForTimeout(CHANGE);
}

/**
 * Walks both sides once at each rate, a press of one and then of the other, and back. Answers for each rate and side the presses
 * with their latency, the frames that were not drawn and what the main thread had to do, all in ms.
 */
export async function measureSteps(pages, sides, { walk, rates }) {
  const rows = [];
  for (const side of SIDES) await pages[side].session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const [round, rate] of rates.entries()) {
    const seen = { engine: [], plain: [] };
    for (const side of SIDES) await throttle(pages[side].session, rate);
    for (const [i, step] of walk.entries())
      for (const side of inTurn(i + round, SIDES)) seen[side].push({ ...step, ...(await look(pages[side])) });
    await arrived(pages, sides, walk);
    for (const side of SIDES) {
      await throttle(pages[side].session, 1);
      rows.push({ rate, side, slides: sides[side].slides, presses: seen[side] });
    }
    await hurryThrough(pages, 'ArrowLeft', walk);
  }
  for (const side of SIDES) await pages[side].session.send('Performance.disable');
  return rows;
}

async function look(page) {
  await page.page.bringToFront();
  const before = await worked(page);
  const { latency, frames } = await press(page, 'ArrowRight', CHANGE);
  const work = (await worked(page)) - before;
  const missed = frames.slice(1).map((at, i) => Math.max(0, Math.round((at - frames[i]) / FRAME) - 1));
  return { latency, work, drawn: frames.length, dropped: missed.reduce((sum, count) => sum + count, 0) };
}

/** What the main thread has spent on tasks, in ms of the processor: what other programs do is not in it. */
async function worked({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Both sides took the same steps, or the figures say nothing. */
async function arrived(pages, sides, walk) {
  const { scene, step } = walk.at(-1);
  for (const side of SIDES) {
    const where = await sides[side].where(pages[side].page);
    if (where !== `${scene}/${step}`) throw new Error(`${side} is at ${where}, not at ${scene}/${step}`);
  }
}

/** What presses cost; those that changed nothing have no latency. */
export function summary(presses) {
  const latencies = presses.map(({ latency }) => latency).filter((latency) => latency > 0);
  const mean = (key) => presses.reduce((sum, one) => sum + one[key], 0) / presses.length;
  return {
    p50: median(latencies),
    p98: quantile(latencies, 0.98),
    work: median(presses.map(({ work }) => work)),
    dropped: mean('dropped'),
    silent: presses.length - latencies.length,
  };
}
