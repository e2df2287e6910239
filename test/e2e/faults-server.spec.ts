import { answerQuestion, confirmAnswer, glance, goOn, questionAsked } from './answers.ts';
import type { Manifest } from '../../src/content/index.ts';
import { at, bothButton, button, expect, inPhase, jumpAndSee, speak, status, type Page } from './fixture.ts';
import { loopGoesOn, openWarm, seenSoon, toMenu, toQuiz, toStory } from './faults.ts';
import { touchHand } from './hands.ts';
import { test } from './own-server.ts';
import { CHAPTERS, slidesOf, stepOf, story } from './story.ts';

/** What a browser says of a server that is away. */
const AWAY = /ERR_(CONNECTION_(REFUSED|RESET)|INTERNET_DISCONNECTED)|status of 500|newer content|wait on this device/;
test.use({ story: null, allowed: [AWAY] });

/** Answers the question on screen and waits for what was right; tells its id. */
async function answer(page: Page): Promise<string> {
  const id = await questionAsked(page);
  const hand = touchHand(page);
  await answerQuestion(page, hand);
  await seenSoon('what was right', () => confirmAnswer(page, hand));
  return id;
}

test('a server that is killed in mid-loop: the loop goes on, and a whole visit can be made', async ({
  page,
  server,
}) => {
  await server.start();
  await openWarm(page);
  await server.kill();
  await loopGoesOn(page, 4);
  await toStory(page);
  await at(page, story.kiosk.start);
  await button(page, 'en', 'deck.next').tap();
  await expect(page.locator('forum-deck section.present')).toBeVisible();
  await page.locator('kiosk-story-foot .place').tap();
  await expect(page.locator('forum-map .head').first()).toBeVisible();
});

test('a server that is killed in mid-visit: the round is played to its end, and every answer is kept and sent later', async ({
  page,
  server,
}) => {
  await server.start();
  await openWarm(page);
  await toQuiz(page);
  const given = [await answer(page)];
  await expect.poll(() => server.answered).toEqual(given);
  await server.kill();
  while ((await status(page)).phase === 'quiz') {
    await goOn(page, touchHand(page));
    await glance(page);
    if ((await status(page)).question) given.push(await answer(page));
  }
  await expect(page.locator('kiosk-result h1')).toBeVisible();
  expect(given.length).toBeGreaterThan(2);
  await server.start();
  await seenSoon('every answer on the disk of the server', () =>
    expect
      .poll(
        async () => {
          await page.clock.fastForward(60_000);
          return server.answered.toSorted();
        },
        { intervals: [200] },
      )
      .toEqual(given.toSorted()),
  );
});

test('a server that is gone for good: the story is there, chapter by chapter, to its end and back again', async ({
  page,
  server,
}) => {
  await server.start();
  await openWarm(page);
  await server.kill();
  await toStory(page);
  // More chapters than are kept as they were read: the first ones are read again on the way back.
  for (const chapter of [...CHAPTERS, ...CHAPTERS.toReversed()]) {
    const where = stepOf(slidesOf(chapter).at(-1)!, 'first');
    await jumpAndSee(page, where);
    await at(page, where);
  }
});

test('a server that is gone for good: a visitor has the other language too, and both at once', async ({
  page,
  server,
}) => {
  await server.start();
  const asked = new Set<string>();
  page.on('requestfinished', (request) => asked.add(new URL(request.url()).pathname.split('/').at(-1)!));
  await openWarm(page, '&lang=vi');
  const { files } = (await (await page.request.get(`${server.origin}/content/manifest.json`)).json()) as Manifest;
  const chapters = Object.keys(files).filter((part) => part.startsWith('chapter/'));
  const english = [...chapters, 'questions'].map((part) => files[part]!['en']!.split('/').at(-1)!);
  await expect.poll(() => english.filter((name) => !asked.has(name)), { message: 'what is still to come' }).toEqual([]);
  await server.kill();
  for (const choose of [() => speak(page, 'en'), () => bothButton(page).tap()]) {
    await choose();
    for (const chapter of CHAPTERS) {
      const where = stepOf(slidesOf(chapter).at(-1)!, 'first');
      await jumpAndSee(page, where);
      await at(page, where);
    }
  }
  await expect(page.locator('forum-deck section.present h2 .second')).toBeVisible();
});

test('a server that answers with errors, and a browser that is offline: the visit goes on as if nothing were', async ({
  page,
  server,
}) => {
  await server.start();
  await openWarm(page);
  await page.context().setOffline(true);
  await seenSoon('the menu, offline', () => toMenu(page));
  await page.context().setOffline(false);
  await page.route('**/*', (route) => route.fulfill({ status: 500, body: 'no' }));
  await button(page, 'en', 'kiosk.quiz').tap();
  await inPhase(page, 'quiz');
  await answer(page);
});
