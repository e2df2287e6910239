import type { Attempt } from '../attempt.ts';
import type { ItemReport, OptionReport } from '../report.ts';
import { correlationOf, meanOf, type Pair } from './correlation.ts';
import { chosenIn, isOpinion, type ReportQuestion } from './questions.ts';
import { remarksOn } from './remarks.ts';
import { hiddenShare, shareOf } from './share.ts';
import { restOf, sittingOf, type Sitting } from './sittings.ts';
import { spreadOf } from './spread.ts';

/** An answer that was given, with the mean score of the same player in the other questions of the round. */
interface Answer {
  readonly attempt: Attempt;
  readonly rest: number | null;
}

/** All that is known of a question. `attempts` are the answers to it, `sittings` what went with them. */
export function itemReport(
  question: ReportQuestion,
  attempts: readonly Attempt[],
  sittings: ReadonlyMap<string, Sitting>,
  least: number,
): ItemReport {
  const given = attempts.filter(({ outcome }) => outcome !== 'skipped');
  const answers = given.map((attempt) => ({ attempt, rest: restOf(sittings.get(sittingOf(attempt)), question.id) }));
  const scores = given.flatMap(({ score }) => (score === null ? [] : [score]));
  const right = given.filter(({ outcome }) => outcome === 'right').length;
  const { id, type, chapter, level, prompt } = question;
  const item = {
    question: id,
    type,
    chapter,
    level,
    prompt,
    n: given.length,
    skipped: attempts.length - given.length,
    facility: isOpinion(question) ? hiddenShare(given.length) : shareOf(right, scores.length, least),
    score: scores.length && scores.length >= least ? meanOf(scores) : null,
    discrimination: correlationOf(
      pairsOf(answers, ({ score }) => score),
      least,
    ),
    time: spreadOf(
      given.map(({ ms }) => ms),
      'answer',
      least,
    ),
    options: optionReports(question, answers, least),
  };
  return { ...item, remarks: remarksOn(item, question) };
}

function optionReports(question: ReportQuestion, answers: readonly Answer[], least: number): OptionReport[] {
  const read = answers.flatMap((answer) => {
    const chosen = chosenIn(question, answer.attempt);
    return chosen ? [{ ...answer, chosen }] : [];
  });
  const chosen = new Map(read.map((answer) => [answer.attempt, answer.chosen]));
  return question.options.map(({ id, label, right }) => {
    const has = (attempt: Attempt) => Number(chosen.get(attempt)?.includes(id) ?? false);
    const hits = read.reduce((sum, { attempt }) => sum + has(attempt), 0);
    const discrimination = isOpinion(question) ? null : correlationOf(pairsOf(read, has), least);
    return { id, label, right, chosen: shareOf(hits, read.length, least), discrimination };
  });
}

/** A number of each answer, with the score in the rest of the round; without answers that have no number or no rest. */
function pairsOf(answers: readonly Answer[], number: (attempt: Attempt) => number | null): Pair[] {
  return answers.flatMap(({ attempt, rest }): Pair[] => {
    const value = number(attempt);
    return value === null || rest === null ? [] : [[value, rest]];
  });
}
