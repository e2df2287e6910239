import { test, type BookServer } from './book-server.ts';
import { expect, inPhase, settled, type Page } from './fixture.ts';
import { OUR_STORY } from './own-server.ts';
import { goIn, hallAt, openConsole, openHall, seenIn } from './present-windows.ts';
import { SLIDES } from './story.ts';

/** What the browser itself writes when a server is away. */
test.use({ allowed: [/net::ERR_(CONNECTION_(REFUSED|RESET)|FAILED)/] });

const PLACES = [SLIDES.find(({ views }) => views.length > 2)!, SLIDES.at(-2)!].map(
  ({ chapter, id }) => `${chapter}/${id}/1`,
);

/** All that a talk needs is on the device. */
const isKept = (page: Page): Promise<boolean> => page.evaluate(async () => !!(await caches.match('a-talk-was-here')));
const notes = (page: Page): Promise<string> =>
  page.locator('present-notes').evaluate((element: HTMLElement) => element.shadowRoot!.textContent.trim());
const hash = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('forum-app')!.library!.manifest.hash);

/** Both windows at the first place, and kept. Answers the hall's. */
async function begin(page: Page, server: BookServer): Promise<Page> {
  await server.start();
  await openConsole(page, PLACES[0]);
  const hall = await openHall(page);
  await hallAt(hall, PLACES[0]!);
  await expect.poll(() => isKept(page)).toBe(true);
  return hall;
}

test('both windows can be loaded again when the server is gone: same step, notes, and the talk goes on', async ({
  page,
  server,
}) => {
  const hall = await begin(page, server);
  await page.getByRole('navigation').getByRole('button', { name: 'Ghi chú', exact: true }).click();
  const said = await notes(page);
  expect(said.length).toBeGreaterThan(40);
  await server.close();

  await Promise.all([page.reload(), hall.reload()]);
  await inPhase(page, 'console');
  await hallAt(hall, PLACES[0]!);
  await expect.poll(() => notes(page)).toBe(said);
  for (const place of PLACES) {
    await goIn(page, place);
    await hallAt(hall, place);
  }
  await settled(hall);
  await page.keyboard.press('PageUp');
  await expect.poll(() => seenIn(hall)).toBe(PLACES[1]!.replace(/1$/, '0'));
  await page.keyboard.press('PageDown');

  // Opened anew, each by its address; and the notes for paper, which were not looked at before.
  await hall.close();
  const again = await openHall(page);
  await hallAt(again, PLACES[1]!);
  const paper = await page.context().newPage();
  await paper.goto('/?mode=present&window=notes&lang=vi');
  await expect(paper.locator('present-paper')).toContainText(said.slice(0, 30));
});

test('no newer story comes in while a talk is on, to either window; it does with the next talk', async ({
  page,
  server,
}) => {
  const hall = await begin(page, server);
  const begun = await hash(page);
  const story = JSON.parse(OUR_STORY) as { title: { vi: string } };
  story.title.vi = 'Tên khác';
  server.tell(JSON.stringify(story));
  await expect
    .poll(async () => ((await (await fetch(`${server.origin}/content/manifest.json`)).json()) as { hash: string }).hash)
    .not.toBe(begun);

  for (const one of [page, hall]) {
    await one.reload();
    await one.waitForFunction(() => document.querySelector('forum-app')?.library);
    expect(await hash(one)).toBe(begun);
  }
  await hall.close();
  await page.goto('about:blank');
  await openConsole(page);
  expect(await hash(page)).not.toBe(begun);
  // Its hall has the same, however much of it is kept by now.
  const next = await openHall(page);
  await next.waitForFunction(() => document.querySelector('forum-app')?.library);
  expect(await hash(next)).toBe(await hash(page));
});
