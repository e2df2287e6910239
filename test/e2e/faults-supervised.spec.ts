import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { seenSoon } from './faults.ts';
import { backInAttract, superviseKiosk, type Kiosk } from './supervised.ts';

/** A server that cannot be started until its program is there. */
test.describe('a server that is away when the page has to be loaded', () => {
  test.describe.configure({ mode: 'serial' });
  let folder: string;
  let main: string;
  let away: string;
  let kiosk: Kiosk;

  const shows = async () => (await kiosk.browser.look())?.shows;
  const picture = () => expect.poll(shows, { timeout: 30_000 }).toBe('picture');

  /** It is started less and less often. */
  const serverIsBack = async () => {
    renameSync(away, main);
    await expect.poll(() => kiosk.server.answers(300), { timeout: 60_000 }).toBe(true);
  };

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'forum-away-'));
    main = join(folder, 'main.mjs');
    away = join(folder, 'away.mjs');
    writeFileSync(away, `import ${JSON.stringify(pathToFileURL(resolve('dist/server/main.js')).href)};`);
    kiosk = await superviseKiosk({ main });
  });
  test.afterAll(async () => {
    await kiosk.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('at the first start: "back soon" in both languages, and the loop as soon as the server is there', async () => {
    await seenSoon('"back soon"', picture);
    const { result } = await kiosk.browser.ask('Runtime.evaluate', { expression: 'document.body.innerText' });
    const said = (result as { value: string }).value;
    for (const words of ['Xin chờ một chút', 'Back soon']) expect(said).toContain(words);
    await serverIsBack();
    await seenSoon('the loop, once there is a server,', () => backInAttract(kiosk, 60));
  });

  test('at a reload: "back soon", not what the browser says of it, and then the loop', async () => {
    await expect.poll(() => kiosk.lines().map(({ event }) => event)).toContain('recovered');
    renameSync(main, away);
    process.kill(kiosk.server.pid!, 'SIGKILL');
    await expect.poll(() => kiosk.server.answers(300)).toBe(false);
    await kiosk.browser.ask('Runtime.evaluate', { expression: 'location.reload()' });
    await seenSoon('"back soon"', picture);
    await serverIsBack();
    await seenSoon('the loop, once there is a server,', () => backInAttract(kiosk, 60));
  });
});
