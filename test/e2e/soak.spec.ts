import { chromium, expect, test } from '@playwright/test';
import { requireChromium } from '../../scripts/lib/chromium.mjs';
import { judge } from '../../scripts/lib/soak/judge.mjs';
import { soak } from '../../scripts/lib/soak/soak.mjs';

const LOOPS = 12;
const VISITS = 4;

/** A short `npm run soak`, with a browser and a server of its own: what grows in a dozen loops is found, slopes are not. */
test('a dozen loops with visits between them leave nothing behind', async () => {
  // Its fast clock makes a busy machine slower still: three minutes where three others want the same core.
  test.setTimeout(900_000);
  const run = await soak({
    chromium,
    executablePath: requireChromium(),
    loops: LOOPS,
    visits: VISITS,
    seed: 5,
    isThorough: false,
    viewport: { width: 1280, height: 720 },
  });
  expect(run.faults).toEqual([]);
  expect(run.visits).toHaveLength(VISITS);
  expect(judge(run, { warmUp: 4, coarse: true }).filter(({ holds }) => !holds)).toEqual([]);
});
