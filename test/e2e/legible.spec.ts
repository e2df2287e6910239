import { BOTH, EVERY_SIZE, expect, inPhase, jumpAndSee, LANGUAGES, openKiosk, SIZES, test } from './fixture.ts';
import { illegible } from './legible.ts';
import { SLIDES, stepOf } from './story.ts';

/** Every change at once, so that every slide can be looked at; a trace of so many steps would cost more than they do. */
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

for (const size of EVERY_SIZE)
  for (const edition of [...LANGUAGES, BOTH])
    test(`every slide at its ${edition === 'vi' ? 'first and ' : ''}last step and the menu can be read and touched, ${size}, ${edition}`, async ({
      page,
    }) => {
      await page.setViewportSize(SIZES[size]);
      const faults = new Map<string, string>();
      const look = async (where: string) => {
        for (const fault of await illegible(page)) if (!faults.has(fault)) faults.set(fault, where);
      };
      await openKiosk(page, { query: `&lang=${edition}`, hash: `#/${stepOf(SLIDES[0]!, 'first')}` });
      await page.locator('forum-deck section.present').waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const slide of SLIDES)
        // The check has drawn every step of every edition; here the page is looked at, with all that stands on it.
        for (const step of edition === 'vi' ? (['first', 'last'] as const) : (['last'] as const)) {
          await jumpAndSee(page, stepOf(slide, step));
          await look(stepOf(slide, step));
        }
      await page.locator('.kiosk-bar button').first().tap();
      await inPhase(page, 'home');
      await look('the menu');
      expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
    });
