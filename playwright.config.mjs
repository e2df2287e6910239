import { defineConfig } from '@playwright/test';
import { PAGE_ARGS, findForPages } from './scripts/lib/chromium.mjs';

/** Not the port of `npm start`, so that journeys run beside a kiosk. */
const PORT = Number(process.env.FORUM_TEST_PORT ?? 4317);

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Texts only: they are the same on every machine.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  // Journeys wait for half of their time: three of them left a quarter of two cores unused.
  workers: 4,
  fullyParallel: true,
  // Machines are shared, and a journey of many touches takes five times as long on a busy one. A wait for one thing ends
  // sooner; only a test that fails for good waits so long.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // Once more where `npm test` says so: it tells which these were, and takes only a few (scripts/test.mjs).
  retries: process.env.FORUM_RETRY ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath: findForPages(), args: PAGE_ARGS },
    // A trace costs every journey for the few that fail; FORUM_TRACE=1 takes them.
    trace: process.env.FORUM_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node test/e2e/serve.mjs',
    url: `http://127.0.0.1:${PORT}/`,
    env: { HOST: '127.0.0.1', PORT: String(PORT) },
    reuseExistingServer: false,
    stderr: 'pipe',
  },
});
