import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { address, expect, inPhase, openKiosk, status, type Page } from './fixture.ts';
import { loopMoves, seenSoon, toMenu, warm } from './faults.ts';
import { breakScene } from './broken-scene.ts';
import { test, type OwnServer } from './own-server.ts';

test.use({ story: null });

const FIRST = readFileSync(resolve(import.meta.dirname, '../fixtures/other-story.json'), 'utf8');
interface Story {
  version: string;
  chapters: { slides: { id: string; title: Record<string, string>; data: Record<string, unknown> }[] }[];
}
const versionOf = (version: string) => JSON.stringify({ ...(JSON.parse(FIRST) as object), version });

interface Content {
  readonly content: {
    readonly now: { readonly version: string };
    readonly trial: boolean;
    readonly faults: number;
  };
}
const contentOf = async (server: OwnServer) => (await server.read<Content>('health')).content;
const served = (server: OwnServer, version: string) =>
  expect.poll(async () => (await contentOf(server)).now.version).toBe(version);
const versionOn = async (page: Page) => (await status(page)).content.version;

/** Opens the kiosk with a story of its own, and lets its loop go round until the story has proved itself. */
async function openProved(page: Page, server: OwnServer): Promise<void> {
  await server.start(versionOf('first'));
  await page.clock.install();
  await openKiosk(page);
  await warm(page);
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(3000);
        return (await contentOf(server)).trial;
      },
      { message: 'the story is good after its loop', intervals: [50], timeout: 30_000 },
    )
    .toBe(false);
}

test('half a file while the kiosk runs: nothing changes; its other half: the new story comes between two visits, never in one', async ({
  page,
  server,
}) => {
  await openProved(page, server);
  await toMenu(page);
  writeFileSync(server.file, versionOf('second').slice(0, 900));
  await expect.poll(async () => (await contentOf(server)).faults).toBe(1);
  expect((await contentOf(server)).now.version).toBe('first');
  writeFileSync(server.file, versionOf('second'));
  await served(server, 'second');
  await page.locator('kiosk-home .primary').first().tap();
  await inPhase(page, 'story');
  await page.clock.fastForward(20_000);
  await expect(page.locator('forum-deck section.present h2')).toBeVisible();
  expect(await versionOn(page)).toBe('first');
  await page.evaluate(() => document.querySelector('forum-app')!.reset());
  await seenSoon('the new story, in the loop', () => expect.poll(() => versionOn(page)).toBe('second'));
  await loopMoves(page);
});

test.describe('a story that passes the check and fails on the screen', () => {
  test.use({ allowed: [/A part is broken/] });
  test('the last good one is back in the loop, and the file that failed stays refused', async ({ page, server }) => {
    await breakScene(page, 'units', 'Broken on the screen');
    await openProved(page, server);
    const failing = JSON.parse(versionOf('failing')) as Story;
    const slide = failing.chapters.flatMap(({ slides }) => slides).find(({ id }) => id === 'count')!;
    for (const [name, value] of Object.entries(slide.data))
      if (name === 'each') slide.data[name] = Object.fromEntries(Object.keys(value as object).map((l) => [l, 'Broken on the screen'])); // prettier-ignore
    writeFileSync(server.file, JSON.stringify(failing));
    await served(server, 'failing');
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(3000);
          // It may be given back sooner than anyone can look.
          return (await versionOn(page)) === 'failing' || (await contentOf(server)).now.version === 'first';
        },
        { intervals: [50] },
      )
      .toBe(true);
    await seenSoon('the last good story', async () => {
      await expect
        .poll(
          async () => {
            await page.clock.fastForward(1000);
            return versionOn(page);
          },
          { intervals: [50] },
        )
        .toBe('first');
    });
    await loopMoves(page);
    expect(await address(page)).not.toBeNull();
    writeFileSync(server.file, JSON.stringify(failing));
    await expect.poll(async () => (await contentOf(server)).faults).toBe(1);
    expect((await contentOf(server)).now.version).toBe('first');
  });
});
