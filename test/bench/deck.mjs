import { loadavg } from 'node:os';
import { ensureBuilt } from '../../scripts/lib/ensure-built.mjs';
import { writeFindings } from './findings.mjs';
import { findingsOf } from './targets.mjs';
import { measureLoad } from './load.mjs';
import { measureMemory } from './memory.mjs';
import { openSides } from './sides.mjs';
import { measureSteps, openWalkers, SIDES, walkThrough } from './steps.mjs';

/** Parts of the comparison with the plain deck. */
export const DECK_PARTS = ['load', 'steps', 'memory'];

/** How much is measured with a story of so many slides: all with ten, and of longer ones enough to hold them beside it. */
function planFor(slides, { runs, isQuick }) {
  if (isQuick) return { loads: 2, walk: walkThrough(5), rates: [4], steps: 100 };
  if (slides === 10) return { loads: runs, walk: walkThrough(10), rates: [1, 4], steps: 300 };
  const rest = slides === 100 ? { rates: [4], steps: 100 } : { rates: [1, 4], steps: 300 };
  return { loads: Math.min(2, runs), walk: walkThrough(5), ...rest };
}

/** The product beside the plain deck, with stories of these lengths; prints what it finds and answers it. */
export async function measureDeck(browser, { part, sizes, runs, isQuick }) {
  await ensureBuilt();
  const load = loadavg()[0];
  const rows = { load: [], steps: [], memory: [] };
  for (const slides of sizes) {
    const plan = planFor(slides, { runs, isQuick });
    const sides = await openSides(slides);
    try {
      if (!part || part === 'load') rows.load.push(...(await measureLoad(browser, sides, plan.loads)));
      if (part === 'load') continue;
      const pages = await openWalkers(browser, sides, plan.walk);
      if (part !== 'memory') rows.steps.push(...(await measureSteps(pages, sides, plan)));
      if (part !== 'steps') rows.memory.push(...(await measureMemory(pages, sides, plan)));
      for (const side of SIDES) await pages[side].end();
    } finally {
      for (const side of Object.values(sides)) await side.end();
    }
  }
  const findings = findingsOf(rows);
  console.log(`\n${writeFindings(findings)}`);
  console.log(`\nLoad ${load.toFixed(1)} at the beginning, ${loadavg()[0].toFixed(1)} at the end.`);
  return { ...rows, findings, machine: { load, loadAfter: loadavg()[0] } };
}
