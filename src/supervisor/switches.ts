import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * What the kiosk wants of Chromium, most of it because of something that went wrong in the field. A switch that the
 * binary does not know would be ignored without a word, so it is looked for and told.
 */
export const SWITCHES = [
  '--kiosk',
  '--noerrdialogs',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--touch-events=enabled',
  '--hide-crash-restore-bubble',
  '--autoplay-policy=no-user-gesture-required',
  '--deny-permission-prompts',
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--disable-gpu-process-crash-limit',
] as const;

export interface Wish {
  readonly isHeadless: boolean;
  /** Chromium's sandbox refuses to work for root; elsewhere it stays. */
  readonly isRoot: boolean;
  /** Under Wayland (`cage`) Chromium must be told so. */
  readonly isWayland: boolean;
  /** Folder of the browser's own data. */
  readonly profile: string;
}

/** The switches for one start; `isKnown` says whether the binary has a switch of that name. */
export function switchesFor(wish: Wish, isKnown: (name: string) => boolean) {
  const wanted = [
    ...SWITCHES,
    ...(wish.isWayland && !wish.isHeadless ? ['--ozone-platform=wayland'] : []),
    ...(wish.isHeadless ? ['--headless', '--window-size=1920,1080'] : []),
    ...(wish.isRoot ? ['--no-sandbox'] : []),
  ];
  return {
    // The supervisor cannot do without these two, so they are never left out.
    known: [
      ...wanted.filter((one) => isKnown(nameOf(one))),
      '--remote-debugging-pipe',
      `--user-data-dir=${wish.profile}`,
    ],
    unknown: wanted.filter((one) => !isKnown(nameOf(one))),
  };
}

/** `--touch-events=enabled` -> `touch-events`. */
export const nameOf = (flag: string): string => flag.slice(2).split('=')[0]!;

const CHUNK = 8 << 20;

/** Which of these names the program contains as a whole string, with a NUL at either side. Reads it once. */
export function namesIn(program: string, names: readonly string[]): Set<string> {
  const wanted = new Map(names.map((name) => [name, Buffer.from(`\0${name}\0`)]));
  const longest = Math.max(0, ...names.map((name) => name.length + 2));
  const found = new Set<string>();
  const file = openSync(program, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK + longest);
    let kept = 0;
    for (;;) {
      const read = readSync(file, chunk, kept, CHUNK, null);
      if (!read) return found;
      const seen = chunk.subarray(0, kept + read);
      for (const [name, bytes] of wanted) {
        if (!seen.includes(bytes)) continue;
        found.add(name);
        wanted.delete(name);
      }
      kept = Math.min(longest, seen.length);
      chunk.copy(chunk, 0, seen.length - kept, seen.length);
    }
  } finally {
    closeSync(file);
  }
}

const ELF = Buffer.from('\x7fELF');

/**
 * The program behind a path: distributions start Chromium by a shell script. Looks where the script's own folder and the
 * usual library folders have it; null where it is not found, and then no switch can be judged.
 */
export function programBehind(path: string): string | null {
  const real = realpathSync(path);
  const name = basename(path);
  const text = isElf(real) ? '' : readFileSync(real, 'utf8').slice(0, 64_000);
  const named = [...text.matchAll(/(?:\/[\w.+-]+){2,}/g)].map(([one]) => one);
  // Also in the script: the shells and tools that it uses itself.
  const libraries = named.filter((one) => !/^\/(usr\/)?s?bin\//.test(one));
  return (
    [
      real,
      ...['/usr/lib', '/usr/lib64', '/opt', '/usr/lib/chromium'].flatMap((folder) => [
        join(folder, name, name),
        join(folder, name, 'chrome'),
        join(folder, name),
      ]),
      join(dirname(real), 'chrome'),
      ...libraries,
    ].find(isElf) ?? null
  );
}

function isElf(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    const file = openSync(path, 'r');
    const head = Buffer.alloc(ELF.length);
    readSync(file, head, 0, head.length, 0);
    closeSync(file);
    return head.equals(ELF);
  } catch {
    return false;
  }
}
