import { alphaOf } from './analysis/alpha.ts';
import { groupReports } from './analysis/groups.ts';
import { itemReport } from './analysis/items.ts';
import { clockOf } from './analysis/moments.ts';
import type { ReportQuestion } from './analysis/questions.ts';
import { sittingsOf } from './analysis/sittings.ts';
import { visitsReport } from './analysis/visits.ts';
import type { Attempt } from './attempt.ts';
import type { Report } from './report.ts';
import type { VisitRecord } from './visit.ts';

export { reportStory, type ReportQuestion, type ReportStory } from './analysis/questions.ts';

export interface ReportInput {
  /** Id of the story: what belongs to another one is not counted. What an earlier version was asked is, where the question is still there. */
  readonly story: string;
  readonly attempts: readonly Attempt[];
  readonly visits: readonly VisitRecord[];
  /** In the order of the story. */
  readonly questions: readonly ReportQuestion[];
  /** Names of languages by edition. Default: their ids. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Scored questions in a round. */
  readonly perRound: number;
  /** The zone of days and hours. Default Asia/Ho_Chi_Minh. */
  readonly zone?: string;
  /** First and last day that counts (yyyy-MM-dd). Default: all. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Fewer cases than this are not told. Default 5. */
  readonly least?: number;
  /** Lines of the log that could not be read. Default 0. */
  readonly unread?: number;
}

/** The organiser's report. The order of what is given changes nothing; an answer or a visit given twice counts once. */
export function makeReport(input: ReportInput): Report {
  const { questions, perRound, zone = 'Asia/Ho_Chi_Minh', least = 5, unread = 0, languages = {} } = input;
  const clock = clockOf(zone);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const attempts = counted(input, input.attempts, clock).filter(({ question }) => byId.has(question));
  const visits = counted(input, input.visits, clock);
  const sittings = sittingsOf(attempts);
  const answersTo = new Map<string, Attempt[]>(questions.map(({ id }) => [id, []]));
  for (const attempt of attempts) answersTo.get(attempt.question)!.push(attempt);
  const days = [...new Set([...attempts, ...visits].map(({ at }) => clock(at).day))].sort();
  return {
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    least,
    visits: visitsReport(visits, clock, least),
    answers: attempts.length,
    rounds: new Set(attempts.map(({ round }) => round)).size,
    alpha: alphaOf(sittings.values(), { perRound, least }),
    items: questions.map((question) => itemReport(question, answersTo.get(question.id) ?? [], sittings, least)),
    byChapter: groupReports(
      attempts,
      ({ question }) => byId.get(question)!.chapter,
      new Map(questions.map(({ chapter, chapterTitle }) => [chapter, chapterTitle])),
      least,
    ),
    byLevel: groupReports(
      attempts,
      ({ question }) => String(byId.get(question)!.level),
      new Map(
        questions
          .map(({ level }) => String(level))
          .sort()
          .map((level) => [level, level]),
      ),
      least,
    ),
    byLanguage: groupReports(attempts, ({ language }) => language, new Map(Object.entries(languages)), least),
    unread,
  };
}

/** What belongs to the story and the days, each once, in an order of its own so that sums do not depend on the given one. */
function counted<T extends { readonly id: string; readonly story: string; readonly at: string }>(
  { story, from = null, to = null }: ReportInput,
  records: readonly T[],
  clock: ReturnType<typeof clockOf>,
): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    if (record.story !== story || byId.has(record.id)) continue;
    const { day } = clock(record.at);
    if ((from === null || day >= from) && (to === null || day <= to)) byId.set(record.id, record);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
