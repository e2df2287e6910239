import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { createServer } from 'vite';
import { PAGE_ARGS, findForPages } from './scripts/lib/chromium.mjs';
import { countsReporter } from './scripts/lib/wtr-counts.mjs';

// The runner owns "/" (its test page), its /__web-* virtual modules and the mocha runner; Vite serves the rest, so that
// modules are tested as the app gets them.
const RUNNER_OWNED = /^\/(?:\?|$|__web-|__wtr|wtr-)|^\/node_modules\/@web\/test-runner-mocha\//;
const TESTS = 'test/browser/**/*.test.ts';
const watch = process.argv.includes('--watch');
// Two browsers are tested side by side: each has packages bundled for itself.
const isFirefox = process.argv.some((arg) => arg.includes('firefox'));

const vite = await createServer({
  root: import.meta.dirname,
  appType: 'custom',
  logLevel: 'warn',
  cacheDir: `node_modules/.vite-wtr${isFirefox ? '-firefox' : ''}`,
  server: {
    middlewareMode: true,
    hmr: false,
    ws: { port: isFirefox ? 24679 : 24678 },
    ...(watch ? {} : { watch: null }),
  },
  optimizeDeps: { entries: [TESTS], exclude: ['@web/test-runner-commands'] },
  plugins: [
    {
      name: 'runner-modules-are-external',
      enforce: 'pre',
      resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : null),
    },
  ],
});

export default {
  rootDir: import.meta.dirname,
  files: TESTS,
  // One page at a time: in a page behind another nothing is painted, and no observer or frame comes.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findForPages(), headless: true, args: PAGE_ARGS } })],
  middleware: [
    (context, next) =>
      RUNNER_OWNED.test(context.url)
        ? next()
        : new Promise((resolve, reject) => {
            // Vite writes to the raw response; Koa presets 404 and would answer itself.
            context.respond = false;
            context.res.statusCode = 200;
            context.res.once('close', resolve);
            vite.middlewares(context.req, context.res, (error) => {
              if (error) return reject(error);
              context.respond = true;
              context.status = 404;
              resolve(next());
            });
          }),
  ],
  plugins: [{ name: 'vite-close', serverStop: () => vite.close() }],
  reporters: [defaultReporter(), countsReporter('.cache/browser.json')],
  filterBrowserLogs: ({ args }) => !/^\[vite\] connect|^Lit is in dev mode/.test(String(args[0])),
  // Above the patience of test/browser/wait.ts, so that a wait says what it was for.
  testFramework: { config: { timeout: 40_000 } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
};
