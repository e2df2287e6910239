import story from '../../data/content.json' with { type: 'json' };
import { at, EVERY_SIZE, expect, inPhase, LANGUAGES, openKiosk, SIZES, test } from './fixture.ts';
import { illegible } from './legible.ts';

/** Every change at once, so that every step can be looked at. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const size of EVERY_SIZE)
  for (const language of LANGUAGES)
    test(`every step and the menu can be read and touched, ${size}, ${language}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      const faults = new Map<string, string>();
      const look = async (where: string) => {
        for (const fault of await illegible(page)) if (!faults.has(fault)) faults.set(fault, where);
      };
      await openKiosk(page, { query: `&lang=${language}`, hash: '#/prologue/drum/0' });
      await page.locator('forum-deck section.present').waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const chapter of story.chapters)
        for (const slide of chapter.slides)
          for (const step of slide.steps.keys()) {
            const where = `${chapter.id}/${slide.id}/${step}`;
            await page.evaluate((to) => (location.hash = to), `#/${where}`);
            await at(page, where);
            await page.locator('forum-deck section.present h2').waitFor();
            await look(where);
          }
      await page.locator('.kiosk-bar button').first().tap();
      await inPhase(page, 'home');
      await look('the menu');
      expect([...faults].map(([fault, where]) => `${where}: ${fault}`)).toEqual([]);
    });
