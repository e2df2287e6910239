import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Power, Storage } from './judges.ts';
import { POLICY_FOLDERS, type Policy } from './policy.ts';

/** Probes look at the machine and judge nothing. What they cannot find out is null, never an error. */

/** What a program prints, null where it fails or takes longer than `ms`. */
export function output(program: string, args: readonly string[], ms = 20_000): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: ms, maxBuffer: 1 << 24 }, (error, stdout) =>
      resolve(error ? null : stdout.trim()),
    );
  });
}

/** Exit code and everything that a program prints. */
export function outcome(program: string, args: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 120_000, maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) || 1 : 0, text: `${stdout}\n${stderr}` }),
    );
  });
}

/** All managed policies of this machine together, null where there are none. */
export function policies(folders: readonly string[] = POLICY_FOLDERS): Policy | null {
  const files = folders.flatMap((folder) =>
    (attempt(() => readdirSync(folder)) ?? [])
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name)),
  );
  const found = files.map((file) => attempt(() => JSON.parse(readFileSync(file, 'utf8')) as Policy) ?? {});
  return found.length ? (Object.assign({}, ...found) as Policy) : null;
}

export async function isClockSynchronised(): Promise<boolean | null> {
  const said = await output('timedatectl', ['show', '--property=NTPSynchronized', '--value'], 5000);
  return said === null ? null : said === 'yes';
}

/** Writes a file to the disk, and takes it away. */
export function storage(folder: string): Storage {
  const file = join(folder, `.doctor-${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    const open = openSync(file, 'wx');
    try {
      writeSync(open, 'ok');
      fsyncSync(open);
    } finally {
      closeSync(open);
      rmSync(file, { force: true });
    }
    const { bavail, bsize } = statfsSync(folder);
    return { folder, problem: null, free: bavail * bsize };
  } catch (error) {
    return { folder, problem: (error as Error).message, free: null };
  }
}

/** How many font files the build has. */
export const bundledFonts = (client: string): number =>
  (attempt(() => readdirSync(join(client, 'assets'))) ?? []).filter((name) => name.endsWith('.woff2')).length;

/** The family that the system has for Vietnamese. */
export async function vietnameseFont(): Promise<string | null> {
  // The language alone would be answered with any font; its list says whether there is one.
  const list = await output('fc-list', [':lang=vi', 'family'], 10_000);
  return list ? await output('fc-match', ['-f', '%{family}', 'sans-serif:lang=vi'], 10_000) : null;
}

/** Names of the input devices. */
export const inputDevices = (file = '/proc/bus/input/devices'): string[] =>
  [...(attempt(() => readFileSync(file, 'utf8')) ?? '').matchAll(/^N: Name="(.*)"$/gm)].map(([, name]) => name!);

/** The first mode of each connected screen, null where the machine does not say. */
export function screenModes(folder = '/sys/class/drm'): string[] | null {
  const connectors = attempt(() => readdirSync(folder))?.filter((name) => /^card\d+-/.test(name));
  return (
    connectors
      ?.filter((name) => attempt(() => readFileSync(join(folder, name, 'status'), 'utf8'))?.trim() === 'connected')
      .map((name) => attempt(() => readFileSync(join(folder, name, 'modes'), 'utf8'))?.split('\n')[0] || 'unknown') ??
    null
  );
}

/** Who has the port. */
export async function whoHas(port: number, host: string): Promise<'nobody' | 'kiosk' | 'other'> {
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
  if (isFree) return 'nobody';
  try {
    const response = await fetch(`http://${host}:${port}/content/manifest.json`, { signal: AbortSignal.timeout(3000) });
    return response.ok && 'hash' in ((await response.json()) as object) ? 'kiosk' : 'other';
  } catch {
    return 'other';
  }
}

const SLEEP = ['sleep.target', 'suspend.target', 'hibernate.target', 'hybrid-sleep.target'];

export async function power(): Promise<Power> {
  const blank = attempt(() => readFileSync('/sys/module/kernel/parameters/consoleblank', 'utf8'));
  const states = await Promise.all(
    SLEEP.map((unit) => output('systemctl', ['show', unit, '--property=LoadState', '--value'], 5000)),
  );
  return {
    consoleBlank: blank === null ? null : Number(blank),
    sleep: states.every((state) => state === null) ? null : SLEEP.filter((_, i) => states[i] !== 'masked'),
  };
}

function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
