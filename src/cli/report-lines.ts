import type { Report, Share } from '../results/report.ts';

const REMARKS: Readonly<Record<string, string>> = {
  'too-easy': 'nearly everybody is right',
  'too-hard': 'hardly anybody is right',
  misleads: 'it may mislead: those who know more do not do better, or a wrong option draws more than the right one',
  'unused-option': 'hardly anybody chooses one of its wrong options',
};

/** What is in a report in short, for a terminal. */
export function reportLines({ from, to, least, visits, answers, rounds, alpha, items, unread }: Report): string[] {
  const days = from === null ? 'nothing was written down' : from === to ? from : `${from} to ${to}`;
  return [
    `${days}: ${visits.n} visits, ${rounds} rounds, ${answers} answers.`,
    `The story was opened in ${percent(visits.story)} of the visits, the quiz in ${percent(visits.quiz)}; a result was reached in ${percent(visits.finished)}.`,
    alpha
      ? `Reliability of a round of ${alpha.items} questions: ${alpha.value.toFixed(2)}.`
      : 'Too few answers to say how reliable a round is.',
    ...items.flatMap(({ question, n, remarks }) =>
      remarks.map((remark) => `${question} (${n} answers): ${REMARKS[remark] ?? remark}.`),
    ),
    ...(unread ? [`${unread} lines of the log could not be read and are not counted.`] : []),
    ...(answers + visits.n < least ? [`Shares of fewer than ${least} cases are not told.`] : []),
  ];
}

const percent = ({ value, low, high }: Share): string =>
  value === null || low === null || high === null
    ? 'an unknown share'
    : `${whole(value)} % (${whole(low)}-${whole(high)} %)`;

const whole = (share: number): number => Math.round(share * 100);
