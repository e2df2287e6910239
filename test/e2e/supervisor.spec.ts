import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { requireChromium } from '../../scripts/lib/chromium.mjs';
import { backInAttract, freePort, linesOf, momentOfLoop, superviseKiosk, type Kiosk } from './supervised.ts';

/** How soon the loop must go on after a fault, s. */
const SOON = 15;
/** No slide of the loop is at rest for longer, s. */
const LONGEST_SLIDE = 45;

interface Injury {
  readonly name: string;
  /** Says what the health log must say of it: what was wrong, or the event. */
  readonly told: string;
  readonly inflict: (kiosk: Kiosk) => Promise<unknown>;
}

const INJURIES: readonly Injury[] = [
  {
    name: 'its renderer crashes',
    told: 'crashed',
    // There is no answer to this one: the page that should give it is dead.
    inflict: ({ browser }) => browser.ask('Page.crash', {}, 500).catch(() => undefined),
  },
  {
    name: 'its renderer hangs',
    told: 'hung',
    inflict: ({ browser }) => browser.ask('Runtime.evaluate', { expression: 'for (;;);' }, 300).catch(() => undefined),
  },
  {
    name: 'it is led to another page',
    told: 'away',
    inflict: ({ browser }) => browser.goTo('about:blank'),
  },
  {
    name: 'the browser is killed',
    told: 'gone',
    inflict: ({ browser }) => Promise.resolve(process.kill(browser.pid!, 'SIGKILL')),
  },
  {
    name: 'the server is killed',
    told: 'server-gone',
    inflict: ({ server }) => Promise.resolve(process.kill(server.pid!, 'SIGKILL')),
  },
];

test.describe('a kiosk that nobody attends', () => {
  test.describe.configure({ mode: 'serial' });
  let kiosk: Kiosk;

  test.beforeAll(async () => {
    kiosk = await superviseKiosk();
    await backInAttract(kiosk, 60);
  });
  test.afterAll(() => kiosk.end());

  for (const { name, told, inflict } of INJURIES)
    test(`is back in its loop when ${name}`, async () => {
      const before = kiosk.lines().length;
      await inflict(kiosk);
      const newLines = () => kiosk.lines().slice(before);
      const begun = performance.now();
      // The fault must have been seen: else a page that was never hurt would pass.
      await expect
        .poll(() => newLines().map(({ why, event }) => why ?? event), { timeout: SOON * 1000 })
        .toContain(told);
      const seen = (performance.now() - begun) / 1000;
      await backInAttract(kiosk, SOON - seen);
      const all = (performance.now() - begun) / 1000;
      console.log(`${name}: seen after ${seen.toFixed(1)} s, back after ${all.toFixed(1)} s`);
      await expect.poll(() => kiosk.server.answers(), { timeout: SOON * 1000 }).toBe(true);
      if (told !== 'server-gone') await expect.poll(() => newLines().map(({ event }) => event)).toContain('recovered');
      const moment = await momentOfLoop(kiosk);
      await expect.poll(() => momentOfLoop(kiosk), { timeout: LONGEST_SLIDE * 1000 }).not.toBe(moment);
    });

  test('leaves no page that hangs behind the one that is shown', async () => {
    const before = kiosk.lines().length;
    await kiosk.browser.ask('Runtime.evaluate', { expression: 'for (;;);' }, 300).catch(() => undefined);
    await expect
      .poll(
        () =>
          kiosk
            .lines()
            .slice(before)
            .map(({ event }) => event),
        { timeout: SOON * 1000 },
      )
      .toContain('recovered');
    await expect.poll(() => kiosk.browser.pages(), { timeout: SOON * 1000 }).toHaveLength(1);
  });

  test('goes on when the graphics process crashes', async () => {
    const graphics = async () => (await kiosk.browser.processes()).find(({ type }) => type === 'GPU')?.id;
    const before = await graphics();
    const begun = performance.now();
    await kiosk.browser.crashGpu();
    await backInAttract(kiosk, SOON);
    await expect.poll(graphics).not.toBe(before);
    expect(before).toEqual(expect.any(Number));
    console.log(`graphics process crashes: painting after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  });

  test('leaves the still picture when the operator asks for it', async () => {
    await kiosk.browser.goTo(kiosk.picture);
    await expect.poll(async () => (await kiosk.browser.look())?.shows).toBe('picture');
    await kiosk.supervisor.act('reload');
    await backInAttract(kiosk, SOON);
    expect(kiosk.lines().filter(({ event }) => event === 'asked')).toHaveLength(1);
  });

  test('starts another browser when the operator asks for it', async () => {
    const before = kiosk.browser.pid;
    await kiosk.supervisor.act('restart');
    await backInAttract(kiosk, SOON);
    expect(kiosk.browser.pid).not.toBe(before);
  });
});

test('npm run kiosk starts everything, writes down how it is, and leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forum-kiosk-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/supervisor/main.js', '--results', join(folder, 'results')], {
    env: {
      ...process.env,
      CHROME_PATH: requireChromium(),
      KIOSK_HEADLESS: '1',
      KIOSK_STATE: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const log = join(folder, 'health.ndjson');
    const lines = () => {
      try {
        return linesOf(log);
      } catch {
        return [];
      }
    };
    await expect.poll(() => lines().find(({ type }) => type === 'minute'), { timeout: 40_000 }).toBeTruthy();
    const minute = lines().find(({ type }) => type === 'minute')!;
    expect(minute.heap).toBeGreaterThan(0);
    expect(minute.rss?.renderer).toBeGreaterThan(0);
    expect(minute.rss?.server).toBeGreaterThan(0);
    const browser = pidOfProfile(join(folder, 'browser'));
    expect(commandLine(browser)).toContain('--kiosk');
    expect(commandLine(browser)).toContain('--remote-debugging-pipe');
    expect(commandLine(browser)).not.toContain('--remote-debugging-port');

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(() => process.kill(browser, 0)).toThrow('ESRCH');
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(said).toContain(`http://127.0.0.1:${port}/?mode=kiosk`);
    expect(lines().at(-1)).toMatchObject({ event: 'stopped', why: 'SIGTERM' });
  } finally {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** Chromium writes "host-pid" as where its lock leads to. */
const pidOfProfile = (profile: string): number => Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))![0]);
const commandLine = (pid: number): string[] => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
