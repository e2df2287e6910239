import { expect, it } from 'vitest';
import { answered, sampleQuestion } from '../../test/fixtures/report.ts';
import { sampleVisits } from '../../test/fixtures/visit.ts';
import { makeReport } from '../results/analysis.ts';
import { reportLines } from './report-lines.ts';

const story = { story: 'forum', questions: [sampleQuestion()], perRound: 3 };

it('says in short how many came, what they did, and which questions to look at', () => {
  const attempts = Array.from({ length: 40 }, (_, round) => answered(round, 'firms', 1));
  expect(reportLines(makeReport({ ...story, attempts, visits: sampleVisits(10), unread: 2 }))).toEqual([
    '2026-11-22: 10 visits, 40 rounds, 40 answers.',
    'The story was opened in 100 % (72-100 %) of the visits, the quiz in 100 % (72-100 %); a result was reached in 0 % (0-28 %).',
    'Too few answers to say how reliable a round is.',
    'firms (40 answers): nearly everybody is right.',
    'firms (40 answers): hardly anybody chooses one of its wrong options.',
    '2 lines of the log could not be read and are not counted.',
  ]);
});

it('says so where there is nothing', () => {
  expect(reportLines(makeReport({ ...story, attempts: [], visits: [] }))).toEqual([
    'nothing was written down: 0 visits, 0 rounds, 0 answers.',
    'The story was opened in an unknown share of the visits, the quiz in an unknown share; a result was reached in an unknown share.',
    'Too few answers to say how reliable a round is.',
    'Shares of fewer than 5 cases are not told.',
  ]);
});
