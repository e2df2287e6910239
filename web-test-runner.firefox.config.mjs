import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from './scripts/lib/firefox.mjs';
import { countsReporter } from './scripts/lib/wtr-counts.mjs';
import chromium from './web-test-runner.config.mjs';

/** What paints or listens, and no more, since all of it takes a minute: text is measured, pixels are laid, keys and pointers are heard by each engine in its own way. */
const FILES = [
  'scene',
  'stage',
  'deck',
  'provenance',
  'learn-figure',
  'question-match',
  'question-order',
  'question-sketch',
].map((name) => `test/browser/${name}.test.ts`);

/**
 * The same tests in a stock Firefox, by WebDriver BiDi: the launcher for Chromium drives it as well, so that no other package and
 * no browser of its own is downloaded.
 */
export default {
  ...chromium,
  files: FILES,
  browsers: [
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: findFirefox() ?? 'firefox', headless: true },
    }),
  ],
  reporters: [defaultReporter(), countsReporter('.cache/firefox.json')],
};
