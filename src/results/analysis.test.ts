import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, sampleQuestion } from '../../test/fixtures/report.ts';
import { sampleVisit, sampleVisits } from '../../test/fixtures/visit.ts';
import { makeReport, type ReportInput } from './analysis.ts';
import type { Attempt } from './attempt.ts';
import type { Report } from './report.ts';

const questions = ['q0', 'q1', 'q2', 'q3'].map((id, i) =>
  sampleQuestion({ id, level: 1 + (i % 2), chapter: i < 2 ? 'call' : 'road', chapterTitle: i < 2 ? 'Call' : 'Road' }),
);
const report = (given: Partial<ReportInput> = {}): Report =>
  makeReport({ story: 'forum', attempts: [], visits: [], questions, perRound: 3, ...given });
const item = (id: string, given: Partial<ReportInput>) => report(given).items.find(({ question }) => question === id)!;

const score = fc.constantFrom(0, 0.25, 0.5, 1, null);
/** Rounds of up to four questions, each with what became of them. */
const rounds = fc
  .array(fc.array(score, { maxLength: 4 }), { maxLength: 40 })
  .map((all) =>
    all.flatMap((scores, round) =>
      scores.map((s, i) =>
        answered(round, `q${i}`, s, { ms: 1000 * (round + i), language: round % 3 ? 'vi' : 'vi,en' }),
      ),
    ),
  );

/** All numbers of a report. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('makeReport', () => {
  it('does not depend on the order of the log, nor on lines that stand there twice', () => {
    fc.assert(
      fc.property(
        rounds.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(report({ attempts: [...shuffled, ...all] })).toEqual(report({ attempts: all }));
        },
      ),
    );
  });

  it('keeps every share within its interval, every interval within 0..1, and hides what is too few', () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: 1, max: 20 }), (attempts, least) => {
        const told = report({ attempts, least });
        expect(numbersIn(told).every(Number.isFinite)).toBe(true);
        const shares = [
          ...told.items.flatMap(({ facility, options }) => [facility, ...options.map(({ chosen }) => chosen)]),
          ...[...told.byChapter, ...told.byLevel, ...told.byLanguage].map(({ facility }) => facility),
        ];
        for (const { n, value, low, high } of shares) {
          expect(value === null).toBe(n < least);
          if (value === null) expect([low, high]).toEqual([null, null]);
          else expect(0 <= low! && low! <= value && value <= high! && high! <= 1).toBe(true);
        }
        for (const { n, score, discrimination, time } of told.items) {
          if (n < least) expect([score, discrimination, time.median]).toEqual([null, null, null]);
          if (discrimination !== null) expect(Math.abs(discrimination)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('counts what a simple count counts', () => {
    fc.assert(
      fc.property(rounds, (attempts) => {
        const told = report({ attempts, least: 1 });
        let answers = 0;
        for (const { question, n, skipped, facility, score, discrimination } of told.items) {
          let [given, right, sum] = [0, 0, 0];
          const xs: number[] = [];
          const ys: number[] = [];
          for (const a of attempts.filter((one) => one.question === question && one.score !== null)) {
            given += 1;
            sum += a.score!;
            if (a.score === 1) right += 1;
            const others = attempts.filter((b) => b.round === a.round && b.question !== question && b.score !== null);
            if (!others.length) continue;
            xs.push(a.score!);
            ys.push(others.reduce((total, b) => total + b.score!, 0) / others.length);
          }
          answers += n + skipped;
          expect([n, facility.value]).toEqual([given, given ? right / given : null]);
          if (given) expect(score).toBeCloseTo(sum / given, 12);
          const naive = pearson(xs, ys);
          if (naive === null) expect(discrimination).toBeNull();
          else expect(discrimination).toBeCloseTo(naive, 6);
        }
        expect(told.answers).toBe(answers);
        for (const groups of [told.byChapter, told.byLevel, told.byLanguage])
          expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(attempts.filter((a) => a.score !== null).length);
      }),
    );
  });

  it('tells a question that parts those who know from those who do not', () => {
    // In q0 those are right who are right elsewhere; in q1 those who are wrong elsewhere.
    const attempts = Array.from({ length: 40 }, (_, round) => {
      const knows = round % 2;
      return [
        answered(round, 'q0', knows),
        answered(round, 'q1', 1 - knows),
        answered(round, 'q2', knows),
        answered(round, 'q3', knows),
      ];
    }).flat();
    expect(item('q0', { attempts }).discrimination).toBeCloseTo(1, 9);
    const turned = item('q1', { attempts });
    expect(turned.discrimination).toBeCloseTo(-1, 9);
    expect(turned.remarks).toContain('misleads');
    const [a, b, c] = item('q0', { attempts }).options;
    expect([a!.discrimination, b!.discrimination]).toEqual([-1, 1]);
    expect(c).toMatchObject({ chosen: { n: 40, value: 0 }, discrimination: null });
    expect(item('q0', { attempts }).remarks).toEqual(['unused-option']);
  });

  it.each([
    [60, 60, ['too-easy', 'unused-option']],
    [60, 2, ['too-hard', 'misleads', 'unused-option']],
    [10, 10, []],
    [60, 36, ['unused-option']],
  ])('remarks on %d answers of which %d are right: %s', (count, right, remarks) => {
    const attempts = Array.from({ length: count }, (_, round) => answered(round, 'q0', round < right ? 1 : 0));
    expect(item('q0', { attempts }).remarks).toEqual(remarks);
  });

  it('counts no opinion as right or wrong, but what was chosen', () => {
    const hope = sampleQuestion({ id: 'hope', type: 'opinion', options: [{ id: 'x', label: 'X', right: false }] });
    const attempts = Array.from({ length: 6 }, (_, round) =>
      answered(round, 'hope', null, { answer: round ? 'x' : 'gone', outcome: 'noted' }),
    );
    const [told] = report({ attempts, questions: [hope] }).items;
    expect(told).toMatchObject({ n: 6, skipped: 0, score: null, discrimination: null, remarks: [] });
    expect(told!.facility).toEqual({ n: 6, value: null, low: null, high: null });
    expect(told!.options[0]).toMatchObject({ chosen: { n: 6, value: 5 / 6 }, discrimination: null });
    expect(report({ attempts, questions: [hope] }).byChapter).toEqual([]);
  });

  it('parts the answers without options by how near they were', () => {
    const classes = ['right', 'close', 'far'].map((id) => ({ id, label: id, right: id === 'right' }));
    const share = sampleQuestion({ id: 'share', type: 'estimate', options: classes });
    const scores = [1, 1, 0.5, 0.7, 0.1, null];
    const attempts = scores.map((s, round) => answered(round, 'share', s, { answer: s === null ? null : 41 }));
    const [told] = report({ attempts, questions: [share] }).items;
    expect(told!.options.map(({ id, chosen }) => [id, chosen.value])).toEqual([
      ['right', 0.4],
      ['close', 0.4],
      ['far', 0.2],
    ]);
    expect(told).toMatchObject({ n: 5, skipped: 1, facility: { value: 0.4 } });
  });

  it('leaves out other stories, questions that are gone, and days outside of what is asked for', () => {
    const at = (day: string) => ({ at: `${day}T10:00:00.000Z` });
    const attempts: Attempt[] = [
      answered(1, 'q0', 1, { ...at('2026-11-20'), version: 'an older one' }),
      answered(2, 'q0', 1, at('2026-11-21')),
      answered(3, 'q0', 1, { ...at('2026-11-21'), story: 'another' }),
      answered(4, 'gone', 1, at('2026-11-21')),
      // Ten at night in London is the next morning in Hanoi.
      answered(5, 'q0', 1, { at: '2026-11-21T22:00:00.000Z' }),
    ];
    expect(report({ attempts })).toMatchObject({ from: '2026-11-20', to: '2026-11-22', answers: 3, rounds: 3 });
    expect(report({ attempts, from: '2026-11-21', to: '2026-11-21' })).toMatchObject({
      from: '2026-11-21',
      answers: 1,
    });
    expect(report({ attempts, from: '2026-12-01' })).toMatchObject({ from: null, to: null, answers: 0, alpha: null });
  });

  it('tells of visits when they were, what they opened and how they ended', () => {
    const visits = [
      ...sampleVisits(4, {
        at: '2026-11-21T18:30:00.000Z',
        screens: { story: 1, quiz: 1 },
        finished: 1,
        ended: 'result',
      }),
      sampleVisit({ id: 'other', at: '2026-11-21T16:59:00.000Z', screens: { home: 1 }, ms: 60_000 }),
      sampleVisit({ id: 'elsewhere', story: 'another' }),
    ];
    const told = report({ visits }).visits;
    expect(told).toMatchObject({
      n: 5,
      story: { n: 5, value: 0.8 },
      quiz: { value: 0.8 },
      finished: { value: 0.8 },
      time: { n: 5, low: 120_000, median: 120_000 },
      byDay: [
        { day: '2026-11-21', n: 1 },
        { day: '2026-11-22', n: 4 },
      ],
    });
    expect(told.byHour.flatMap((n, hour) => (n ? [[hour, n]] : []))).toEqual([
      [1, 4],
      [23, 1],
    ]);
    expect(told.byEnding).toContainEqual({ id: 'result', n: 4 });
    expect(told.byEnding.reduce((sum, { n }) => sum + n, 0)).toBe(5);
  });

  it('keeps two players of a round apart', () => {
    const attempts = Array.from({ length: 12 }, (_, round) => [
      answered(round, 'q0', round % 2),
      answered(round, 'q1', round % 2),
      answered(round, 'q0', 1 - (round % 2), { player: 1 }),
      answered(round, 'q1', 1 - (round % 2), { player: 1 }),
    ]).flat();
    expect(report({ attempts })).toMatchObject({ rounds: 12, answers: 48 });
    expect(item('q0', { attempts }).discrimination).toBeCloseTo(1, 9);
  });
});

/** By the sums, as it is done by hand. */
function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const n = xs.length;
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    sx += xs[i]!;
    sy += ys[i]!;
    sxx += xs[i]! ** 2;
    syy += ys[i]! ** 2;
    sxy += xs[i]! * ys[i]!;
  }
  const [vx, vy] = [n * sxx - sx * sx, n * syy - sy * sy];
  return n < 2 || vx < 1e-9 || vy < 1e-9 ? null : (n * sxy - sx * sy) / Math.sqrt(vx * vy);
}
