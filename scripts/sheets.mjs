// npm run sheets: every slide at every step, in every language and on every stage, as PNG contact sheets to look at.
import './lib/node-version.mjs';
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { LAUNCH_ARGS, requireChromium } from './lib/chromium.mjs';
import { inRoot } from './lib/root.mjs';

const HELP = `npm run sheets -- [options]
  --slide <chapter/slide>   only this slide (repeatable; a chapter alone takes all its slides)
  --sample <kind>           the sample of a scene kind instead of the story
  --lang <vi,en>            only these languages
  --stage <landscape,...>   only these stages: landscape, portrait, narrow
  --moments <0.5,1>         moments of each change, 1 is the step at rest
  --guess <number>          what a visitor put in
  --tight                   as little height as a scene may get
  --zoom <0.5>              how large
  --content <file>          another content file
  --out <folder>            where the sheets go; .cache/sheets`;

const { values } = parseArgs({
  options: {
    slide: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    lang: { type: 'string' },
    stage: { type: 'string', default: 'landscape,portrait,narrow' },
    moments: { type: 'string', default: '1' },
    guess: { type: 'string' },
    tight: { type: 'boolean', default: false },
    zoom: { type: 'string' },
    content: { type: 'string', default: inRoot('data', 'content.json') },
    out: { type: 'string', default: inRoot('.cache', 'sheets') },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

/** Two landscape pictures side by side, four portrait ones, five narrow ones. */
const ZOOMS = { landscape: 0.5, portrait: 0.44, narrow: 0.48 };

const vite = await createServer({
  root: inRoot('.'),
  configFile: false,
  logLevel: 'warn',
  cacheDir: 'node_modules/.vite-sheets',
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  optimizeDeps: { entries: ['test/sheets/main.ts'] },
});
await vite.listen();
const browser = await chromium.launch({ executablePath: requireChromium(), args: LAUNCH_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1960, height: 1200 } });
  page.on('pageerror', (error) => console.error(error.message));
  const { port } = vite.httpServer.address();
  await page.goto(`http://127.0.0.1:${port}/test/sheets/index.html`);
  await page.waitForFunction(() => 'openStory' in window);
  const text = values.sample ? null : readFileSync(values.content, 'utf8');
  const all = await page.evaluate(([t, s]) => window.openStory(t, s), [text, values.sample ?? null]);
  const wanted = values.slide.length
    ? all.filter(({ chapter, slide }) => values.slide.some((s) => s === chapter || s === `${chapter}/${slide}`))
    : all;
  const languages = values.lang?.split(',') ?? (await page.evaluate(() => window.languages()));
  let count = 0;
  for (const language of languages)
    for (const stage of values.stage.split(',')) {
      const folder = `${values.out}/${language}/${stage}`;
      mkdirSync(folder, { recursive: true });
      for (const { chapter, slide } of wanted) {
        const request = {
          language,
          stage,
          chapter,
          slide,
          zoom: Number(values.zoom ?? ZOOMS[stage]),
          moments: values.moments.split(',').map(Number),
          guess: values.guess === undefined ? null : Number(values.guess),
          tight: values.tight,
        };
        await page.evaluate((r) => window.showSheet(r), request);
        await page.locator('#sheet').screenshot({ path: `${folder}/${values.sample ?? chapter}--${slide}.png` });
        count += 1;
      }
    }
  console.log(`${count} sheets in ${values.out}`);
} finally {
  await browser.close();
  await vite.close();
}
