import { fitLine } from '../../scripts/lib/soak/judge.mjs';
import { measure, prepareToMeasure } from '../../scripts/lib/soak/measure.mjs';
import { press } from './eyes.mjs';
import { SIDES } from './steps.mjs';

/** How long each step is shown, in ms: somebody in a hurry. */
const HURRY = 50;
/** Until the last change is over, in ms. */
const REST = 1000;

/**
 * Walks both sides there and back as often as so many steps take, after a walk nobody measured. What is held is taken at the
 * same step each time, after a forced garbage collection; times are not taken, so both walk at once.
 */
export async function measureMemory(pages, sides, { walk, steps }) {
  const samples = { engine: [], plain: [] };
  const trips = Math.ceil(steps / (2 * walk.length));
  for (const side of SIDES) await prepareToMeasure(pages[side].session);
  for (let trip = 0; trip <= trips; trip++) {
    await Promise.all(SIDES.map((side) => thereAndBack(pages[side], walk)));
    for (const side of SIDES)
      samples[side].push({ steps: trip * 2 * walk.length, ...(await measure(pages[side].session)) });
  }
  const rows = [];
  for (const side of SIDES) {
    const elements = await pages[side].page.evaluate(() => window.benchEyes.elements());
    const growth = (key) => fitLine(samples[side].map((one) => [one.steps, one[key]])).robust * 100;
    rows.push({
      side,
      slides: sides[side].slides,
      elements,
      heap: samples[side].at(-1).heap,
      growth: growth('heap'),
      nodeGrowth: growth('nodes'),
      samples: samples[side],
    });
  }
  return rows;
}

async function thereAndBack({ page, session }, walk) {
  for (const key of ['ArrowRight', 'ArrowLeft'])
    for (let i = 0; i < walk.length; i++) await press({ page, session }, key, HURRY);
  await page.waitForTimeout(REST);
}
