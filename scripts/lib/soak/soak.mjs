import { Hands } from './hands.mjs';
import { measure, prepareToMeasure } from './measure.mjs';
import { seeded } from '../random.mjs';
import { VISITS, openEverything, planVisits, rehearse, tidy } from './visits.mjs';
import { openWorld } from './world.mjs';

/** How many times faster the page's time goes: in the loop and where somebody only waits, and under a visitor's hands. */
const FAST = 20;
const SLOW = 6;

/** So many loops the engine has to get warm; before them everything is opened once. */
export const WARM_UP = 5;

/**
 * Lets the kiosk run: loop after loop, with visits between them, and a measurement after each loop. Answers what was
 * measured; what that means says `judge`. Before the first loop everything is opened once, or, where it need not be
 * thorough, only what the planned visits open. A run that cannot go on ends there, with that as a fault and, where a path is
 * given for it (`still`), a picture of the screen.
 */
export async function soak({
  chromium,
  executablePath,
  loops,
  visits,
  seed,
  viewport,
  isThorough = true,
  still = null,
  say = () => {},
}) {
  const random = seeded(seed);
  const plan = planVisits(random, { loops, visits, from: WARM_UP + 1 });
  const begun = performance.now();
  const world = await openWorld({ chromium, executablePath, viewport, speed: FAST });
  const { page, session, faults, late } = world;
  const hands = new Hands(world, random);
  const speed = (factor) => page.evaluate((next) => window.soakClock.speed(next), factor);
  const [fast, slow] = [() => speed(FAST), () => speed(SLOW)];
  const run = { seed, loops, visits: [], samples: [], faults, late, viewport, seconds: 0 };
  try {
    await prepareToMeasure(session);
    await hands.phase('attract');
    await slow();
    if (isThorough) await openEverything(hands, fast, slow);
    else await rehearse(hands, fast, slow, plan);
    await fast();
    let before = 0;
    for (let loop = 1; loop <= loops; loop++) {
      const kinds = plan.get(loop) ?? [];
      for (const kind of kinds) {
        await slow();
        await VISITS[kind](hands, fast, slow);
        run.visits.push({ kind, loop });
      }
      if (kinds.length) {
        await slow();
        await tidy(hands);
        await fast();
      }
      const passed = await page.evaluate(() => window.soakEyes.loops());
      const from = performance.now();
      await hands.until(
        async () => (await page.evaluate(() => window.soakEyes.loops())) > passed,
        'the loop has gone round',
      );
      await page.evaluate((speed) => window.soakEyes.rest(speed), FAST);
      const { gap, errors, frames, drawn } = await page.evaluate(() => window.soakEyes.look());
      faults.push(...errors);
      const counts = await measure(session);
      // The pause of the measurement is no pause of the page.
      await page.evaluate(() => void window.soakEyes.look());
      await fast();
      const seconds = (performance.now() - from) / 1000;
      run.samples.push({ loop, kinds, gap, frames: frames - before, drawn, seconds, ...counts });
      before = frames;
      say(describe(run.samples.at(-1)));
    }
  } catch (error) {
    faults.push(error.message);
    say(`stopped: ${error.stack}`);
    if (still) await page.screenshot({ path: still }).catch(() => undefined);
  } finally {
    run.seconds = Math.round((performance.now() - begun) / 1000);
    await world.close();
  }
  return run;
}

const describe = ({ loop, kinds, heap, nodes, listeners, documents, detached, detachedNames, gap, frames }) =>
  `loop ${loop}${kinds.length ? ` (${kinds.join(', ')})` : ''}: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ` +
  `${listeners} listeners, ${documents} documents, ${detached} detached, ${frames} frames, gap ${Math.round(gap)} ms` +
  (detached ? `\n  kept: ${detachedNames.join(', ')}` : '');
