import {
  EVERY_SIZE,
  expect,
  inPhase,
  openKiosk,
  SIZES,
  speak,
  status,
  LANGUAGES,
  word,
  type Language,
  type Page,
} from './fixture.ts';
import { illegible } from './legible.ts';
import { closePanel, makeGesture, openPanel, openTab, panel, panelWord } from './operator-panel.ts';
import { OUR_STORY, test } from './own-server.ts';
import { story } from './story.ts';

/** A forum of two days, as an organiser would write it into our own story. */
const DAYS = ['2026-12-20', '2026-12-21'] as const;
const NOTICE = { vi: 'Phiên toàn thể bắt đầu', en: 'The plenary session begins' };
const ORGANISER = { vi: 'Hội Truyền thông số Ví Dụ', en: 'Sample Digital Association' };
const named = (...numbers: number[]) => numbers.map((n) => ({ name: `Công ty Ví Dụ ${n}` }));
const TIERS = [
  { name: { vi: 'Nhà tài trợ kim cương', en: 'Diamond sponsor' }, sponsors: named(1) },
  { name: { vi: 'Nhà tài trợ vàng', en: 'Gold sponsors' }, sponsors: named(2, 3, 4) },
  { name: { vi: 'Đơn vị đồng hành', en: 'Partners' }, sponsors: named(5, 6, 7, 8) },
];
const ours = JSON.parse(OUR_STORY) as { kiosk: object };
const SIGNED = JSON.stringify({
  ...ours,
  theme: { brand: { organiser: { name: ORGANISER }, tiers: TIERS } },
  kiosk: {
    ...ours.kiosk,
    schedule: {
      days: DAYS.map((date) => ({ date, opens: '08:00', closes: '17:30' })),
      notices: [{ date: DAYS[0], at: '09:00', minutes: 15, text: NOTICE }],
      blank: true,
    },
  },
});

/** A moment of the first day, by the clock of Viet Nam. */
const at = (time: string, day: string = DAYS[0]): Date => new Date(`${day}T${time}:00+07:00`);
/** What the organiser has announced comes after the first screen, and the hours are looked at from time to time. */
const LATER = 6000;

/** Opens the kiosk at a moment, and waits until it knows what the organiser has announced. */
async function openAt(page: Page, moment: Date, language: Language = 'vi'): Promise<void> {
  await page.clock.install({ time: moment });
  const schedule = page.waitForResponse(/schedule/);
  await openKiosk(page, { query: `&lang=${language}` });
  await page.clock.fastForward(LATER);
  await schedule;
  await pass(page, 1000);
}

/** Time passes, of which nobody needs every frame; at its end the hours are looked at. */
async function pass(page: Page, ms: number): Promise<void> {
  await page.clock.fastForward(ms);
  await page.clock.runFor(1100);
}

const card = (page: Page) => page.locator('kiosk-closing-card');
const dark = (page: Page) => page.locator('kiosk-blank');
const band = (page: Page, kind: 'countdown' | 'notice') => page.locator(`kiosk-${kind} .band`);
const goHome = async (page: Page) => {
  const way = page.locator('kiosk-attract .foot p').first();
  await passUntil(page, () => way.isVisible());
  await way.tap();
  await inPhase(page, 'home');
};

/** Lets the loop play until its last card. */
const untilCard = (page: Page) => passUntil(page, async () => (await card(page).count()) === 1);

/** Time passes, every frame of it, until something is so. */
async function passUntil(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  const look = async () => {
    if (!(await isSo())) await page.clock.runFor(2000);
    return isSo();
  };
  await expect.poll(look, { intervals: [10], timeout: 40_000 }).toBe(true);
}

test.use({ story: SIGNED });

for (const size of EVERY_SIZE)
  for (const language of LANGUAGES)
    test(`the loop ends with those who made it possible, ${size}, ${language}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await openAt(page, at('10:00'), language);
      await expect(card(page)).toHaveCount(0);
      await untilCard(page);
      await expect(card(page)).toContainText(word(language, 'brand.organiser'));
      await expect(card(page).locator('h1')).toHaveText(ORGANISER[language]);
      for (const { name } of TIERS) await expect(card(page)).toContainText(name[language]);
      await expect(card(page).locator('li')).toHaveCount(8);
      // It comes in softly.
      await page.clock.runFor(1500);
      expect(await illegible(page)).toEqual([]);
      // Then the loop begins anew, and nobody is named in the story.
      await page.clock.runFor(6000);
      await expect(card(page)).toHaveCount(0);
      await goHome(page);
      await expect(page.locator('forum-stage')).not.toContainText(ORGANISER[language]);
    });

for (const language of LANGUAGES)
  test(`before the doors open it is said how long it takes, and who touches the screen is welcome, ${language}`, async ({
    page,
  }) => {
    await openAt(page, at('07:20'), language);
    await expect(band(page, 'countdown')).toContainText('08:00');
    await expect(band(page, 'countdown')).toContainText(/39|40/);
    expect(await illegible(page)).toEqual([]);
    await goHome(page);
    await expect(band(page, 'countdown')).toHaveCount(0);
  });

test('a notice stands on the loop, the menu and the story, counts down, and is over when its time has come', async ({
  page,
}) => {
  await openAt(page, at('08:50'));
  await expect(band(page, 'notice')).toHaveText(/^\s*Phiên toàn thể bắt đầu sau 10 phút\s*$/);
  await goHome(page);
  await expect(band(page, 'notice')).toContainText(NOTICE.vi);
  await speak(page, 'en');
  await expect(band(page, 'notice')).toContainText(NOTICE.en);
  expect(await illegible(page)).toEqual([]);
  await page.locator('kiosk-home .primary').first().tap();
  await inPhase(page, 'story');
  await expect(band(page, 'notice')).toContainText(NOTICE.en);
  await pass(page, 60_000);
  await expect(band(page, 'notice')).toContainText(/[89] minutes/);
  await pass(page, 9 * 60_000);
  await expect(band(page, 'notice')).toHaveCount(0);
});

test('after closing time it is dark once nobody is there, and a touch says when to come back', async ({ page }) => {
  await openAt(page, at('17:29'));
  await goHome(page);
  await pass(page, 30_000);
  await page.locator('kiosk-home h1').tap();
  await pass(page, 32_000);
  // It is half past five, and somebody looks at the menu.
  await expect(dark(page)).toHaveCount(0);
  expect((await status(page)).phase).toBe('home');
  await expect
    .poll(async () => {
      await pass(page, 10_000);
      return dark(page).count();
    })
    .toBe(1);
  expect((await status(page)).phase).toBe('attract');
  await expect(dark(page)).toHaveText('');
  await page.touchscreen.tap(900, 500);
  await expect(dark(page)).toContainText('Mở cửa lại lúc 08:00 thứ Hai, 21 tháng 12');
  // The touch opens nothing below.
  expect((await status(page)).phase).toBe('attract');
  await page.clock.runFor(6000);
  await expect(dark(page)).toHaveText('');

  // Staff get in all the same, and the screen is bright for them.
  await makeGesture(page);
  await expect(panel(page).locator('operator-pin')).toBeVisible();
  await expect(dark(page)).toHaveCount(0);
  await closePanel(page);
  await expect(dark(page)).toHaveCount(1);
});

test('in the morning it wakes by itself', async ({ page }) => {
  await openAt(page, at('06:58', DAYS[1]));
  await expect(dark(page)).toHaveCount(1);
  await pass(page, 3 * 60_000);
  await expect(dark(page)).toHaveCount(0);
  await expect(band(page, 'countdown')).toContainText('08:00');
});

test('after the last day it thanks', async ({ page }) => {
  await openAt(page, at('20:00', DAYS[1]));
  await expect(dark(page)).toHaveCount(1);
  await page.touchscreen.tap(900, 500);
  await expect(dark(page)).toContainText(word('vi', 'schedule.closed'));
});

for (const [clock, moment] of [
  ['years behind', new Date('2015-01-01T20:00:00+07:00')],
  ['years ahead', new Date('2031-12-20T20:00:00+07:00')],
] as const)
  test(`with a clock that is ${clock}, nobody is sent away`, async ({ page }) => {
    await openAt(page, moment);
    await pass(page, 60_000);
    await expect(dark(page)).toHaveCount(0);
    await expect(band(page, 'countdown')).toHaveCount(0);
    await goHome(page);
  });

test('a clock that jumps in the night does not darken the screen at once', async ({ page }) => {
  await openAt(page, at('10:00'));
  await page.clock.setSystemTime(at('20:00'));
  await pass(page, 60_000);
  await expect(dark(page)).toHaveCount(0);
  expect((await status(page)).phase).toBe('attract');
});

test('the operator keeps the kiosk open whatever the hour', async ({ page }) => {
  await openAt(page, at('19:00'));
  await expect(dark(page)).toHaveCount(1);
  await openPanel(page);
  const settings = await openTab(page, 'settings');
  await settings.getByRole('button', { name: panelWord('vi', 'settings.schedule.off') }).tap();
  await expect(settings.locator('[role=status]')).toHaveText(panelWord('vi', 'settings.saved'));
  await closePanel(page);
  await expect(dark(page)).toHaveCount(0);
  await pass(page, 60_000);
  await expect(dark(page)).toHaveCount(0);
  expect((await status(page)).content.version).toBe(story.version);
});
