// What `npm run kiosk` runs, built: dist/supervisor/main.js.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser } from './browser.ts';
import { HealthLog } from './health-log.ts';
import { Notifier } from './notify.ts';
import { readOptions, USAGE, type SupervisorOptions } from './options.ts';
import { ServerChild } from './server-child.ts';
import { Supervisor } from './supervisor.ts';
import { nameOf, namesIn, programBehind, SWITCHES, switchesFor } from './switches.ts';

const DIST = resolve(import.meta.dirname, '..');
const say = (message: string) => console.log(`${new Date().toISOString()} ${message}`);

const options = optionsOrExit();
const program = process.env.CHROME_PATH ?? exit('No Chromium was found. npm run doctor says how to get one.');
mkdirSync(options.state, { recursive: true });
const address = `${options.origin}/?mode=kiosk`;
const picture = pathToFileURL(join(DIST, 'client', 'back-soon.html'));
picture.search = new URLSearchParams({ to: address }).toString();

const server: ServerChild = new ServerChild({
  main: join(DIST, 'server', 'main.js'),
  args: options.serverArgs,
  env: { ...process.env, HOST: options.host, PORT: String(options.port) },
  origin: options.origin,
  onAct: (act) => void supervisor.act(act),
  onEvent: (event, detail) => supervisor.note(event, detail),
});
const profile = join(options.state, 'browser');
const supervisor: Supervisor = new Supervisor({
  browser: new Browser({ program, profile, switches: switches(program, profile) }),
  server,
  log: new HealthLog(join(options.state, 'health.ndjson'), say),
  notifier: new Notifier(process.env),
  address,
  picture: picture.href,
  say,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void supervisor.stop(signal).then(() => process.exit()));
console.log(`kiosk  ${address}`);
await supervisor.run();

function switches(program: string, profile: string): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) say('Warning: as root Chromium runs without its sandbox. Run the kiosk as a user of its own.');
  const wish = { isHeadless: options.isHeadless, isRoot, isWayland: Boolean(process.env.WAYLAND_DISPLAY), profile };
  const binary = programBehind(program);
  if (!binary) say(`What lies behind ${program} could not be read: its switches are taken for known.`);
  const others = ['ozone-platform', 'headless', 'window-size', 'no-sandbox'];
  const names = binary && namesIn(binary, [...SWITCHES.map(nameOf), ...others]);
  const { known, unknown } = switchesFor(wish, (name) => !names || names.has(name));
  if (unknown.length) say(`This Chromium does not know, so they are left out: ${unknown.join(' ')}`);
  return known;
}

function optionsOrExit(): SupervisorOptions {
  try {
    const options = readOptions(process.argv.slice(2), process.env, resolve(DIST, '..'));
    if (!options.help) return options;
    console.log(USAGE);
    return process.exit();
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function exit(message: string): never {
  console.error(message);
  process.exit(1);
}
