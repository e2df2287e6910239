import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, requireChromium } from '../../scripts/lib/chromium.mjs';
import { inRoot, questionSample } from './examples.ts';
import { PICTURES } from './page.ts';
import { questionStory } from './question-story.ts';

const SIZE = { width: 1280, height: 720 };
const STORY = 'authoring-story.json';

/** Asks the sample of each type in the kiosk itself, and keeps what a visitor sees. Needs a Chromium. */
export async function photograph(types: readonly string[]): Promise<void> {
  const vite = await createServer({
    root: fileURLToPath(inRoot('.')),
    configFile: false,
    logLevel: 'warn',
    cacheDir: 'node_modules/.vite-authoring',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await vite.listen();
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...LAUNCH_ARGS] });
  try {
    const address = vite.httpServer!.address() as { readonly port: number };
    for (const type of types) {
      const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const story = questionStory(await questionSample(type));
      await page.route(`**/${STORY}`, (route) => route.fulfill({ json: story }));
      await page.goto(`http://127.0.0.1:${address.port}/?mode=kiosk&lang=en&content=${STORY}`);
      await askFirst(page, type);
      const path = fileURLToPath(inRoot(`${PICTURES}/question-${type}.jpg`));
      await page.screenshot({ path, type: 'jpeg', quality: 80 });
      await context.close();
    }
  } finally {
    await browser.close();
    await vite.close();
  }
}

/** From the loop to a question of this type; what comes before it is passed over. */
async function askFirst(page: Page, type: string): Promise<void> {
  await page.locator('kiosk-attract').waitFor({ state: 'attached' });
  await page.evaluate(() =>
    (document.querySelector('forum-kiosk') as unknown as { send(event: object): void }).send({ type: 'quiz' }),
  );
  const asked = page.locator(`question-${type}`);
  await page.locator('forum-quiz [data-question]').first().waitFor();
  if (!(await asked.count())) {
    // A button that has just come sleeps for a moment and takes no touch.
    await page.waitForTimeout(1000);
    await page.locator('forum-quiz footer .button:not(.primary)').first().click();
    await page.locator('forum-quiz footer .primary:not([aria-disabled])').waitFor();
    await page.waitForTimeout(1000);
    await page.locator('forum-quiz footer .primary').click();
  }
  await asked.waitFor();
  await page.evaluate(() => document.fonts.ready);
  // Cards come one after the other, and buttons sleep for a moment.
  await page.waitForTimeout(2500);
}
