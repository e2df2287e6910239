import { delimiter, join } from 'node:path';
import { runs } from './chromium.mjs';

const NAMES = ['firefox-esr', 'firefox'];

const PLACES = {
  linux: ['/usr/bin', '/usr/local/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name))),
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
};

/** The path of a Firefox that runs: FIREFOX_PATH, the PATH, the usual places; null when there is none. */
export function findFirefox() {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  if (FIREFOX_PATH) return runs(FIREFOX_PATH) ? FIREFOX_PATH : null;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(runs) ?? null;
}
