import {
  address,
  EVERY_SIZE,
  expect,
  inPhase,
  openKiosk,
  scenes,
  SIZES,
  status,
  test,
  touch,
  type Page,
  button,
  stopClock,
} from './fixture.ts';

/** What pulls people in, at one moment. */
const moment = async (page: Page) => ({
  at: await address(page),
  question: (await page.locator('kiosk-attract h1').innerText()).trim(),
  invitation: await page.locator('kiosk-attract .primary').isVisible(),
  frames: (await status(page)).frames,
});

/** The middle of the picture of places, a little above its centre. */
async function touchPlaces(page: Page): Promise<void> {
  const box = (await page.locator('kiosk-attract input').boundingBox())!;
  await touch(page, { x: box.x + box.width * 0.3, y: box.y + box.height * 0.45 });
}

test.describe('the attract loop', () => {
  for (const size of EVERY_SIZE)
    test(`moves within 3 s of its first picture, ${size}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.clock.install();
      await openKiosk(page);
      // What comes until then is counted in bytes, not in seconds of a shared machine: budget.spec.ts.
      await expect.poll(() => scenes(page).then((all) => all.some(({ marks }) => marks > 0))).toBe(true);
      await stopClock(page);
      const { frames } = await status(page);
      const pictures = new Set<string>();
      for (let time = 500; time < 3000; time += 100) {
        pictures.add(JSON.stringify(await scenes(page)));
        await page.clock.runFor(100);
      }
      expect(pictures.size).toBeGreaterThanOrEqual(3);
      expect((await status(page)).frames - frames).toBeGreaterThanOrEqual(2);
    });

  test('shows a question, motion and an invitation within 10 s of any moment, round after round', async ({ page }) => {
    await page.clock.install();
    await openKiosk(page);
    await stopClock(page);
    const seen: Awaited<ReturnType<typeof moment>>[] = [];
    for (let second = 0; second < 72; second++) {
      await page.clock.runFor(1000);
      seen.push(await moment(page));
    }
    for (const { question, invitation } of seen) {
      expect(question).not.toBe('');
      expect(invitation).toBe(true);
    }
    const still = seen.slice(10).filter(({ frames }, i) => frames === seen[i]!.frames);
    expect(still, 'ten seconds in which nothing moved').toEqual([]);
    const items = new Set(seen.map(({ question }) => question));
    expect(items.size, 'questions in a round').toBeGreaterThanOrEqual(2);
  });

  test('looks in rounds two and three as in round one', async ({ page }) => {
    await page.clock.install();
    await openKiosk(page);
    const first = (await address(page))!;
    await stopClock(page);
    // To the beginning of a round.
    const step = async () => {
      await page.clock.runFor(250);
      return (await address(page))!;
    };
    const rounds: Record<string, string>[] = [];
    let before = first;
    for (let i = 0; rounds.length < 4 && i < 800; i++) {
      const here = await step();
      if (here === first && before !== first) rounds.push({});
      const round = rounds.at(-1);
      if (here !== before) {
        // Long enough for the change to be over, shorter than any step.
        await page.clock.runFor(1900);
        const [picture] = await scenes(page);
        if (round && !picture!.moving) round[here] = picture!.svg + picture!.dots;
      }
      before = here;
    }
    const [one, two, three] = rounds;
    expect(Object.keys(one!).length).toBeGreaterThan(3);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  for (const size of EVERY_SIZE)
    test(`takes the first touch on the picture as a guess, and answers it, ${size}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await openKiosk(page);
      await page.locator('kiosk-attract input').waitFor();
      await touchPlaces(page);
      await expect.poll(() => address(page)).toBe('prologue/places/2');
      const marks = () =>
        page.evaluate(() => document.querySelector('kiosk-attract')!.shadowRoot!.querySelector('forum-scene')!.drawing);
      await expect.poll(async () => (await marks()).marks.some(({ key }) => key.endsWith('/guess'))).toBe(true);
      await expect.poll(async () => (await marks()).marks.some(({ fact }) => fact === 'firms-2024')).toBe(true);
      await expect(page.locator('kiosk-attract .after')).toContainText('74.000');
      await expect(button(page, 'vi', 'attract.on')).toBeVisible();
    });

  test('stands still while it is paused, and goes on from there', async ({ page }) => {
    await page.clock.install();
    await openKiosk(page);
    await button(page, 'vi', 'kiosk.pause').tap();
    const here = await address(page);
    await page.clock.runFor(30_000);
    expect(await address(page)).toBe(here);
    const before = await scenes(page);
    await page.clock.runFor(10_000);
    expect(await scenes(page)).toEqual(before);
    await button(page, 'vi', 'kiosk.play').tap();
    await page.clock.runFor(20_000);
    expect(await address(page)).not.toBe(here);
  });

  test('opens the menu at a touch beside the picture', async ({ page }) => {
    await openKiosk(page);
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
  });
});
