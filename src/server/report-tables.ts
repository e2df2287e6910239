import { writeCsv, type Cell } from '../content/index.ts';
import type { ReportStory } from '../results/analysis.ts';
import { dayOf, type Attempt } from '../results/attempt.ts';
import type { OptionReport, Report, Share, Spread } from '../results/report.ts';
import type { VisitRecord } from '../results/visit.ts';

/** A column: its name, and what stands in it. */
type Columns<T> = Readonly<Record<string, (of: T) => Cell>>;

const tableOf = <T>(columns: Columns<T>, rows: readonly T[]): string =>
  writeCsv(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((cell) => cell(row))),
  );

/** What is known of whatever a kiosk writes down, in the first columns of its table. */
const KEPT: Columns<Pick<Attempt & VisitRecord, 'id' | 'at' | 'story' | 'version' | 'mode' | 'language'>> = {
  id: ({ id }) => id,
  at: ({ at }) => at,
  day: ({ at }) => dayOf(new Date(at)),
  story: ({ story }) => story,
  version: ({ version }) => version,
  mode: ({ mode }) => mode,
  language: ({ language }) => language,
};

/** Every answer of the log, one a line. Chapter, type and level are those of the story as it is now. */
export function answersTable(attempts: readonly Attempt[], now: Pick<ReportStory, 'id' | 'questions'>): string {
  const byId = new Map(now.questions.map((question) => [question.id, question]));
  const asked = ({ story, question }: Attempt) => (story === now.id ? byId.get(question) : undefined);
  return tableOf<Attempt>(
    {
      ...KEPT,
      round: ({ round }) => round,
      player: ({ player }) => player,
      question: ({ question }) => question,
      type: (attempt) => asked(attempt)?.type ?? null,
      chapter: (attempt) => asked(attempt)?.chapter ?? null,
      level: (attempt) => asked(attempt)?.level ?? null,
      answer: ({ answer }) => answerCell(answer),
      outcome: ({ outcome }) => outcome,
      score: ({ score }) => score,
      points: ({ points }) => points,
      ms: ({ ms }) => ms,
    },
    attempts,
  );
}

/** Every visit of the log, one a line. */
export const visitsTable = (visits: readonly VisitRecord[]): string =>
  tableOf<VisitRecord>(
    {
      ...KEPT,
      ms: ({ ms }) => ms,
      ms_attract: ({ screens }) => screens.attract ?? null,
      ms_home: ({ screens }) => screens.home ?? null,
      ms_story: ({ screens }) => screens.story ?? null,
      ms_quiz: ({ screens }) => screens.quiz ?? null,
      ms_result: ({ screens }) => screens.result ?? null,
      slides: ({ slides }) => slides,
      chapters: ({ chapters }) => chapters.join(' '),
      rounds: ({ rounds }) => rounds,
      finished: ({ finished }) => finished,
      ended: ({ ended }) => ended,
    },
    visits,
  );

type Item = Report['items'][number];

/** What is known of every question, one a line; its options in columns at the end. */
export function itemsTable({ items }: Pick<Report, 'items'>): string {
  const most = Math.max(0, ...items.map(({ options }) => options.length));
  return tableOf<Item>(
    {
      question: ({ question }) => question,
      type: ({ type }) => type,
      chapter: ({ chapter }) => chapter,
      level: ({ level }) => level,
      prompt: ({ prompt }) => prompt,
      n: ({ n }) => n,
      skipped: ({ skipped }) => skipped,
      ...shareColumns<Item>('facility', ({ facility }) => facility),
      score: ({ score }) => score,
      discrimination: ({ discrimination }) => discrimination,
      ...spreadColumns<Item>('ms', ({ time }) => time),
      remarks: ({ remarks }) => remarks.join(' '),
      ...Object.assign({}, ...Array.from({ length: most }, (_, i) => optionColumns(i))),
    } as Columns<Item>,
    items,
  );
}

const shareColumns = <T>(name: string, share: (of: T) => Share): Columns<T> => ({
  [name]: (of) => share(of).value,
  [`${name}_low`]: (of) => share(of).low,
  [`${name}_high`]: (of) => share(of).high,
});

const spreadColumns = <T>(name: string, spread: (of: T) => Spread): Columns<T> => ({
  [`${name}_low`]: (of) => spread(of).low,
  [`${name}_median`]: (of) => spread(of).median,
  [`${name}_high`]: (of) => spread(of).high,
});

function optionColumns(i: number): Columns<Item> {
  const column = (cell: (option: OptionReport) => Cell) => (item: Item) => {
    const option = item.options[i];
    return option ? cell(option) : null;
  };
  const name = `option_${i + 1}`;
  return {
    [name]: column(({ id }) => id),
    [`${name}_label`]: column(({ label }) => label),
    [`${name}_right`]: column(({ right }) => right),
    [`${name}_share`]: column(({ chosen }) => chosen.value),
    [`${name}_discrimination`]: column(({ discrimination }) => discrimination),
  };
}

const answerCell = (answer: unknown): Cell =>
  answer === null || typeof answer === 'string' || typeof answer === 'number' ? answer : JSON.stringify(answer);
