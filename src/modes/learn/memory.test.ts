import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  answeredRight,
  dueNow,
  EMPTY,
  knowledgeOf,
  MOST_CARDS,
  nextDue,
  readMemory,
  review,
  VERDICTS,
  type Card,
  type Memory,
  type Verdict,
} from './memory.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 12);
const IDS = ['firms-2024', 'revenue', 'three', 'four'] as const;

const verdict = fc.constantFrom(...VERDICTS);
const answer = fc.record({ id: fc.constantFrom(...IDS), verdict, after: fc.nat(40 * DAY) });
/** Answers with time between them. */
const history = fc.array(answer, { maxLength: 25 });

function play(answers: readonly { id: string; verdict: Verdict; after: number }[]): { memory: Memory; now: number } {
  let [memory, now] = [EMPTY, NOON];
  for (const one of answers) {
    now += one.after;
    memory = review(memory, one.id, one.verdict, now);
  }
  return { memory, now };
}

describe('answered(card, verdict, now)', () => {
  it('brings what was missed back at once, all else on another day and within a year', () => {
    fc.assert(
      fc.property(history, verdict, (answers, last) => {
        const { memory, now } = play([...answers, { id: 'three', verdict: last, after: 0 }]);
        const { due } = memory['three']!;
        if (last === 'wrong' || last === 'skipped') expect(due).toBe(now);
        else {
          expect(due - now).toBeGreaterThanOrEqual(DAY / 2);
          expect(due - now).toBeLessThanOrEqual(365 * DAY);
        }
      }),
    );
  });

  it('asks again on another day of the reader, however early in the morning the answer was', () => {
    const dayOf = (time: number) => new Date(time).toDateString();
    fc.assert(
      fc.property(fc.nat(24 * 60 - 1), fc.constantFrom('right', 'close'), fc.nat(400), (minute, last, day) => {
        const now = new Date(2026, 0, 1 + day, 0, minute).getTime();
        const missed = answered(null, 'wrong', now);
        for (const card of [null, missed]) {
          const { due } = answered(card, last, now);
          expect(due).toBeGreaterThan(now);
          expect(dayOf(due)).not.toBe(dayOf(now));
        }
      }),
    );
  });

  it('lets a question stay away longer with every right answer', () => {
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 5 }), fc.array(fc.nat(30 * DAY), { maxLength: 8 }), (before, late) => {
        let card: Card | null = null;
        let now = NOON;
        for (const one of before) card = answered(card, one, (now += DAY));
        let away = 0;
        for (const wait of late) {
          card = answered(card, 'right', (now = Math.max(now, card?.due ?? 0) + wait));
          // In days: who answers early in the morning has a few hours more until the next one begins.
          const days = Math.round((card.due - now) / DAY);
          expect(days).toBeGreaterThanOrEqual(away);
          away = days;
        }
      }),
    );
  });

  it('asks again sooner after a nearly right answer than after a right one', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const { memory, now } = play(answers);
        const card = memory['three'] ?? null;
        expect(answered(card, 'close', now).due).toBeLessThanOrEqual(answered(card, 'right', now).due);
      }),
    );
  });

  it('keeps its figures within bounds though the clock was set back by years', () => {
    const late = answered(null, 'right', NOON + 9000 * DAY);
    const card = answered(late, 'right', NOON);
    expect(card.last).toBe(NOON);
    expect(card.due).toBeGreaterThan(NOON);
    expect(readMemory({ x: card })).toEqual({ x: card });
  });
});

describe('dueNow(memory, questions, now)', () => {
  it('lists exactly what is due, the longest due first', () => {
    fc.assert(
      fc.property(history, fc.nat(500 * DAY), (answers, later) => {
        const { memory, now } = play(answers);
        const at = now + later;
        const due = dueNow(memory, IDS, at);
        expect(due.toSorted()).toEqual(
          Object.keys(memory)
            .filter((id) => memory[id]!.due <= at)
            .toSorted(),
        );
        const times = due.map((id) => memory[id]!.due);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const next = nextDue(memory, IDS, at);
        if (next === null) expect(due).toHaveLength(Object.keys(memory).length);
        else expect(dueNow(memory, IDS, next).length).toBeGreaterThan(due.length);
      }),
    );
  });

  it('brings a missed question back until it is right, and then leaves the day alone', () => {
    let memory = review(EMPTY, 'revenue', 'wrong', NOON);
    expect(dueNow(memory, IDS, NOON)).toEqual(['revenue']);
    memory = review(memory, 'revenue', 'skipped', NOON + 1000);
    expect(dueNow(memory, IDS, NOON + 1000)).toEqual(['revenue']);
    memory = review(memory, 'revenue', 'right', NOON + 2000);
    expect(dueNow(memory, IDS, NOON + 10 * 3_600_000)).toEqual([]);
    expect(dueNow(memory, IDS, NOON + DAY)).toEqual(['revenue']);
  });

  it('knows nothing of questions that the story has lost', () => {
    const memory = review(review(EMPTY, 'gone', 'wrong', NOON), 'three', 'wrong', NOON);
    expect(dueNow(memory, IDS, NOON)).toEqual(['three']);
    expect(answeredRight(memory, IDS)).toEqual([]);
  });

  it('asks again what was answered at a time that has not come yet', () => {
    const memory = review(EMPTY, 'three', 'right', NOON + 400 * DAY);
    expect(dueNow(memory, IDS, NOON)).toEqual(['three']);
  });
});

describe('knowledgeOf(memory, question)', () => {
  const after = (...verdicts: Verdict[]) => {
    let memory = EMPTY;
    let now = NOON;
    for (const one of verdicts) {
      memory = review(memory, 'three', one, now);
      now = Math.max(now, memory['three']!.due);
    }
    return knowledgeOf(memory, 'three');
  };
  it('calls known what was right from the first, and learning what was right only after it was missed', () => {
    expect(after()).toBe('open');
    expect(after('right')).toBe('known');
    expect(after('wrong')).toBe('missed');
    expect(after('skipped')).toBe('missed');
    expect(after('close')).toBe('learning');
    expect(after('wrong', 'right')).toBe('learning');
    expect(after('right', 'wrong')).toBe('missed');
  });
  it('calls known again what has been right often enough', () => {
    expect(after('wrong', ...Array.from({ length: 8 }, () => 'right' as const))).toBe('known');
  });
});

describe('readMemory(stored)', () => {
  it('reads back what was kept, through JSON', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const { memory } = play(answers);
        expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
      }),
    );
  });
  it('takes nothing from what is no memory, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMemory(value)).toEqual({});
      }),
    );
    const card = answered(null, 'close', NOON);
    const foreign = { ...card, due: NOON - 1 };
    expect(readMemory({ good: card, foreign, 'Not an id': card, other: { ...card, verdict: 'noted' } })).toEqual({
      good: card,
    });
    for (const broken of [{ stability: 0 }, { difficulty: 11 }, { misses: -1 }, { last: null }])
      expect(readMemory({ x: { ...card, ...broken } })).toEqual({});
  });
  it('is bounded: the answer that is longest ago is forgotten first', () => {
    let memory = EMPTY;
    for (let i = 0; i <= MOST_CARDS; i++) memory = review(memory, `q-${i}`, 'right', NOON + i);
    expect(Object.keys(memory)).toHaveLength(MOST_CARDS);
    expect(memory).not.toHaveProperty('q-0');
    expect(memory).toHaveProperty(`q-${MOST_CARDS}`);
  });
});
