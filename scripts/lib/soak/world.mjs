import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAUNCH_ARGS } from '../chromium.mjs';
import { startOwnServer } from '../own-server.mjs';
import { installFastClock } from './clock.mjs';
import { installEyes } from './eyes.mjs';

/** What a clock that runs fast makes of storage and network, which do not: no fault of the page. */
const OF_THE_CLOCK = [/TimeoutError: There was no answer for [\d.]+ s/, /signal timed out/];

/**
 * The engine compiles what is used often, for hours: half a megabyte of machine code that would pass for a leak. With the
 * interpreter alone the heap is what the page itself keeps.
 */
const ARGS = [...LAUNCH_ARGS, '--js-flags=--jitless'];

/** The built app on a server and in a browser of its own; `faults` is what a visitor's machine should never see. */
export async function openWorld({ chromium, executablePath, viewport, speed }) {
  const folder = mkdtempSync(join(tmpdir(), 'forum-soak-'));
  const server = await startOwnServer({ folder, hear: (text) => process.stderr.write(text) });
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const close = async () => {
    await browser.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const context = await browser.newContext({ viewport, hasTouch: true });
    await context.addInitScript(installFastClock, speed);
    await context.addInitScript(installEyes);
    const faults = [];
    const late = [];
    context.on('console', (message) => {
      if (!['error', 'warning', 'assert'].includes(message.type())) return;
      const text = `console ${message.type()}: ${message.text()}`;
      (OF_THE_CLOCK.some((known) => known.test(text)) ? late : faults).push(text);
    });
    const page = await context.newPage();
    page.on('crash', () => faults.push('the page crashed'));
    page.on('dialog', (dialog) => faults.push(`a dialog: ${dialog.message()}`));
    context.on('page', () => faults.push('a second page'));
    const session = await context.newCDPSession(page);
    await page.goto(`${server.origin}/?mode=kiosk`);
    return { page, session, faults, late, close };
  } catch (error) {
    await close();
    throw error;
  }
}
