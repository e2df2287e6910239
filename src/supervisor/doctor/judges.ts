import { fault, good, warning, type Finding } from './finding.ts';
import { differences, harmful, type Policy } from './policy.ts';

/** Every judge takes what a probe has found and says what it means. None of them looks at the machine itself. */

const LEAST_NODE = [20, 19] as const;

export function judgeNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]);
  return isOld
    ? fault('node', `Node.js ${version}`, `Install Node.js ${LEAST_NODE.join('.')} or newer.`)
    : good('node', `Node.js ${version}`);
}

/** `version` as the program says it, null where it does not run; `path` null where there is none. */
export function judgeBrowser(path: string | null, version: string | null): Finding {
  if (!path) return fault('browser', 'No Chromium was found', 'sudo apt-get install chromium, or set CHROME_PATH.');
  if (!version) return fault('browser', `${path} does not run`, `Try "${path} --version" in a terminal.`);
  const major = Number(/(\d+)\.\d+/.exec(version)?.[1] ?? 0);
  return major >= 120
    ? good('browser', `${version} (${path})`)
    : warning('browser', `${version} (${path})`, 'It is old: the kiosk was tried with Chromium 156. Update it.');
}

/** `known` is null where the program could not be read. */
export function judgeSwitches(wanted: readonly string[], known: ReadonlySet<string> | null): Finding {
  if (!known) return warning('switches', 'The program could not be read', 'Its switches are taken for known.');
  const unknown = wanted.filter((name) => !known.has(name));
  return unknown.length
    ? warning(
        'switches',
        `${unknown.length} of ${wanted.length} are unknown to this browser: ${unknown.map((name) => `--${name}`).join(' ')}`,
        'They are left out. What each is for: docs/operating.md.',
      )
    : good('switches', `All ${wanted.length} are known to this browser`);
}

/** `found` is all managed policies together, null where there are none. */
export function judgePolicy(wanted: Policy, found: Policy | null): Finding {
  const how = 'npm run --silent doctor -- --policy | sudo tee /etc/chromium/policies/managed/forum-kiosk.json';
  if (!found)
    return fault('policy', 'Chromium has no managed policy: it will offer to translate, and open any address', how);
  const bad = harmful(found);
  if (bad.length) return fault('policy', bad.join('; '), 'Take it out of the policy files.');
  const lines = differences(wanted, found);
  return lines.length ? fault('policy', `${lines.length} differ: ${lines.join('; ')}`, how) : good('policy', 'As ours');
}

/** `isSynchronised` is null where nobody could be asked. Times in ms since 1970. */
export function judgeClock(now: number, built: number | null, isSynchronised: boolean | null): Finding {
  const says = new Date(now).toISOString();
  if (now < (built ?? Date.UTC(2025, 0)))
    return fault('clock', `${says} is before this kiosk was built`, 'Set the clock; change the battery of the board.');
  if (isSynchronised === null)
    return warning('clock', `${says}; nobody here knows whether it is right`, 'Compare it with another clock.');
  return isSynchronised
    ? good('clock', `${says}, synchronised`)
    : warning('clock', `${says}, not synchronised`, 'sudo timedatectl set-ntp true, or check it by hand every month.');
}

export interface Storage {
  readonly folder: string;
  /** What writing and fsync came to; null when it worked. */
  readonly problem: string | null;
  /** Bytes free; null where it is not known. */
  readonly free: number | null;
}

const LEAST_FREE = 1e9;

export function judgeStorage(name: string, { folder, problem, free }: Storage): Finding {
  if (problem) return fault(name, `${folder}: ${problem}`, 'Give the user of the kiosk the right to write there.');
  if (free !== null && free < LEAST_FREE)
    return fault(name, `${folder}: ${megabytes(free)} free`, 'Make room: at least 1000 MB.');
  return good(name, `${folder} can be written${free === null ? '' : `, ${megabytes(free)} free`}`);
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1e6)} MB`;

/** `bundled` files of the typeface in the build; `fallback` the system's family for Vietnamese, null where unknown. */
export function judgeFonts(bundled: number, fallback: string | null): Finding {
  if (bundled === 0) return fault('fonts', 'The build has no font files', 'npm run build');
  return fallback
    ? good('fonts', `${bundled} files in the build; in need ${fallback}`)
    : warning(
        'fonts',
        `${bundled} files in the build, none in the system for Vietnamese`,
        'The still picture needs one: sudo apt-get install fonts-noto-core',
      );
}

/** `points` is what the browser says it can tell apart; null where it was not asked. */
export function judgeTouch(devices: readonly string[], points: number | null): Finding {
  const screens = devices.filter((name) =>
    /touch\s*(screen|panel)|digitizer|hid.*touch|egalax|elo|ilitek|goodix/i.test(name),
  );
  const browser = points ? `, ${points} points in the browser` : '';
  if (screens.length) return good('touch', `${screens.join(', ')}${browser}`);
  return points
    ? good('touch', `${points} points in the browser`)
    : warning('touch', 'No touch screen was found', 'Plug in its USB cable, or use a mouse to try.');
}

/** Modes of the connected screens, as "1920x1080"; null where the machine does not say. */
export function judgeScreen(modes: readonly string[] | null): Finding {
  if (!modes) return warning('screen', 'This machine does not say which screens it has', 'Look at it.');
  if (!modes.length) return fault('screen', 'No screen is connected', 'Plug one in and switch it on.');
  const sizes = modes.map((mode) => mode.split('x').map(Number) as [number, number]);
  const isSmall = sizes.every(([width, height]) => Math.min(width, height) < 720);
  return isSmall
    ? warning('screen', modes.join(', '), 'It is small for a kiosk: 1280 x 720 at least.')
    : good('screen', modes.join(', '));
}

/** `code` and `text` of `npm run check -- --quick`. */
export function judgeContent(code: number, text: string): Finding {
  const lines = text.trim().split('\n');
  return code === 0
    ? good('content', lines.at(-1) ?? '')
    : fault('content', lines.slice(0, 3).join(' '), 'npm run check says all of it.');
}

/** `by` says who answers on the port: nobody, a kiosk, or something else. */
export function judgePort(port: number, by: 'nobody' | 'kiosk' | 'other'): Finding {
  if (by === 'nobody') return good('port', `${port} is free`);
  return by === 'kiosk'
    ? good('port', `${port} is served by a kiosk that runs`)
    : fault('port', `${port} is taken by another program`, 'Stop it, or choose another: PORT=... in the unit.');
}

export function judgePin(pin: string | undefined, hasFile: boolean): Finding {
  if (pin === undefined)
    return hasFile
      ? good('pin', 'Kept in the state folder')
      : warning(
          'pin',
          'KIOSK_PIN is not set',
          'Set it in the unit (4 to 12 digits); else one is made at the first start.',
        );
  // What it is stays out of every log.
  return /^\d{4,12}$/.test(pin)
    ? good('pin', 'KIOSK_PIN is set')
    : fault('pin', 'KIOSK_PIN is not 4 to 12 digits', 'Change it in the unit.');
}

export interface Power {
  /** Seconds after which the console goes dark, 0 for never; null where it does not say. */
  readonly consoleBlank: number | null;
  /** Targets by which systemd sleeps, that are not masked; null where it could not be asked. */
  readonly sleep: readonly string[] | null;
}

export function judgePower({ consoleBlank, sleep }: Power): Finding {
  const todo = [
    ...(consoleBlank ? ['Add consoleblank=0 to the kernel command line.'] : []),
    ...(sleep?.length ? [`sudo systemctl mask ${sleep.join(' ')}`] : []),
  ];
  if (todo.length) return warning('power', 'The screen may go dark by itself', todo.join('\n'));
  return sleep === null
    ? warning('power', 'It could not be asked whether the machine may sleep', 'See docs/operating.md, "Power".')
    : good('power', 'Nothing makes the screen dark');
}

export function judgeUser(uid: number | null): Finding {
  return uid === 0
    ? warning('user', 'This is root: Chromium would run without its sandbox', 'Run the kiosk as a user of its own.')
    : good('user', 'Not root');
}
