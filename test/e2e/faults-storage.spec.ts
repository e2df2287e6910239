import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import { expect, inPhase, status, test as base, type Page } from './fixture.ts';
import { openWarm, seenSoon, toQuiz } from './faults.ts';
import { touchHand } from './hands.ts';

/** Ids of the answers that the server has acknowledged. */
const test = base.extend<{ kept: Set<string> }>({
  kept: async ({ page }, use) => {
    const kept = new Set<string>();
    page.on('response', (response) => {
      if (response.url().endsWith('/api/attempts') && response.ok())
        void response.json().then((said: { kept: string[] }) => said.kept.forEach((id) => kept.add(id)));
    });
    await use(kept);
  },
});

/** Plays a round to its result, doing something once, after its first answer; tells how many answers were confirmed. */
async function playRound(page: Page, meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<number> {
  const hand = touchHand(page);
  let confirmed = 0;
  while ((await status(page)).phase === 'quiz') {
    await questionAsked(page);
    await answerQuestion(page, hand);
    await seenSoon('what was right', () => confirmAnswer(page, hand));
    confirmed += 1;
    if (confirmed === 1) await meanwhile();
    await goOn(page, hand);
  }
  await inPhase(page, 'result');
  await expect(page.locator('kiosk-result h1')).toBeVisible();
  return confirmed;
}

/** Every confirmed answer is on the disk of the server. */
const allKept = (page: Page, kept: Set<string>, confirmed: number) =>
  seenSoon('every answer at the server', () =>
    expect
      .poll(
        async () => {
          await page.clock.fastForward(3000);
          return kept.size;
        },
        { intervals: [100] },
      )
      .toBe(confirmed),
  );

test.use({ allowed: [/storage of the browser|answers kept in this browser/] });

test('storage that is deleted in mid-round: the round goes on, and no answer is lost', async ({ page, kept }) => {
  await openWarm(page);
  await toQuiz(page);
  const confirmed = await playRound(page, async () => {
    await expect.poll(() => kept.size).toBe(1);
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.deleteDatabase('forum-kiosk');
          request.onsuccess = () => done();
          request.onerror = () => failed(new Error('The database was not deleted.'));
        }),
    );
  });
  await allKept(page, kept, confirmed);
});

test('storage that never answers: what was right comes all the same, and no answer is lost', async ({ page, kept }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } }) as IDBOpenDBRequest; // prettier-ignore
  });
  await openWarm(page);
  await toQuiz(page);
  await allKept(page, kept, await playRound(page));
});

test('storage without room: the round goes on, and no answer is lost', async ({ page, kept, baseURL }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 0 });
  // Chromium 156 does not apply the quota to small records: what a full disk says has to be said for it.
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('No room, says a test.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('No room, says a test.', 'QuotaExceededError');
    };
  });
  await openWarm(page);
  await toQuiz(page);
  await allKept(page, kept, await playRound(page));
});

test('a browser that forbids all storage: loop, round and result are there, and no answer is lost', async ({
  page,
  kept,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Forbidden by a test.', 'SecurityError');
        },
      });
  });
  await openWarm(page);
  await toQuiz(page);
  await allKept(page, kept, await playRound(page));
});
