import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** For tests only: as root Chromium starts without its sandbox or not at all, and nothing may reach the network. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where pages are only looked at, a process less, and a tenth of the time. */
export const PAGE_ARGS = [...LAUNCH_ARGS, '--in-process-gpu'];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

const PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name))),
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** The path of a Chromium that runs: CHROME_PATH, the PATH, the usual places; null when there is none. */
export function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return runs(CHROME_PATH) ? CHROME_PATH : null;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(runs) ?? null;
}

/**
 * What tests use that only look at pages: where `npm test` has found it, Chromium's headless shell, the same without
 * windows, which needs a third less of the machine.
 */
export function findForPages() {
  const shell = process.env.FORUM_HEADLESS_SHELL;
  return shell && runs(shell) ? shell : requireChromium();
}

/** The path of a headless shell, or null. */
export const findShell = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium-headless-shell'))
    .find(runs) ?? null;

/** Like `findChromium`, for places that cannot go on without one. */
export function requireChromium() {
  const path = findChromium();
  if (path) return path;
  throw new Error(HOW_TO_GET_ONE);
}

export const HOW_TO_GET_ONE = `No Chromium was found${process.env.CHROME_PATH ? ` at CHROME_PATH (${process.env.CHROME_PATH})` : ''}.
  Debian:          sudo apt-get install chromium
  Ubuntu, others:  npx playwright install --with-deps chromium
  macOS, Windows:  install Google Chrome
Where it lies in an unusual place, say so: CHROME_PATH=/path/to/chrome npm test`;

/** Can this program be started? */
export function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    // Ubuntu's chromium-browser can be a stub that only asks for snap; a Chrome on Windows or macOS that is there, runs.
    if (process.platform === 'linux') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
