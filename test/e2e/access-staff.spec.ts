import { expect, openKiosk } from './fixture.ts';
import { operatorSay } from '../../src/operator/words.ts';
import { PIN, test } from './own-server.ts';
import { read } from './tree.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** How often a page gives a sign, in ms (src/app/reporter.ts). */
const SIGN_EVERY = 10_000;

/** What is another one on every machine and in every minute: numbers with their units, hashes, the step on screen, the place of the file. */
const anywhere = (heard: string): string =>
  heard
    .replace(/(?:\/[^\s/"]+)+\.json/g, 'FILE')
    .replace(/(?<=definition: "?)[0-9a-z]{8}(?="?$)/gm, 'HASH')
    .replace(/(?<=attract · )\S+/g, 'STEP')
    .replace(/(?<!level=)\d[\d.,:]*( (?:B|kB|MB|GB|TB|giây|phút|giờ|ngày|tháng)\b)*/gu, '0')
    .replaceAll('"0"', '0');

test('a voice reads what staff see: the tour, the settings, the content, how the machine is, beginning anew and the report', async ({
  page,
}) => {
  const say = operatorSay('vi');
  await page.clock.install();
  await openKiosk(page, { query: '&lang=vi' });
  // The first sign of the page, without which the server says that there is none.
  const sign = page.waitForResponse(/api\/beat/);
  await page.clock.fastForward(SIGN_EVERY);
  await sign;
  await page.keyboard.press('Control+Alt+KeyO');
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: '1', exact: true }).waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  for (const tab of ['content', 'health', 'tour', 'settings', 'reset', 'report'] as const) {
    await panel.getByRole('tab', { name: say(`tab.${tab}`), exact: true }).click();
    await panel
      .getByRole('tabpanel', { name: say(`tab.${tab}`) })
      .locator('button, li')
      .first()
      .waitFor();
    await expect(panel.getByText(say('loading'))).toHaveCount(0);
    const varies = tab === 'content' || tab === 'health';
    await read(page, `staff-${tab}-vi`, panel, varies ? anywhere : undefined);
  }
});
