import { describe, expect, it } from 'vitest';
import { parsePosition, type PublishedStart } from '../../content/index.ts';
import type { Visited } from './journal.ts';
import { VisitKeeper } from './visit-keeper.ts';

const slide = (id: string) => ({ id, seconds: [8, 8], guided: true });
const storyOf = (...chapters: [string, string[]][]) =>
  ({
    chapters: chapters.map(([id, slides]) => ({ id, title: id, summary: '', slides: slides.map(slide) })),
    kiosk: {
      attract: chapters.flatMap(([chapter, slides]) =>
        slides.map((id) => ({ chapter, slide: { id, title: id }, seconds: [2], question: '', invite: '' })),
      ),
      start: `${chapters[0]![0]}/${chapters[0]![1][0]!}/0`,
      idle: { menu: 45, question: 60, warning: 20 },
    },
  }) as unknown as PublishedStart;
const STORY = storyOf(['a', ['one', 'two']], ['b', ['three']]);

function keeperOf(story = STORY, opening: string | null = null) {
  const clock = { now: 0 };
  const ended: Visited[] = [];
  let changes = 0;
  const keeper = new VisitKeeper(
    { onChange: () => (changes += 1), onEnd: (visited) => ended.push(visited) },
    { now: () => clock.now, wall: () => new Date(clock.now) },
  );
  keeper.take(story, true, opening === null ? null : parsePosition(opening));
  return { keeper, clock, ended, changes: () => changes };
}
const slidesOf = (keeper: VisitKeeper) => keeper.told!.chapters.flatMap(({ slides }) => slides.map(({ id }) => id));

describe('what keeps the visit', () => {
  it('begins with the loop, or at a deep link', () => {
    expect(keeperOf().keeper).toMatchObject({ idle: true, position: { chapter: 'a', slide: 'one', step: 0 } });
    expect(keeperOf(STORY, 'b/three/1').keeper).toMatchObject({ idle: false, position: { slide: 'three', step: 1 } });
  });

  it('says that something changed only where it did', () => {
    const { keeper, clock, changes } = keeperOf();
    clock.now = 100;
    keeper.send({ type: 'tick' });
    expect(changes()).toBe(0);
    clock.now = 2000;
    keeper.send({ type: 'tick' });
    expect(changes()).toBe(1);
  });

  it('leaves a slide out after three failures: at once in the loop, else with its visitor', () => {
    const { keeper } = keeperOf();
    for (let i = 0; i < 3; i++) keeper.fail('a/two');
    expect(slidesOf(keeper)).toEqual(['one', 'three']);
    expect(keeper.skipped).toEqual(['a/two']);

    keeper.send({ type: 'story' });
    for (let i = 0; i < 3; i++) keeper.fail('a/one');
    expect(slidesOf(keeper)).toEqual(['one', 'three']);
    keeper.send({ type: 'reset' });
    expect(slidesOf(keeper)).toEqual(['three']);
    expect(keeper.rules!.attract).toHaveLength(1);
  });

  it('trusts another version of the story with all its slides, and not the same one in another language', () => {
    const { keeper } = keeperOf();
    for (let i = 0; i < 3; i++) keeper.fail('a/two');
    keeper.take(STORY, false, null);
    expect(slidesOf(keeper)).toEqual(['one', 'three']);
    keeper.take(STORY, true, null);
    expect(slidesOf(keeper)).toEqual(['one', 'two', 'three']);
  });

  it('goes to the menu where a new story no longer has what is on screen', () => {
    const { keeper } = keeperOf(STORY, 'b/three/0');
    keeper.take(storyOf(['a', ['one']]), true, null);
    expect(keeper.visit).toMatchObject({ screen: 'home' });
    const { keeper: other } = keeperOf(STORY, 'a/one/1');
    other.take(storyOf(['a', ['one']]), true, null);
    expect(other.position).toMatchObject({ slide: 'one', step: 1 });
  });

  it('ends the loop with a card where somebody signs the story', () => {
    const { keeper } = keeperOf();
    keeper.sign(true);
    expect(keeper.rules!.attract.at(-1)).toEqual({ dwell: [5000], guessStep: null });
    keeper.take(STORY, false, null);
    expect(keeper.rules!.attract).toHaveLength(4);
    keeper.sign(false);
    expect(keeper.rules!.attract).toHaveLength(3);
  });

  it('tells of a visit that is over, once', () => {
    const { keeper, clock, ended } = keeperOf();
    clock.now = 5000;
    keeper.send({ type: 'home' });
    clock.now = 9000;
    keeper.send({ type: 'reset', how: 'next' });
    keeper.send({ type: 'reset', how: 'staff' });
    expect(ended).toMatchObject([{ ended: 'next', screens: { home: 0 } }]);
  });
});
