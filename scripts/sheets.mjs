// npm run sheets: every slide at every step, in every language and on every stage, as PNG contact sheets to look at.
import './lib/node-version.mjs';
import { mkdirSync, readFileSync } from 'node:fs';
import { LAUNCH_ARGS, requireChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { chooseSlides, known, readSheetOptions, SHEETS_HELP, SheetsError } from './lib/sheet-options.mjs';

try {
  const options = readSheetOptions(process.argv.slice(2));
  if (options.help) console.log(SHEETS_HELP);
  else process.exitCode = (await drawSheets(options)) ? 1 : 0;
} catch (error) {
  if (!(error instanceof SheetsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Draws all sheets and answers how many could not be drawn. */
async function drawSheets(options) {
  await ensureInstalled();
  const [{ chromium }, { createServer }] = await Promise.all([import('@playwright/test'), import('vite')]);
  const executablePath = foundChromium();
  const vite = await createServer({
    root: inRoot('.'),
    configFile: false,
    logLevel: 'warn',
    cacheDir: 'node_modules/.vite-sheets',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { entries: ['test/sheets/main.ts'] },
  });
  await vite.listen();
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1960, height: 1200 } });
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`http://127.0.0.1:${vite.httpServer.address().port}/test/sheets/index.html`);
    await page.waitForFunction(() => 'openStory' in window);
    return await drawAll(page, options, await openStory(page, options));
  } finally {
    await browser.close();
    await vite.close();
  }
}

/** Opens the story in the page; answers with the slides and languages to draw. */
async function openStory(page, { sample, content, slides, languages }) {
  const text = sample ? null : readFileSync(content, 'utf8');
  const all = await page
    .evaluate(([t, s]) => window.openStory(t, s), [text, sample])
    .catch((error) => {
      throw new SheetsError(`${sample ?? content}: ${plain(error)}`);
    });
  const spoken = await page.evaluate(() => window.languages());
  for (const language of languages ?? []) known('language', language, spoken);
  return { slides: chooseSlides(all, slides), languages: languages ?? spoken };
}

async function drawAll(page, { stages, text, moments, guess, tight, sample, out }, { slides, languages }) {
  const begun = performance.now();
  const total = languages.length * stages.length * slides.length;
  let [done, failed] = [0, 0];
  for (const language of languages)
    for (const { stage, zoom } of stages) {
      const folder = `${out}/${language}/${text === 'large' ? `${stage}-large` : stage}`;
      mkdirSync(folder, { recursive: true });
      for (const { chapter, slide } of slides) {
        const request = { language, stage, text, chapter, slide, zoom, moments, guess, tight };
        try {
          await page.evaluate((r) => window.showSheet(r), request);
          await page.locator('#sheet').screenshot({ path: `${folder}/${sample ?? chapter}--${slide}.png` });
        } catch (error) {
          failed += 1;
          console.error(`${chapter}/${slide} in "${language}" on the ${stage} stage: ${plain(error)}`);
        }
        done += 1;
        if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${total} `);
      }
      if (!process.stdout.isTTY) console.log(`${done} of ${total}: "${language}", ${stage}`);
    }
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${process.stdout.isTTY ? '\r' : ''}${done - failed} of ${total} sheets in ${out} (${seconds} s)`);
  return failed;
}

/** What went wrong in the page, without Playwright's words around it and the trace below. */
function plain({ message }) {
  return message.replace(/^page\.evaluate: (\w*Error: )?/, '').replace(/\n\s+at [\s\S]*/, '');
}

function foundChromium() {
  try {
    return requireChromium();
  } catch (error) {
    throw new SheetsError(error.message);
  }
}
