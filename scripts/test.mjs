// npm test: everything that is checked before a change is accepted. The last line is "N passed, N failed".
import './lib/node-version.mjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { exec, execBin } from './lib/exec.mjs';
import { ensureChromium, ensureFirefox, ensureShell } from './lib/install-chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { writeTable } from './lib/table.mjs';

await ensureInstalled();
const shell = await ensureShell();
if (shell) process.env.FORUM_HEADLESS_SHELL = shell;
const chromium = await ensureChromium();
if (chromium) process.env.CHROME_PATH = chromium;
const firefox = await ensureFirefox();

const script =
  (file, ...args) =>
  (options) =>
    exec(process.execPath, [file, ...args], options);
const program = (name, args, how) => (options) => execBin(name, args, { ...how, ...options });
const vitestReport = inRoot('.cache', 'vitest.json');

/**
 * A journey that fails is tried once more, because machines are shared: 15 s without an answer can be somebody else's work. Those
 * are named in the table, and more than one in fifty are a failure.
 */
process.env.FORUM_RETRY = '1';
const MOST_LATE = 1 / 50;

/** Titles of the tests of a Playwright report that ended in one way. */
const namesOf = (suites, status) =>
  suites.flatMap((suite) => [
    ...suite.specs.filter(({ tests }) => tests.some((test) => test.status === status)).map(({ title }) => title),
    ...namesOf(suite.suites ?? [], status),
  ]);

/** What was wrong with each test of a Playwright report that failed for good: its title and the first lines of its last error. */
const faultsOf = (suites) =>
  suites.flatMap((suite) => [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) => `${title}\n${shorten(results.at(-1)?.error?.message ?? 'no error was told')}`),
    ),
    ...faultsOf(suite.suites ?? []),
  ]);
const shorten = (text) => stripVTControlCharacters(text).split('\n').slice(0, 14).join('\n').slice(0, 1200);

/**
 * The suites. `count` reads how many tests passed and failed from a report; what has none counts as one test. `needs` names the
 * suite without which this one would test something old.
 */
const FORMAT = { name: 'format', run: program('prettier', ['--check', '--log-level', 'warn', '.']) };
const TYPES = { name: 'types', run: program('tsc', ['--noEmit'], { from: 'typescript' }) };
// A fifth of its time was collecting small garbage: with more room for that there is less to do.
const LINT = {
  name: 'lint',
  run: program('eslint', ['.', '--max-warnings', '0'], { node: ['--max-semi-space-size=64'] }),
};
const SCHEMA = { name: 'schema', run: script('scripts/run.mjs', 'src/cli/schema.ts', '--check') };
const CONTENT = { name: 'content', run: script('scripts/run.mjs', 'src/cli/check.ts') };
const BUILD = { name: 'build', run: script('scripts/build.mjs') };
const UNITS = {
  name: 'units',
  run: program('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
  report: vitestReport,
  count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
};
const BROWSER = {
  name: 'browser',
  folder: 'test/browser',
  run: program('web-test-runner', [], { from: '@web/test-runner' }),
  report: inRoot('.cache', 'browser.json'),
  count: ({ passed, failed }) => ({ passed, failed }),
  hasRun: () => existsSync(BROWSER.report) && JSON.parse(readFileSync(BROWSER.report, 'utf8')).passed > 0,
};
const FIREFOX = {
  name: 'firefox',
  missing: firefox ? null : 'not run: there is no Firefox here (Debian: sudo apt-get install firefox-esr)',
  run: program('web-test-runner', ['--config', 'web-test-runner.firefox.config.mjs'], { from: '@web/test-runner' }),
  report: inRoot('.cache', 'firefox.json'),
  count: ({ passed, failed }) => ({ passed, failed }),
  hasRun: () => existsSync(FIREFOX.report) && JSON.parse(readFileSync(FIREFOX.report, 'utf8')).passed > 0,
};
const JOURNEYS = {
  name: 'journeys',
  folder: 'test/e2e',
  needs: 'build',
  run: program('playwright', ['test'], { from: '@playwright/test' }),
  report: inRoot('.cache', 'playwright.json'),
  count: ({ stats, suites }) => {
    const late = namesOf(suites, 'flaky');
    const isFew = late.length <= MOST_LATE * stats.expected;
    const note = late.length ? `passed only when tried again: ${late.join('; ')}` : undefined;
    return {
      passed: stats.expected + (isFew ? late.length : 0),
      failed: stats.unexpected + (isFew ? 0 : late.length),
      note,
      faults: faultsOf(suites),
    };
  },
};

/**
 * What is run, one row after the other. The lanes of a row go side by side: what uses one core fills what the units leave, in
 * two lanes of about the same length, so that no core waits when the units have ended.
 * Tests in a browser have the machine to themselves, because they look at what is painted in time: elements one page at a time in
 * each browser, a core for each; journeys as many as two cores can.
 */
const ROWS = [[[UNITS], [FORMAT, TYPES, CONTENT], [LINT, SCHEMA, BUILD]], [[BROWSER], [FIREFOX]], [[JOURNEYS]]];

const rows = [];
for (const lanes of ROWS) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)));

/** Runs suites one after the other. Where others run beside them, what a suite says is kept until it has ended. */
async function runLane(suites, beside) {
  for (const suite of suites) {
    const skipped = reasonToSkip(suite);
    if (skipped) {
      rows.push({ name: suite.name, passed: 0, seconds: 0, ...skipped });
      continue;
    }
    if (suite.report) rmSync(suite.report, { force: true });
    const begun = performance.now();
    const said = [];
    if (!beside) console.log(`\n== ${suite.name}`);
    let code = await suite.run(beside ? { hear: (text) => said.push(text) } : {});
    // A browser that fell at its start has tested nothing: once more.
    if (code && suite.hasRun && !suite.hasRun()) code = await suite.run({});
    if (beside) process.stdout.write(`\n== ${suite.name}\n${said.join('')}`);
    const seconds = (performance.now() - begun) / 1000;
    rows.push({ name: suite.name, seconds, ...result(suite, code) });
  }
}

function reasonToSkip({ folder, needs, missing }) {
  if (missing) return { failed: 0, note: missing };
  if (folder && !existsSync(inRoot(folder))) return { failed: 0, note: `there is no ${folder}` };
  if (rows.some(({ name, failed }) => name === needs && failed))
    return { failed: 1, note: `not run, the ${needs} failed` };
  return null;
}

const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
// Said once more where it is read first: at the end.
for (const { faults = [] } of rows) for (const one of faults) console.log(`\nFAILED ${one}`);
console.log(`\n${writeTable(rows)}\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;

/** A suite that ends badly has failed, even where its report counts no failed test (a crash, an unhandled error). */
function result({ report, count }, code) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1, note: 'ended without a report' };
  const { passed, failed, note, faults } = count(JSON.parse(readFileSync(report, 'utf8')));
  if (failed) return { passed, failed, note, faults };
  if (code !== 0) return { passed, failed: 1, note: `ended with code ${code}` };
  return passed ? { passed, failed, note } : { passed, failed: 1, note: 'ran no test' };
}
