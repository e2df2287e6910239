import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inPhase, test, type Page } from './fixture.ts';
import { loopMoves, seenSoon, warm } from './faults.ts';

const other = JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/other-story.json'), 'utf8')) as {
  kiosk: object;
};
/** A story whose place is open on one day from nine to five, and dark afterwards. */
const schedule = {
  zone: 'Asia/Ho_Chi_Minh',
  days: [{ date: '2027-01-15', opens: '09:00', closes: '17:00' }],
  blank: true,
  notices: [
    { date: '2027-01-15', at: '12:00', minutes: 30, text: { fr: 'La visite commence', vi: 'Bắt đầu tham quan' } },
  ],
};
const STORY = JSON.stringify({ ...other, kiosk: { ...other.kiosk, schedule } });
const NOON = new Date('2027-01-15T11:50:00+07:00');

async function openAtNoon(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/another/story.json',
    (route) => route.fulfill({ contentType: 'application/json', body: STORY }),
  );
  await page.clock.install({ time: NOON });
  await page.goto('/?mode=kiosk&lang=vi&content=/another/story.json');
  await inPhase(page, 'attract');
  await warm(page);
}

const notice = (page: Page) => page.locator('kiosk-notice span[lang]', { hasText: 'Bắt đầu tham quan' });
const dark = (page: Page) => page.locator('kiosk-blank');

for (const [name, time] of [
  ['a year on', '2028-01-15T20:00:00+07:00'],
  ['fifty years back', '1977-01-15T11:50:00+07:00'],
  ['into the night', '2027-01-15T23:00:00+07:00'],
] as const)
  test(`a clock that jumps ${name}: no hours and no notices are told, and the loop is never dark`, async ({ page }) => {
    await openAtNoon(page);
    await seenSoon('the notice', () => expect(notice(page)).toBeVisible());
    await page.clock.setSystemTime(new Date(time));
    await page.clock.fastForward(2000);
    await seenSoon('the loop without it', () => expect(notice(page)).toBeHidden());
    await expect(dark(page)).toHaveCount(0);
    await loopMoves(page);
  });
