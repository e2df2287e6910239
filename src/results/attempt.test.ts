import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAttempt } from '../../test/fixtures/attempt.ts';
import { fits, makeAttempt, readAttempt, type Answered } from './attempt.ts';

const context = { story: 'forum', version: '2026-11', mode: 'kiosk', language: 'vi' };
const noon = new Date('2026-11-22T05:00:00Z');
const answered: Answered = {
  round: '0b0c7d5e-7a1f-4f0e-9d55-3d6f3f0f6f11',
  question: 'firms',
  player: 1,
  answer: ['a', 'b'],
  grade: { score: 0.5, verdict: 'close' },
  points: 500,
  ms: 3210,
};
const faultOf = (value: unknown) => {
  const read = readAttempt(value);
  return 'fault' in read ? read.fault : null;
};

describe('makeAttempt', () => {
  it('writes down what was answered, and what became of it', () => {
    expect(makeAttempt(answered, context, noon)).toEqual({
      id: '0b0c7d5e-7a1f-4f0e-9d55-3d6f3f0f6f11.firms.1',
      at: '2026-11-22T05:00:00.000Z',
      ...context,
      round: answered.round,
      question: 'firms',
      player: 1,
      answer: ['a', 'b'],
      outcome: 'close',
      score: 0.5,
      points: 500,
      ms: 3210,
    });
  });

  it('tells an opinion from a question that was skipped', () => {
    const unjudged = { ...answered, grade: null, points: 0 };
    expect(makeAttempt({ ...unjudged, answer: 'yes' }, context, noon)).toMatchObject({ outcome: 'noted', score: null });
    expect(makeAttempt({ ...unjudged, answer: null }, context, noon)).toMatchObject({
      outcome: 'skipped',
      score: null,
    });
  });

  it('keeps what became of an answer that is too large', () => {
    const large = makeAttempt({ ...answered, answer: Array.from({ length: 2000 }, () => 0.5) }, context, noon);
    expect(large).toMatchObject({ answer: null, outcome: 'close', score: 0.5 });
    expect(faultOf(large)).toBeNull();
  });

  it('makes of every answer that is JSON an attempt that can be read, also after it was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat(), (answer, ms) => {
        const attempt = makeAttempt({ ...answered, answer, ms }, context, noon);
        expect(readAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({
          attempt: JSON.parse(JSON.stringify(attempt)) as unknown,
        });
      }),
    );
  });
});

describe('readAttempt', () => {
  it.each([
    ['a field more', { name: 'Lan' }, /^name: /],
    ['an id of another answer', { id: 'round-1.firms.1' }, /another answer/],
    ['a long text', { version: 'x'.repeat(201) }, /^version: /],
    ['a line break', { version: 'a\nb' }, /^version: .*control/],
    ['words where an id belongs', { story: 'Lan, 0912 345 678' }, /^story: /],
    ['a day that never was', { at: '2026-13-22T04:00:00.000Z' }, /^at: .*there is/],
    ['a score above all', { score: 1.5 }, /^score: /],
    ['a number that is none', { points: Number.NaN }, /^points: /],
    ['half a player', { player: 0.5 }, /^player: /],
    ['another outcome', { outcome: 'great' }, /^outcome: /],
    ['a large answer', { answer: 'ă'.repeat(1200) }, /^answer: .*2048 bytes/],
    ['an answer that is no JSON', { answer: new Date() }, /^answer: .*plain JSON/],
    ['a hole in an answer', { answer: new Array(2) }, /^answer: .*plain JSON/],
    ['a dangerous key', { answer: JSON.parse('{"__proto__": 1}') as unknown }, /^answer: .*plain JSON/],
  ])('refuses %s, and says where', (_, change, fault) => {
    expect(faultOf(sampleAttempt())).toBeNull();
    expect(faultOf({ ...sampleAttempt(), ...change })).toMatch(fault);
  });

  it('refuses whatever else there is without failing', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof faultOf(value) === 'string'));
    const round: unknown[] = [];
    round.push(round);
    expect(fits(round)).toBe(false);
  });
});
