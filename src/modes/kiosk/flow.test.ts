import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosition, parsePosition, settlePosition, type Position } from '../../content/index.ts';
import {
  begin,
  next,
  occupied,
  patience,
  resumable,
  secondsLeft,
  warningAt,
  type Event,
  type Rules,
  type Visit,
} from './flow.ts';

const outline = [
  {
    id: 'a',
    slides: [
      { id: 'one', steps: 3 },
      { id: 'two', steps: 1 },
    ],
  },
  { id: 'b', slides: [{ id: 'three', steps: 2 }] },
];
const at = (address: string): Position => parsePosition(address)!;
const rules: Rules = {
  outline,
  guided: [
    { id: 'a', slides: [{ id: 'one', steps: 3 }] },
    { id: 'b', slides: [{ id: 'three', steps: 2 }] },
  ],
  start: at('a/one/0'),
  attract: [
    { dwell: [2000, 9000], guessStep: 2 },
    { dwell: [4000], guessStep: null },
  ],
  idle: { menu: 45_000, question: 60_000, warning: 20_000 },
  dwell: () => 15_000,
};

const story = (position?: string, guided?: boolean): Event => ({
  type: 'story',
  ...(position && { position: at(position) }),
  ...(guided !== undefined && { guided }),
});

const play = (events: readonly Event[], from: Visit = begin(rules, 0), now = 0) =>
  events.reduce((visit, event) => next(visit, event, rules, now), from);

describe('the way through the story', () => {
  const walk = (visit: Visit): string[] =>
    visit.screen === 'story'
      ? [formatPosition(visit.position), ...walk(next(visit, { type: 'move', by: 1 }, rules, 0))]
      : [];

  it('is the guided one from the start, chapter after chapter', () => {
    expect(walk(play([story()]))).toEqual(['a/one/0', 'a/one/1', 'a/one/2', 'b/three/0', 'b/three/1']);
  });

  it('is the guided one for a chapter that asks for it', () => {
    expect(walk(play([story('b/three/0', true)]))).toEqual(['b/three/0', 'b/three/1']);
  });

  it('is every slide from a deep link, from the map, and from a slide that no guide shows', () => {
    const rest = ['a/two/0', 'b/three/0', 'b/three/1'];
    expect(walk(play([story('a/one/2')]))).toEqual(['a/one/2', ...rest]);
    expect(walk(play([story('a/two/0', true)]))).toEqual(rest);
  });

  it('is forgotten with its visitor', () => {
    expect(play([story(), { type: 'reset' }])).toMatchObject({ guided: false, seen: [] });
  });
});

describe('the attract loop', () => {
  it('plays its steps and items by its own clock, again and again', () => {
    let visit = begin(rules, 0);
    const seen: string[] = [];
    for (let now = 0; now <= 31_000; now += 250) {
      visit = next(visit, { type: 'tick' }, rules, now);
      const here = `${visit.attract.item}/${visit.attract.step}`;
      if (seen.at(-1) !== here) seen.push(here);
    }
    expect(seen).toEqual(['0/0', '0/1', '1/0', '0/0', '0/1', '1/0', '0/0']);
  });

  it('holds still for a guess, and warns when its visitor is gone', () => {
    let visit = play([{ type: 'guess', place: 60_000 }]);
    expect(visit.attract).toMatchObject({ step: 2, guess: 60_000 });
    visit = next(visit, { type: 'tick' }, rules, 44_000);
    expect(visit.warned).toBeNull();
    visit = next(visit, { type: 'tick' }, rules, 45_000);
    expect(visit.warned).toBe(45_000);
    visit = next(visit, { type: 'tick' }, rules, 65_000);
    expect(visit).toMatchObject({ screen: 'attract', visit: 1, attract: { item: 0, step: 0, guess: null } });
  });

  it('takes one guess, and only where one is asked for', () => {
    expect(
      play([
        { type: 'guess', place: 1 },
        { type: 'guess', place: 2 },
      ]).attract.guess,
    ).toBe(1);
    const other = { ...begin(rules, 0), attract: { item: 1, step: 0, since: 0, guess: null, held: false } };
    expect(play([{ type: 'guess', place: 1 }], other).attract.guess).toBeNull();
  });
});

describe('a guess in the making', () => {
  it('stops the loop at the step that asks', () => {
    const visit = play([{ type: 'ask' }]);
    expect(visit.attract).toMatchObject({ item: 0, step: 1, held: true, guess: null });
    expect(next(visit, { type: 'guess', place: 7 }, rules, 100).attract).toMatchObject({
      step: 2,
      guess: 7,
      held: false,
    });
  });
  it('is nothing where no guess is asked for, or after one', () => {
    expect(play([{ type: 'guess', place: 7 }, { type: 'ask' }]).attract).toMatchObject({ step: 2, held: false });
    const other = { ...begin(rules, 0), attract: { item: 1, step: 0, since: 0, guess: null, held: false } };
    expect(play([{ type: 'ask' }], other).attract.held).toBe(false);
  });
});

describe('holding the loop', () => {
  it('stops it until it is let go, and not for ever', () => {
    let visit = play([{ type: 'hold', held: true }]);
    visit = next(visit, { type: 'tick' }, rules, 30_000);
    expect(visit.attract).toMatchObject({ item: 0, step: 0 });
    expect(next(visit, { type: 'tick' }, rules, 45_000).warned).toBe(45_000);
    visit = next(visit, { type: 'hold', held: false }, rules, 31_000);
    expect(next(visit, { type: 'tick' }, rules, 33_000).attract.step).toBe(1);
  });
});

describe('a visit', () => {
  it('goes through the story step by step, over chapters, into the quiz', () => {
    let visit = play([story('a/one/0')]);
    const seen = [formatPosition(visit.position)];
    while (visit.screen === 'story') {
      visit = next(visit, { type: 'move', by: 1 }, rules, 0);
      if (visit.screen === 'story') seen.push(formatPosition(visit.position));
    }
    expect(seen).toEqual(['a/one/0', 'a/one/1', 'a/one/2', 'a/two/0', 'b/three/0', 'b/three/1']);
    expect(visit).toMatchObject({ screen: 'quiz', round: 1 });
  });

  it('finds new questions when it comes back to the quiz after a result', () => {
    let visit = play([{ type: 'quiz' }, { type: 'result' }, { type: 'story', position: at('b/three/1') }]);
    visit = next(visit, { type: 'move', by: 1 }, rules, 0);
    expect(visit).toMatchObject({ screen: 'quiz', round: 2 });
  });

  it('comes back from "show me" to the same round', () => {
    const visit = play([{ type: 'quiz' }, { type: 'show', position: at('b/three/1') }, { type: 'return' }]);
    expect(visit).toMatchObject({ screen: 'quiz', round: 1, fromQuiz: null });
  });

  it('comes back from "look again" to the same result, and to another round only from the menu', () => {
    const shown = play([{ type: 'quiz' }, { type: 'result' }, { type: 'show', position: at('b/three/1') }]);
    expect(shown).toMatchObject({ screen: 'story', fromQuiz: 'result', round: 1 });
    expect(play([{ type: 'return' }], shown)).toMatchObject({ screen: 'result', fromQuiz: null, round: 1 });
    expect(play([{ type: 'move', by: 1 }], shown)).toMatchObject({ screen: 'result', round: 1 });
    expect(play([{ type: 'home' }, { type: 'quiz' }], shown)).toMatchObject({ screen: 'quiz', round: 3 });
  });

  it('plays on as it was begun: for two, or about a chapter, until another game is chosen', () => {
    const duo = { players: 2, chapter: null } as const;
    const visit = play([{ type: 'quiz', game: duo }, { type: 'result' }, { type: 'quiz' }]);
    expect(visit).toMatchObject({ screen: 'quiz', round: 2, game: duo });
    const about = { players: 1, chapter: 'b' } as const;
    expect(play([{ type: 'quiz', game: about }], visit).game).toEqual(about);
    expect(play([{ type: 'reset' }], visit).game).toEqual({ players: 1, chapter: null });
  });

  it('counts a warning down, and any touch ends it', () => {
    let visit = play([{ type: 'home' }]);
    visit = next(visit, { type: 'tick' }, rules, 45_000);
    expect(secondsLeft(visit, rules, 45_000)).toBe(20);
    expect(secondsLeft(visit, rules, 64_100)).toBe(1);
    expect(next(visit, { type: 'touch' }, rules, 60_000)).toMatchObject({
      screen: 'home',
      warned: null,
      active: 60_000,
    });
  });

  it('opens no position that the story does not have', () => {
    expect(play([{ type: 'story', position: at('a/gone/0') }]).position).toEqual(rules.start);
    expect(play([{ type: 'quiz' }, { type: 'show', position: at('x/y/0') }]).screen).toBe('quiz');
    expect(play([{ type: 'story', position: at('a/one/99') }]).position.step).toBe(2);
  });
});

describe('looking around', () => {
  const around = play([story(), { type: 'move', by: 1 }, story('b/three/1')]);

  it('comes back into the short tour at the step where it was left', () => {
    expect(around).toMatchObject({ guided: false, left: at('a/one/1') });
    expect(play([{ type: 'move', by: -1 }, { type: 'resume' }], around)).toMatchObject({
      screen: 'story',
      guided: true,
      left: null,
      position: at('a/one/1'),
    });
  });

  it('comes back from the menu too, and after "show me"', () => {
    expect(resumable(play([story(), { type: 'move', by: 1 }, { type: 'home' }]))).toEqual(at('a/one/1'));
    const shown = play([story(), { type: 'quiz' }, { type: 'show', position: at('b/three/0') }]);
    expect(resumable(play([{ type: 'return' }, { type: 'home' }], shown))).toEqual(at('a/one/0'));
  });

  it('offers no way back where no tour was begun, and none to the next visitor', () => {
    expect(resumable(play([{ type: 'home' }]))).toBeNull();
    expect(resumable(play([story('a/one/0')]))).toBeNull();
    expect(resumable(play([{ type: 'reset' }, { type: 'home' }], around))).toBeNull();
    expect(play([{ type: 'home' }, { type: 'resume' }]).screen).toBe('home');
  });
});

describe('"next visitor"', () => {
  it('asks first, and any other wish takes the question back', () => {
    const asked = play([story(), { type: 'leave' }]);
    expect(asked).toMatchObject({ screen: 'story', leaving: true });
    expect(play([{ type: 'stay' }], asked)).toMatchObject({ screen: 'story', leaving: false });
    expect(play([{ type: 'move', by: 1 }], asked).leaving).toBe(false);
    expect(play([{ type: 'reset' }], asked)).toEqual(begin(rules, 0, 1));
  });

  it('is still asked after a touch that says somebody is there', () => {
    expect(play([story(), { type: 'leave' }, { type: 'touch' }]).leaving).toBe(true);
  });

  it('is not asked of nobody', () => {
    expect(play([{ type: 'leave' }]).leaving).toBe(false);
  });
});

describe('reading', () => {
  it('is never disturbed while a text takes longer than the usual time', () => {
    let visit = play([{ type: 'home' }, { type: 'text', reading: 90_000 }]);
    visit = next(visit, { type: 'tick' }, rules, 89_999);
    expect(visit.warned).toBeNull();
    expect(next(visit, { type: 'tick' }, rules, 90_000).warned).toBe(90_000);
  });

  it('takes no time that nobody could need, and is no sign of life', () => {
    const visit = next(play([{ type: 'home' }]), { type: 'text', reading: 1e9 }, rules, 40_000);
    expect(warningAt(visit, rules)).toBe(180_000);
    expect(visit.active).toBe(0);
  });
});

describe('a tour that staff leads', () => {
  const tour: Event = { type: 'tour', position: at('b/three/0'), minutes: 10 };

  it('begins a new visit in its chapter', () => {
    const visit = play([story(), { type: 'move', by: 1 }, tour]);
    expect(visit).toMatchObject({ screen: 'story', visit: 1, guided: true, seen: ['b/three'], left: null });
  });

  it('is not disturbed, and ends by itself with a warning', () => {
    let visit = play([tour, { type: 'quiz' }]);
    visit = next(visit, { type: 'tick' }, rules, 599_999);
    expect(visit.warned).toBeNull();
    visit = next(visit, { type: 'tick' }, rules, 600_000);
    expect(visit).toMatchObject({ warned: 600_000, led: null });
    expect(next(visit, { type: 'tick' }, rules, 620_000)).toMatchObject({ screen: 'attract', visit: 2 });
    // Who stays is a visitor like any other.
    const stayed = next(visit, { type: 'touch' }, rules, 610_000);
    expect(warningAt(stayed, rules)).toBe(670_000);
  });

  it('lasts a quarter of an hour at most', () => {
    expect(play([{ ...tour, minutes: 500 }]).led).toBe(900_000);
  });
});

describe('laws of the flow', () => {
  const position = fc.constantFrom('a/one/0', 'a/one/2', 'a/two/0', 'b/three/1', 'x/y/0').map(at);
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.constantFrom<Event>(
      { type: 'tick' },
      { type: 'touch' },
      { type: 'ask' },
      { type: 'home' },
      { type: 'story' },
      { type: 'quiz' },
      { type: 'return' },
      { type: 'result' },
      { type: 'resume' },
      { type: 'leave' },
      { type: 'stay' },
      { type: 'reset' },
    ),
    fc.record({ type: fc.constant('text' as const), reading: fc.integer({ min: -1000, max: 1_000_000 }) }),
    fc.record({ type: fc.constant('tour' as const), position, minutes: fc.nat(60) }),
    fc.record({ type: fc.constant('guess' as const), place: fc.nat(100_000) }),
    fc.record({ type: fc.constant('hold' as const), held: fc.boolean() }),
    fc.record({ type: fc.constant('show' as const), position }),
    fc.record({ type: fc.constant('move' as const), by: fc.constantFrom(-1, 1) }),
  );
  const history = fc.array(fc.tuple(event, fc.nat(120_000)), { maxLength: 60 });

  const run = (steps: readonly (readonly [Event, number])[]) => {
    let now = 0;
    let visit = begin(rules, now);
    for (const [e, wait] of steps) visit = next(visit, e, rules, (now += wait));
    return { visit, now };
  };

  it('whatever happened, the loop is back when nobody touches anything', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { visit, now } = run(steps);
        const wait = Math.max(0, warningAt(visit, rules) - now) + rules.idle.warning + 1000;
        let quiet = visit;
        for (let t = now; t <= now + wait; t += 500) quiet = next(quiet, { type: 'tick' }, rules, t);
        expect(occupied(quiet)).toBe(false);
      }),
    );
  });

  it('nobody is sent away without a whole warning', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let now = 0;
        let visit = begin(rules, now);
        for (const [e, wait] of steps) {
          const after = next(visit, e, rules, (now += wait));
          if (e.type === 'tick' && after.visit !== visit.visit)
            expect(now - visit.warned!).toBeGreaterThanOrEqual(rules.idle.warning);
          visit = after;
        }
      }),
    );
  });

  it('nobody is hurried who has just done something', () => {
    fc.assert(
      fc.property(history, fc.nat(44_000), (steps, pause) => {
        const { visit, now } = run(steps);
        const awake = next(visit, { type: 'touch' }, rules, now);
        if (awake.led !== null && awake.led - now < pause) return;
        expect(next(awake, { type: 'tick' }, rules, now + pause).warned).toBeNull();
        expect(patience(awake, rules)).toBeGreaterThanOrEqual(45_000);
      }),
    );
  });

  it('a tour of staff ends within a quarter of an hour, whatever is done', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { visit, now } = run(steps);
        if (visit.led !== null) expect(visit.led - now).toBeLessThanOrEqual(900_000);
      }),
    );
  });

  it('what can be gone back to is a step of the short tour', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const position = resumable(run(steps).visit);
        if (position) expect(settlePosition(rules.guided, position)).toEqual(position);
      }),
    );
  });

  it('a guided visitor is only led through guided slides, and what was on screen has been seen', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { visit } = run(steps);
        if (visit.guided) expect(settlePosition(rules.guided, visit.position)).toEqual(visit.position);
        if (visit.screen === 'story') expect(visit.seen).toContain(`${visit.position.chapter}/${visit.position.slide}`);
        expect(new Set(visit.seen).size).toBe(visit.seen.length);
      }),
    );
  });

  it('the position is always one that the story has', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { visit } = run(steps);
        expect(settlePosition(outline, visit.position)).toEqual(visit.position);
      }),
    );
  });
});
