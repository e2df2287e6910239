import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Scale } from '../../src/scene/index.ts';
import type { Attempt } from '../../src/results/attempt.ts';
import { seededRandom } from '../../src/quiz/random.ts';
import {
  askNext,
  button,
  expect,
  inPhase,
  openKiosk,
  SIZES,
  status,
  test,
  type Locator,
  type Page,
} from './fixture.ts';
import { Fingers, MM, type Point } from './fingers.ts';
import { story } from './story.ts';

/** Hands that are not steady: what was meant is what is written down. */
test.use({ viewport: SIZES.landscape });

const RESULTS = resolve(import.meta.dirname, '../../.cache', `results-${process.env['FORUM_TEST_PORT'] ?? 4317}`);
/** How far fingers miss what they mean, and how far they move while they do: 12 mm, in whole pixels. */
const MISS = Math.floor(12 * MM);
/** Longer than what is taken for a double tap. */
const AGAIN = 400;

const questionsOf = (type: string): string[] =>
  story.questions.filter((question) => question.type === type).map(({ id }) => id);
const SCORED = story.quiz.questions;

declare global {
  interface Window {
    clock: { stop(): void; run(): void; pass(ms: number): void };
  }
}

/**
 * Takes the page's clock into the hands of the test, but not the time of its events: that is what the finger says, while
 * the clock of Playwright would change it too.
 */
function takeClock(): void {
  const now = performance.now.bind(performance);
  let passed = 0;
  let stopped: number | null = null;
  performance.now = () => (stopped ?? now()) + passed;
  window.clock = {
    stop: () => (stopped = now()),
    run: () => (stopped = null),
    pass: (ms) => (passed += ms),
  };
}

/** One visitor, with a seed of their own. */
class Visitor {
  private readonly random: () => number;
  private constructor(
    readonly page: Page,
    readonly fingers: Fingers,
    seed: number,
  ) {
    this.random = seededRandom(seed);
  }

  /** A visitor in front of a round with these questions. */
  static async asked(page: Page, questions: readonly string[], seed: number): Promise<Visitor> {
    await page.addInitScript(takeClock);
    await askNext(page, questions);
    await openKiosk(page, { query: '&lang=en' });
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
    await button(page, 'en', 'kiosk.quiz').tap();
    const visitor = new Visitor(page, await Fingers.on(page), seed);
    await visitor.element().waitFor();
    await atRest(page);
    return visitor;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }
  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }
  /** Somewhere within reach of a place. */
  near({ x, y }: Point, reach = MISS): Point {
    const angle = this.between(0, 2 * Math.PI);
    const away = Math.sqrt(this.random()) * reach;
    return { x: x + Math.cos(angle) * away, y: y + Math.sin(angle) * away };
  }

  /** What answers the question on screen. */
  element(): Locator {
    return this.page.locator('forum-quiz [data-question]');
  }
  /** The answer so far, and what is asked. */
  now<T, A = unknown>(): Promise<{ answer: T; ask: A; question: string; round: string }> {
    return this.page.evaluate(() => {
      const quiz = document.querySelector('forum-quiz')!;
      const element = quiz.shadowRoot!.querySelector<HTMLElement & { answer: unknown; ask: unknown }>(
        '[data-question]',
      )!;
      const { answer, ask, dataset } = element;
      return { answer, ask, question: dataset['question'], round: quiz.round!.id };
    }) as Promise<never>;
  }
  async answer<T>(): Promise<T> {
    return (await this.now<T>()).answer;
  }

  async middle(of: Locator): Promise<Point> {
    const { x, y, width, height } = (await of.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** A tap that lands beside the middle, trembles further and lifts. */
  async tap(what: Locator | Point, { trembles = true } = {}): Promise<void> {
    const place = this.near('x' in what ? what : await this.middle(what));
    await this.fingers.put(0, place);
    for (let i = 0; trembles && i < 3; i++) await this.fingers.put(0, this.near(place));
    await this.fingers.lift(0);
  }
  /** Two taps as one. No time passes for the page in between. */
  async doubleTap(what: Locator, options?: { trembles: boolean }): Promise<void> {
    const place = await this.middle(what);
    await this.page.evaluate(() => window.clock.stop());
    await this.tap(place, options);
    await this.tap(place, options);
    // The click of a finger comes when it has gone; a key that means nothing comes after both.
    await this.page.keyboard.press('Shift');
    await this.page.evaluate(() => window.clock.run());
  }

  /** Goes on after the time in which a second tap would be taken for half of a double tap. */
  async wait(): Promise<void> {
    this.fingers.pass(AGAIN);
    await this.page.evaluate((ms) => window.clock.pass(ms), AGAIN);
  }

  /** Another finger lands, moves and lifts, while the first one is down. */
  async disturb(from: Point, to: Point): Promise<void> {
    await this.fingers.along(1, [this.near(from), this.near(to)], 3);
    await this.fingers.lift(1);
  }

  /** Confirms, and shows that this and nothing else was written down by the server. */
  async confirm(intended: unknown): Promise<void> {
    const { question, round } = await this.now();
    expect(await this.page.evaluate(() => visualViewport!.scale), 'two fingers do not zoom').toBe(1);
    await this.wait();
    await this.doubleTap(this.page.locator('forum-quiz .primary'), { trembles: this.random() < 0.5 });
    await this.page.locator('forum-quiz .explain').waitFor();
    expect((await this.now()).question, 'a double tap confirms, and does no more').toBe(question);
    const kept = () => attempts().filter((one) => one.round === round && one.question === question);
    await expect.poll(() => kept().length, { message: `the answer to ${question} on the server` }).toBe(1);
    expect(kept()[0], question).toMatchObject({ answer: intended, player: 0 });
  }
  async goOn(): Promise<void> {
    const { question } = await status(this.page);
    await this.wait();
    await this.tap(this.page.locator('forum-quiz .primary'));
    await expect.poll(async () => (await status(this.page)).question).not.toBe(question);
    await expect(this.element()).toHaveAttribute('data-question', (await status(this.page)).question!);
    await atRest(this.page);
    await this.wait();
  }
}

function attempts(): Attempt[] {
  const files = readdirSync(RESULTS).filter((name) => name.endsWith('.ndjson'));
  return files.flatMap((name) =>
    readFileSync(resolve(RESULTS, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Attempt),
  );
}

/** Nothing of the question has moved for ten frames: fingers aim at what stands still. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const quiz = document.querySelector('forum-quiz')!;
    const places = () => {
      const element = quiz.shadowRoot!.querySelector('[data-question]');
      const parts = [...(element?.shadowRoot?.querySelectorAll('*') ?? [])];
      return JSON.stringify([element, ...parts].map((part) => part?.getBoundingClientRect()));
    };
    for (let [same, before] = [0, '']; same < 10;) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = places();
      [same, before] = [now === before ? same + 1 : 0, now];
    }
  });

/** Movements reach the page with its frames. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

interface Options {
  readonly options: readonly { readonly id: string }[];
  readonly several?: boolean;
}

/** Chooses options again and again, and answers which are chosen in the end. */
async function choose(visitor: Visitor): Promise<string[]> {
  const { options, several } = (await visitor.now<string[], Options>()).ask;
  const ids = options.map(({ id }) => id);
  let chosen: string[] = [];
  const take = (id: string) => {
    const toggled = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    chosen = several ? ids.filter((one) => toggled.includes(one)) : [id];
  };
  for (let i = 0; i < 8 || !chosen.length; i++) {
    const id = visitor.pick(ids);
    const option = visitor.element().locator('button').nth(ids.indexOf(id));
    if (i % 3 === 2) await visitor.doubleTap(option, { trembles: i % 2 === 0 });
    else await visitor.tap(option);
    take(id);
    await expect.poll(async () => [(await visitor.answer()) ?? []].flat(), `tap ${i} on ${id}`).toEqual(chosen);
    await visitor.wait();
  }
  return chosen;
}

test('choices, and an opinion', async ({ page }) => {
  const asked = ['after-hardware', 'aims-of-2019', 'state-part', 'first-problem'];
  const visitor = await Visitor.asked(page, asked, 1);
  for (let i = 0; i < SCORED; i++) {
    await visitor.confirm(await choose(visitor));
    await visitor.goOn();
  }
  const [opinion] = await choose(visitor);
  await visitor.confirm(opinion);
});

test('a second finger beside an option takes nothing from it', async ({ page }) => {
  const visitor = await Visitor.asked(page, ['why-make', 'target-means', 'what-revenue-tells'], 2);
  const { options } = (await visitor.now<string[], Options>()).ask;
  for (const [i, { id }] of options.entries()) {
    const place = visitor.near(await visitor.middle(visitor.element().locator('button').nth(i)));
    await visitor.fingers.put(0, place);
    await visitor.disturb({ x: place.x, y: 900 }, { x: place.x + 60, y: 950 });
    await visitor.fingers.lift(0);
    await expect.poll(() => visitor.answer(), id).toEqual([id]);
    await visitor.wait();
  }
  await visitor.confirm([options.at(-1)!.id]);
});

test('places in a chart', async ({ page }) => {
  const visitor = await Visitor.asked(page, questionsOf('spot').slice(0, SCORED), 3);
  for (let i = 0; i < SCORED; i++) {
    const { marks } = (await visitor.now<string, { marks: { id: string }[] }>()).ask;
    let meant = '';
    for (const [at, { id }] of [...marks.entries(), ...marks.entries()]) {
      const letter = visitor.element().locator('button').nth(at);
      if (at % 2) await visitor.doubleTap(letter);
      else {
        const place = visitor.near(await visitor.middle(letter));
        await visitor.fingers.put(0, place);
        await visitor.disturb({ x: 300, y: place.y }, { x: 1500, y: place.y });
        await visitor.fingers.put(0, visitor.near(place));
        await visitor.fingers.lift(0);
      }
      meant = id;
      await expect.poll(() => visitor.answer(), id).toBe(id);
      await visitor.wait();
    }
    await visitor.confirm(meant);
    if (i < SCORED - 1) await visitor.goOn();
  }
});

test('pairs, by taps and by lines', async ({ page }) => {
  const visitor = await Visitor.asked(page, questionsOf('match').slice(0, SCORED), 4);
  type Cards = Record<'lefts' | 'rights', { id: string }[]>;
  for (let i = 0; i < SCORED; i++) {
    const { lefts, rights } = (await visitor.now<object, Cards>()).ask;
    const card = (id: string) => visitor.element().locator(`[data-card="${id}"]`);
    let pairs: Record<string, string> = {};
    const joined = async (left: string, right: string) => {
      pairs = Object.fromEntries([...Object.entries(pairs).filter(([, other]) => other !== right), [left, right]]);
      await expect.poll(() => visitor.answer(), `${left} and ${right}`).toEqual(pairs);
      await visitor.wait();
    };
    // Each card has the next one's partner first, so that lines are drawn anew.
    for (const turn of [1, 0])
      for (const [at, { id: left }] of lefts.entries()) {
        const right = rights[(at + turn) % rights.length]!.id;
        const [from, to] = visitor.pick<[string, string]>([
          [left, right],
          [right, left],
        ]);
        const [begin, end] = [await visitor.middle(card(from)), await visitor.middle(card(to))];
        const halfway = { x: (begin.x + end.x) / 2, y: (begin.y + end.y) / 2 };
        const { fingers } = visitor;
        if (at % 3 === 0) {
          await visitor.tap(begin);
          await visitor.wait();
          await visitor.doubleTap(card(to));
        } else if (at % 3 === 1) {
          await fingers.along(0, [visitor.near(begin), halfway]);
          await visitor.disturb(end, begin);
          await fingers.along(0, [visitor.near(end)]);
          await fingers.lift(0);
        } else {
          // Lifted halfway, and gone on with from where it began.
          await fingers.along(0, [visitor.near(begin), halfway]);
          await fingers.lift(0);
          await visitor.wait();
          await fingers.along(0, [visitor.near(begin), visitor.near(end)]);
          await fingers.lift(0);
        }
        await joined(left, right);
      }
    await visitor.confirm(pairs);
    if (i < SCORED - 1) await visitor.goOn();
  }
});

test('cards in order, by taps and by drags', async ({ page }) => {
  const visitor = await Visitor.asked(page, questionsOf('order').slice(0, SCORED), 5);
  for (let i = 0; i < SCORED; i++) {
    const { items } = (await visitor.now<string[], { items: { id: string }[] }>()).ask;
    const card = (id: string) => visitor.element().locator(`[data-item="${id}"]`);
    const count = items.length;
    let places: (string | null)[] = items.map(() => null);
    const shows = async (what: string) => {
      await expect.poll(() => visitor.answer(), what).toEqual(places);
      await visitor.wait();
    };
    for (const { id } of items) {
      if (places.indexOf(null) % 2) await visitor.doubleTap(card(id));
      else await visitor.tap(card(id));
      places = places.with(places.indexOf(null), id);
      await shows(`tapped ${id}`);
    }
    // Taken back and put again: into the place that it left.
    const back = visitor.pick(items).id;
    await visitor.tap(card(back));
    const left = places.indexOf(back);
    places = places.with(left, null);
    await shows(`took back ${back}`);
    await visitor.tap(card(back));
    places = places.with(left, back);
    await shows(`put back ${back}`);

    for (let drag = 0; drag < 4; drag++) {
      const id = visitor.pick(items).id;
      const at = places.indexOf(id);
      const goal = (at + 1 + Math.floor(visitor.between(0, count - 1))) % count;
      const [begin, end] = [await visitor.middle(card(id)), await visitor.middle(card(places[goal]!))];
      const { fingers } = visitor;
      const landed = visitor.near(begin);
      const off = { x: end.x - begin.x, y: end.y - begin.y };
      await fingers.along(0, [landed, { x: landed.x + off.x / 2, y: landed.y + off.y / 2 }]);
      if (drag % 2) {
        // Lifted on the way, and dragged on from wherever it lies now, unless it is there already.
        await fingers.lift(0);
        await visitor.wait();
        const here = await visitor.middle(card(id));
        if (Math.hypot(end.x - here.x, end.y - here.y) > 3 * MISS)
          await fingers.along(0, [visitor.near(here), visitor.near(end)]);
      } else {
        await visitor.disturb(end, begin);
        await fingers.along(0, [visitor.near(end)]);
      }
      if (fingers.down) await fingers.lift(0);
      places = places.toSpliced(at, 1).toSpliced(goal, 0, id);
      await shows(`dragged ${id} to place ${goal + 1}`);
    }
    await visitor.confirm(places);
    if (i < SCORED - 1) await visitor.goOn();
  }
});

/** The places on screen of the values of a picture. */
async function placesIn(visitor: Visitor) {
  const { scales, left, top, scale } = await visitor.element().evaluate((element) => {
    const scene = element.shadowRoot!.querySelector('forum-scene')!;
    const box = scene.getBoundingClientRect();
    return { scales: scene.drawing.scales, left: box.left, top: box.top, scale: box.width / scene.frame!.width };
  });
  const along = (name: string) => (value: number) => {
    const { type, domain, range } = scales[name] as Extract<Scale, { type: 'linear' | 'log' }>;
    const by = type === 'log' ? Math.log : Number;
    const share = (by(value) - by(domain[0])) / (by(domain[1]) - by(domain[0]));
    return range[0] + share * (range[1] - range[0]);
  };
  return {
    x: (name: string, value: number) => left + along(name)(value) * scale,
    y: (name: string, value: number) => top + along(name)(value) * scale,
  };
}

test('a guess on an axis is where the finger rested', async ({ page }) => {
  const visitor = await Visitor.asked(page, questionsOf('estimate').slice(2, 2 + SCORED), 6);
  const { fingers } = visitor;
  for (let i = 0; i < SCORED; i++) {
    const { axis } = (await visitor.now<number, { axis: { from: number; to: number; step: number } }>()).ask;
    const band = await visitor.middle(visitor.element().getByRole('slider'));
    const place = await placesIn(visitor);
    const [begin, end] = [place.x('axis', axis.from), place.x('axis', axis.to)];
    let meant: number | null = null;
    for (let turn = 0; turn < 6; turn++) {
      const rest = { x: visitor.between(begin, end), y: band.y };
      await fingers.along(0, [visitor.near({ x: visitor.between(begin, end), y: band.y })]);
      if (turn % 3 === 1) {
        // Lifted on the way, and dragged on from beside the thumb.
        await fingers.along(0, [visitor.near(rest, 4 * MISS)]);
        await fingers.lift(0);
        visitor.fingers.pass(AGAIN);
        await fingers.along(0, [visitor.near(rest)]);
      }
      await fingers.along(0, [rest]);
      if (turn % 3 === 2) {
        await visitor.disturb({ x: begin + end - rest.x, y: band.y }, { x: band.x, y: band.y });
        await fingers.put(0, rest);
      }
      const off = async () => Math.abs(place.x('axis', (await visitor.answer<number>()) ?? NaN) - rest.x);
      // A hundred places on the axis, or as many as it has steps.
      const near = Math.max(0.01, axis.step / (axis.to - axis.from)) * (end - begin);
      await painted(page);
      await expect.poll(off, 'the thumb is where the finger is').toBeLessThan(near);
      meant = await visitor.answer<number>();
      // The finger rests, then rolls off the glass.
      fingers.hold(visitor.between(120, 600));
      for (let roll = 0; roll < 5; roll++) await fingers.put(0, visitor.near(rest));
      await fingers.lift(0);
      await expect.poll(() => visitor.answer(), `turn ${turn}: where the finger rested`).toBe(meant);
      visitor.fingers.pass(AGAIN);
    }
    await visitor.confirm(meant);
    if (i < SCORED - 1) await visitor.goOn();
  }
});

test('a line is drawn as the finger went, lifted or not', async ({ page }) => {
  const visitor = await Visitor.asked(page, questionsOf('sketch').slice(0, SCORED), 7);
  const { fingers } = visitor;
  type Sketch = { stations: { at: number }[]; given: { at: number; value: number }[]; axis: Record<string, number> };
  for (let i = 0; i < SCORED; i++) {
    const { stations, given, axis } = (await visitor.now<number[][], Sketch>()).ask;
    const place = await placesIn(visitor);
    const start = { x: place.x('x', given.at(-1)!.at), y: place.y('y', given.at(-1)!.value) };
    const span = axis['to']! - axis['from']!;
    const goals = stations.map(({ at }) => {
      const value = visitor.between(axis['from']! + 0.1 * span, axis['to']! - 0.1 * span);
      return { at, value, x: place.x('x', at), y: place.y('y', value) };
    });
    const drawn = async (what: string) => {
      const line = await visitor.answer<[number, number][]>();
      // A pixel, or a step of the axis.
      const close = Math.max(
        axis['step']!,
        (span * 3) / Math.abs(place.y('y', axis['to']!) - place.y('y', axis['from']!)),
      );
      for (const { at, value } of goals) {
        const knot = line.find(([date]) => Math.abs(date - at) < 1e-6);
        expect(Math.abs((knot?.[1] ?? Infinity) - value), `${what}: the line at ${at}`).toBeLessThanOrEqual(close);
      }
      await visitor.wait();
      return line;
    };

    // Taps mean the dates nearest to them, at the height where they land.
    for (const { x, y } of goals) {
      const landed = { x: visitor.near({ x, y }).x, y };
      await fingers.put(0, landed);
      for (let tremble = 0; tremble < 3; tremble++) await fingers.put(0, visitor.near(landed));
      await fingers.lift(0);
      if (i % 2) {
        await fingers.put(0, landed);
        await fingers.lift(0);
      }
      await visitor.wait();
    }
    await drawn('tapped');

    // A stroke over all of it, lifted before each date and resumed where it was lifted; beyond the end at last.
    for (const goal of goals) Object.assign(goal, { value: visitor.between(axis['from']!, axis['to']!) });
    for (const goal of goals) Object.assign(goal, { y: place.y('y', goal.value) });
    let from: Point = start;
    for (const goal of goals) {
      const halfway = { x: (from.x + goal.x) / 2, y: (from.y + goal.y) / 2 };
      await fingers.along(0, [from, halfway], 4);
      await fingers.lift(0);
      visitor.fingers.pass(AGAIN);
      await fingers.along(0, [halfway], 4);
      await visitor.disturb({ x: goal.x, y: start.y }, start);
      await fingers.along(0, [goal], 8);
      fingers.hold(200);
      await fingers.lift(0);
      visitor.fingers.pass(AGAIN);
      from = goal;
    }
    await visitor.confirm(await drawn('drawn'));
    if (i < SCORED - 1) await visitor.goOn();
  }
});
