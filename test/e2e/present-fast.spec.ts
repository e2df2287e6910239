import { after, newTalk, type Deed } from '../../src/modes/present/talk.ts';
import { seededRandom } from '../../src/quiz/random.ts';
import { at, expect, test, type Page } from './fixture.ts';
import { OUTLINE, doIn, openConsole, openHall, talkIn } from './podium.ts';
import { print } from './print.ts';
import { formatPosition } from './story.ts';

const PRESSES = 50;
/** All of them in so many ms: one every 40. */
const SPAN = 2000;
const KEYS = { next: 'PageDown', back: 'PageUp' } as const;

/** A clicker that is pressed in a hurry, mostly onwards: each press when it is due, whether or not the page kept up. */
async function hurry(page: Page, seed: number): Promise<Deed[]> {
  const random = seededRandom(seed);
  const done = Array.from({ length: PRESSES }, (): Deed => ({ type: random() < 0.65 ? 'next' : 'back' }));
  const session = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp', key: string) =>
    session.send('Input.dispatchKeyEvent', {
      type,
      key,
      code: key,
      windowsVirtualKeyCode: key === 'PageDown' ? 34 : 33,
    });
  const begun = performance.now();
  const sent: Promise<unknown>[] = [];
  for (const [i, { type }] of done.entries()) {
    const due = begun + (i * SPAN) / PRESSES;
    while (performance.now() < due) await new Promise((go) => setTimeout(go, due - performance.now()));
    const key = KEYS[type as keyof typeof KEYS];
    sent.push(send('rawKeyDown', key), send('keyUp', key));
  }
  await Promise.all(sent);
  await session.detach();
  return done;
}

for (const where of ['console', 'hall'] as const)
  test(`${PRESSES} steps in two seconds, pressed in the ${where}, end on the right step and picture in both windows`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await openConsole(page);
    const hall = await openHall(context);
    const done = await hurry(where === 'console' ? page : hall, where === 'console' ? 3 : 5);
    const { position } = done.reduce((talk, deed) => after(talk, deed, OUTLINE), newTalk(OUTLINE));
    const expected = formatPosition(position);
    for (const window of [page, hall])
      await expect
        .poll(async () => formatPosition((await talkIn(window))!.position), { intervals: [5, 10, 20, 40] })
        .toBe(expected);
    await at(hall, expected);

    const apart = await browser.newContext({
      reducedMotion: 'reduce',
      baseURL: baseURL!,
      viewport: page.viewportSize(),
    });
    const cold = await openHall(apart);
    await doIn(cold, { type: 'go', position });
    await expect.poll(async () => (await print(cold))?.where).toBe(expected);
    await expect.poll(() => print(hall), { message: 'the picture in the hall' }).toEqual(await print(cold));
    await apart.close();
  });
