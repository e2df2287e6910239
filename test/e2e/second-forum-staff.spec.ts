import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from '../../src/operator/words-en.ts';
import { vi } from '../../src/operator/words-vi.ts';
import { expect, openKiosk } from './fixture.ts';
import { openTab, panel, typePin } from './operator-panel.ts';
import { PIN, test } from './own-server.ts';
import { textsOn } from './texts.ts';

/** A story that brings the words of the panel for staff, in languages that the panel does not have. */
const text = readFileSync(resolve(import.meta.dirname, '../../data/examples/the-metre.json'), 'utf8');
const story = JSON.parse(text) as { languages: string[]; staff: Record<string, Record<string, string>> };

test.use({ story: text });

const TABS = ['tour', 'health', 'content', 'settings', 'reset', 'report'] as const;

for (const language of story.languages) {
  const own = story.staff[language]!;
  // What the panel would say by itself, but for words that both have: "Version", "Alpha", "n".
  const others = new Set([en, vi].flatMap((words) => Object.values<string>(words)));
  for (const word of Object.values(own)) others.delete(word);

  test(`the panel for staff speaks as the story does, ${language}`, async ({ page }) => {
    await openKiosk(page, { query: `&lang=${language}` });
    await page.keyboard.press('Control+Alt+KeyO');
    await expect(panel(page).getByRole('heading', { name: own['pin.title']!, exact: true })).toBeVisible();
    const isItsOwn = async (where: string) =>
      expect(
        (await textsOn(page)).filter((each) => others.has(each)),
        where,
      ).toEqual([]);
    await isItsOwn('the PIN');
    await typePin(page, PIN);
    await expect(panel(page).getByRole('dialog')).toHaveAttribute('lang', language);
    for (const tab of TABS) {
      await openTab(page, tab);
      await expect(panel(page).getByRole('tab', { selected: true })).toHaveText(own[`tab.${tab}`]!);
      await isItsOwn(tab);
    }
  });
}

test('the panel for staff opens in its own words where those of the story do not come', async ({ page }) => {
  await page.route('**/content/staff.*', () => undefined);
  await openKiosk(page, { query: `&lang=${story.languages[0]}` });
  await page.keyboard.press('Control+Alt+KeyO');
  await expect(panel(page).getByRole('heading', { name: en['pin.title'], exact: true })).toBeVisible();
});
