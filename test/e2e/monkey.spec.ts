import type { CDPSession } from '@playwright/test';
import { LAUNCH_ARGS, requireChromium } from '../../scripts/lib/chromium.mjs';
import { installFastClock } from '../../scripts/lib/soak/clock.mjs';
import { expect, inPhase, openKiosk, SIZES, status, test, type Page } from './fixture.ts';
import { act, monkey, restFor, type Deed } from './monkey.ts';
import { story } from './story.ts';

/** 10,000 deeds in all, in portions that fill every core until the last. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const DEEDS = 1250;
/** So many are under way at once. */
const HANDFUL = 25;
/** Taps whose answer is timed, after these. */
const PACED = 40;
/** What led to a failure is among the last. */
const REMEMBERED = 30;
/** The longest that a warning waits for a text to be read, in ms (src/modes/kiosk/idle.ts). */
const LONGEST_READING = 180_000;
/** An operator's panel that nobody uses closes after so long, and the visit below it goes on, in ms. */
const PANEL_OPEN = 120_000;

// Where the clock is moved on, much time passes between a question to storage or server and its answer.
test.use({
  viewport: SIZES.landscape,
  // What keys do beside the page is the browser's own, so it is the one of the kiosk.
  launchOptions: { executablePath: requireChromium(), args: [...LAUNCH_ARGS] },
  allowed: [[/TimeoutError: There was no answer for [\d.]+ s/, /signal timed out/], { option: true }] as never,
});

for (const seed of SEEDS)
  test(`${DEEDS} random touches, keys and gestures break nothing (seed ${seed})`, async ({ page, context }, info) => {
    test.setTimeout(240_000);
    await page.addInitScript(installFastClock, 1);
    const strange: string[] = [];
    await openKiosk(page);
    context.on('page', (other) => strange.push(`a second page: ${other.url()}`));
    page.on('dialog', (dialog) => strange.push(`a dialog: ${dialog.message()}`));
    page.on('download', (download) => strange.push(`a download: ${download.url()}`));
    page.on('load', () => strange.push('the page was loaded again'));
    page.on('crash', () => strange.push('the page crashed'));
    const before = new URL(page.url());
    const begun = await looks(page);
    const phases = await collectPhases(page);

    const session = await context.newCDPSession(page);
    const last: string[] = [];
    const deeds = monkey(seed);
    try {
      for (let done = 0; done < DEEDS; done += HANDFUL) {
        for (const together of handful(deeds, last))
          await Promise.all(together.map((deed) => act(page, session, deed)));
        const { phase, words } = await state(page);
        expect(phase, 'the app lives').not.toMatch(/error|loading/);
        expect(words, 'something is on screen').toBeGreaterThan(0);
        expect(strange).toEqual([]);
        const { origin, pathname, search } = new URL(page.url());
        expect([origin, pathname, search]).toEqual([before.origin, before.pathname, before.search]);
      }
      const timing = await atAHumanPace(page, session, seed);
      await comesBack(page);
      expect(await looks(page), 'language and settings are those of the machine again').toEqual(begun);
      const seen = await phases();
      expect(seen.length, 'the hands got somewhere').toBeGreaterThan(2);
      info.annotations.push({ type: 'event timing', description: timing });
      console.log(`seed ${seed}: ${timing}; screens: ${seen.sort().join(', ')}`);
    } catch (error) {
      throw new Error(`seed ${seed}; the last deeds:\n  ${last.join('\n  ')}`, { cause: error });
    }
  });

/** The next deeds: those that only send messages go together, the others alone. */
function handful(deeds: Generator<Deed, never>, last: string[]): Deed[][] {
  const groups: Deed[][] = [[]];
  for (let i = 0; i < HANDFUL; i++) {
    const deed = deeds.next().value;
    last.push(deed.name);
    if (last.length > REMEMBERED) last.shift();
    if (deed.size || deed.rest || deed.hold) groups.push([deed], []);
    else groups.at(-1)!.push(deed);
  }
  return groups;
}

/** Nobody is there any more: after reading time and warning the loop plays again. */
async function comesBack(page: Page): Promise<void> {
  const most = PANEL_OPEN + LONGEST_READING + (story.kiosk.idle.warning + 5) * 1000;
  for (let waited = 0; waited < most && (await status(page)).phase !== 'attract'; waited += 5000)
    await restFor(page, 5000);
  await inPhase(page, 'attract');
  // A loop that its visitor has stopped, or in which a guess was made, goes on after the same time.
  await restFor(page, (story.kiosk.idle.menu + story.kiosk.idle.warning + 5) * 1000);
  await inPhase(page, 'attract');
}

const state = (page: Page) =>
  page.evaluate(() => ({
    phase: document.querySelector('forum-app')!.status.phase,
    words: document.querySelector('forum-stage')?.childElementCount ?? 0,
  }));

/** What a visitor may have changed. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    const { language } = document.querySelector('forum-app')!.status;
    return { lang, language, ...dataset };
  });

/** Notes how long every touch waited for its frame (Event Timing; the browser tells of those above 16 ms). */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen = { count: 0, slow: new Map<number, number>() };
    Object.assign(window, { timing: seen });
    window.addEventListener('pointerup', () => (seen.count += 1), { capture: true, passive: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
        if (entry.interactionId)
          seen.slow.set(entry.interactionId, Math.max(entry.duration, seen.slow.get(entry.interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

/** Taps one after the other, and tells how soon they were answered. Reported only: machines that test are shared. */
async function atAHumanPace(page: Page, session: CDPSession, seed: number): Promise<string> {
  await watch(page);
  const deeds = monkey(seed + 1000);
  for (let i = 0; i < PACED;) {
    const deed = deeds.next().value;
    if (!deed.name.startsWith('tap ')) continue;
    await act(page, session, deed);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
    i += 1;
  }
  return answered(page);
}

const answered = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { count, slow } = (window as unknown as { timing: { count: number; slow: Map<number, number> } }).timing;
    const all = [...slow.values()].sort((a, b) => a - b);
    const total = Math.max(count, all.length);
    const late = all.filter((ms) => ms > 100).length;
    const p95 = all[Math.floor(total * 0.95) - (total - all.length)] ?? 16;
    return `${total} touches, ${((1 - late / total) * 100).toFixed(1)} % answered within 100 ms, p95 ${p95} ms`;
  });

/** Notes every screen that the kiosk shows from now on, however short; the answer tells them. */
async function collectPhases(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = ((window as unknown as { phases: Set<string> }).phases = new Set<string>());
    const note = () => seen.add(document.querySelector('forum-app')!.status.phase);
    document.addEventListener('kiosk-moved', note, { capture: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { phases: Set<string> }).phases]);
}
