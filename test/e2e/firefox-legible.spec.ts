import { at, FIREFOX, NO_FIREFOX, test } from './firefox.ts';
import { expect, SIZES } from './fixture.ts';
import { findIllegible } from './legible.ts';
import { SLIDES, stepOf } from './story.ts';

/** Another engine sets letters and breaks lines in its own way. Every change at once, so that every slide can be looked at. */
test.skip(!FIREFOX, NO_FIREFOX);
test.use({ still: true });

for (const size of ['landscape', 'portrait'] as const)
  test(`every slide at its last step can be read and touched in Firefox, ${size}`, async ({ tab, baseURL }) => {
    await tab.setViewport(SIZES[size]);
    await tab.goto(`${baseURL}/?mode=kiosk&lang=vi#/${stepOf(SLIDES[0]!, 'last')}`);
    const faults: string[] = [];
    for (const slide of SLIDES) {
      const where = stepOf(slide, 'last');
      await tab.evaluate((to) => void (location.hash = to), `#/${where}`);
      await at(tab, where);
      const found = await tab.evaluate(findIllegible, 44);
      faults.push(...found.map((fault) => `${where}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
