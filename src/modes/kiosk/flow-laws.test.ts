import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, outline, rules } from '../../../test/fixtures/flow.ts';
import { settlePosition } from '../../content/index.ts';
import { begin, next, occupied, patience, resumable, warningAt, type Event } from './flow.ts';

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
        if (awake.led !== null && awake.led - now <= pause) return;
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
