import { expect, type Locator, type Page } from './fixture.ts';
import { Fingers } from './fingers.ts';
import { operatorSay, type OperatorWord } from '../../src/operator/words.ts';
import { PIN } from './own-server.ts';

/** How long the first corner is held, in ms. */
const HELD = 3300;
/** After so many real ms Chromium takes a touch for a long one. */
const LONG_TOUCH = 800;
/** From the edges of the screen to where the fingers land, in px: the corner of a hand, not of a mouse. */
const INSET = 30;

/** What the panel says, in the language that it is opened in. */
export const panelWord = (language: string, key: OperatorWord, values?: Record<string, string | number>): string =>
  operatorSay(language)(key, values);

export const panel = (page: Page): Locator => page.locator('operator-panel');

/** Holds the upper left corner and taps the upper right one, by fingers on the glass. */
export async function makeGesture(page: Page, held = HELD): Promise<void> {
  const fingers = await Fingers.on(page);
  const { width } = page.viewportSize()!;
  await fingers.put(0, { x: INSET, y: INSET });
  // Chromium knows a long touch by a clock of its own: of a shorter one it would make a click on what lies below.
  await page.waitForTimeout(LONG_TOUCH);
  // With a clock of the test's own, events are stamped by it.
  await page.clock.fastForward(held);
  await fingers.lift(0);
  await fingers.put(1, { x: width - INSET, y: INSET });
  await fingers.lift(1);
}

/** Types a PIN on the pad, with a finger. */
export async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await panel(page).locator(`[data-digit="${digit}"]`).tap();
  await panel(page).locator('operator-pin .pad .primary').tap();
}

/** Opens the panel as the operator does, up to the first tab. */
export async function openPanel(page: Page, pin = PIN): Promise<void> {
  await makeGesture(page);
  await panel(page).locator('operator-pin').waitFor();
  await typePin(page, pin);
  await panel(page).locator('operator-tour').waitFor();
}

/** Goes to a tab and waits for its page. */
export async function openTab(page: Page, tab: 'tour' | 'health' | 'content' | 'settings' | 'reset' | 'report') {
  await panel(page).locator(`#tab-${tab}`).tap();
  const shown = panel(page).locator(`operator-${tab}`);
  await shown.waitFor();
  return shown;
}

export async function closePanel(page: Page): Promise<void> {
  await panel(page).locator('header .button').tap();
  await expect(panel(page)).toHaveCount(0);
}
