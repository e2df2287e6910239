import { existsSync } from 'node:fs';
import { findChromium, findShell, HOW_TO_GET_ONE } from './chromium.mjs';
import { exec } from './exec.mjs';
import { findFirefox } from './firefox.mjs';

/**
 * The path of a Chromium to test with. Where there is none it is installed if that asks nobody for a password (Debian
 * and Ubuntu as root); else null, after saying what to do.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!process.env.CHROME_PATH && canInstall()) {
    await install('chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(HOW_TO_GET_ONE);
  return null;
}

/** The path of its headless shell, with which most tests are faster; null where there is none to be had, which is no fault. */
export async function ensureShell() {
  if (process.env.CHROME_PATH) return null;
  const found = findShell();
  if (found || !canInstall()) return found;
  await install('chromium-headless-shell');
  return findShell();
}

/** The path of a Firefox, in which some tests are run once more; null where there is none to be had, which is no fault. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found || process.env.FIREFOX_PATH || !canInstall()) return found;
  await install('firefox-esr');
  return findFirefox();
}

const canInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

async function install(name) {
  console.log(`Installing ${name} with apt-get...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await exec('apt-get', ['update', '-q'], { env });
  await exec('apt-get', ['install', '-qy', '--no-install-recommends', name], { env });
}
