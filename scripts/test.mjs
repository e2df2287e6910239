// npm test: everything that is checked before a change is accepted. The last line is "N passed, N failed".
import './lib/node-version.mjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { exec, execBin } from './lib/exec.mjs';
import { ensureChromium } from './lib/install-chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { writeTable } from './lib/table.mjs';

await ensureInstalled();
const chromium = await ensureChromium();
if (chromium) process.env.CHROME_PATH = chromium;

const script = (...args) => exec(process.execPath, args);
const vitestReport = inRoot('.cache', 'vitest.json');

/**
 * `count` reads how many tests passed and failed from a report; what has none counts as one test. `needs` names the
 * suite without which this one would test something old.
 */
const SUITES = [
  { name: 'format', run: () => execBin('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', run: () => execBin('tsc', ['--noEmit'], { from: 'typescript' }) },
  { name: 'lint', run: () => execBin('eslint', ['.', '--max-warnings', '0']) },
  { name: 'schema', run: () => script('scripts/run.mjs', 'src/cli/schema.ts', '--check') },
  { name: 'content', run: () => script('scripts/run.mjs', 'src/cli/check.ts') },
  {
    name: 'units',
    run: () => execBin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
    report: vitestReport,
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  },
  {
    name: 'browser',
    folder: 'test/browser',
    run: () => execBin('web-test-runner', [], { from: '@web/test-runner' }),
    report: inRoot('.cache', 'browser.json'),
    count: ({ passed, failed }) => ({ passed, failed }),
  },
  { name: 'build', run: () => script('scripts/build.mjs') },
  {
    name: 'journeys',
    folder: 'test/e2e',
    needs: 'build',
    run: () => execBin('playwright', ['test'], { from: '@playwright/test' }),
    report: inRoot('.cache', 'playwright.json'),
    count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  },
];

const rows = [];
for (const suite of SUITES) {
  if (suite.folder && !existsSync(inRoot(suite.folder))) {
    rows.push({ name: suite.name, passed: 0, failed: 0, seconds: 0, note: `there is no ${suite.folder}` });
    continue;
  }
  if (rows.some(({ name, failed }) => name === suite.needs && failed)) {
    rows.push({ name: suite.name, passed: 0, failed: 1, seconds: 0, note: `not run, the ${suite.needs} failed` });
    continue;
  }
  console.log(`\n== ${suite.name}`);
  if (suite.report) rmSync(suite.report, { force: true });
  const begun = performance.now();
  const code = await suite.run();
  const seconds = (performance.now() - begun) / 1000;
  rows.push({ name: suite.name, seconds, ...result(suite, code) });
}

const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
console.log(`\n${writeTable(rows)}\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;

/** A suite that ends badly has failed, even where its report counts no failed test (a crash, an unhandled error). */
function result({ report, count }, code) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1, note: 'ended without a report' };
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  if (failed) return { passed, failed };
  if (code !== 0) return { passed, failed: 1, note: `ended with code ${code}` };
  return passed ? { passed, failed } : { passed, failed: 1, note: 'ran no test' };
}
