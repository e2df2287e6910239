import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LAUNCH_ARGS, requireChromium } from '../../scripts/lib/chromium.mjs';
import { Browser } from '../../src/supervisor/browser.ts';
import { HealthLog } from '../../src/supervisor/health-log.ts';
import { Notifier } from '../../src/supervisor/notify.ts';
import { ServerChild } from '../../src/supervisor/server-child.ts';
import { Supervisor } from '../../src/supervisor/supervisor.ts';

const DIST = resolve('dist');

export interface LogLine {
  readonly type: 'event' | 'minute';
  readonly event?: string;
  readonly why?: string;
  readonly rung?: string;
  readonly seconds?: number;
  readonly heap?: number;
  readonly rss?: Readonly<Record<string, number>>;
}

/** A port that nobody has. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

export const linesOf = (file: string): LogLine[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LogLine);

/**
 * A whole kiosk in this process, with the built app, a server and a headless Chromium of its own, to hurt them. `main` is
 * the program of the server.
 */
export async function superviseKiosk({ main = join(DIST, 'server', 'main.js') } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'forum-supervised-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const address = `${origin}/?mode=kiosk`;
  const profile = join(folder, 'browser');
  const picture = pathToFileURL(join(DIST, 'client', 'back-soon.html'));
  picture.search = new URLSearchParams({ to: address }).toString();
  const browser = new Browser({
    program: requireChromium(),
    profile,
    switches: [...LAUNCH_ARGS, '--headless', '--kiosk', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
  });
  const server: ServerChild = new ServerChild({
    main,
    args: ['--results', join(folder, 'results'), '--state', join(folder, 'state')],
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    origin,
    onAct: (act) => void supervisor.act(act),
    onEvent: (event, detail) => supervisor.note(event, detail),
  });
  const log = join(folder, 'health.ndjson');
  const said: string[] = [];
  const supervisor: Supervisor = new Supervisor({
    browser,
    server,
    log: new HealthLog(log, (message) => said.push(message)),
    notifier: new Notifier({}),
    address,
    picture: picture.href,
    say: (message) => said.push(message),
  });
  const running = supervisor.run();
  return {
    browser,
    server,
    supervisor,
    address,
    picture: picture.href,
    origin,
    said,
    lines: () => linesOf(log),
    async end() {
      await supervisor.stop('the test is over');
      await running;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
export type Kiosk = Awaited<ReturnType<typeof superviseKiosk>>;

/**
 * Waits for three looks in a row at the same load of the attract loop, each with a frame that was asked for and painted;
 * answers how long it took, in seconds.
 */
export async function backInAttract({ browser, address }: Kiosk, seconds: number): Promise<number> {
  const begun = performance.now();
  const spent = () => (performance.now() - begun) / 1000;
  let [born, painted] = [0, 0];
  for (;;) {
    const look = await browser.look();
    const isGood = look?.isPainted && look.phase === 'attract' && look.href.startsWith(address);
    painted = isGood ? (look.born === born ? painted + 1 : 1) : 0;
    born = look?.born ?? 0;
    if (painted === 3) return spent();
    if (spent() > seconds) throw new Error(`Not back in attract after ${seconds} s: ${JSON.stringify(look)}`);
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** Where the loop stands and how much of it was painted: at rest the same for as long as a slide is read. */
export async function momentOfLoop({ browser }: Kiosk): Promise<string> {
  const look = await browser.look();
  return `${look?.born} ${look?.position} ${look?.frames}`;
}
