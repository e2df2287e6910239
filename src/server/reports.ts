import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeReport, reportStory, type ReportStory } from '../results/analysis.ts';
import { dayOf } from '../results/attempt.ts';
import type { Report } from '../results/report.ts';
import { readRecords } from './read-records.ts';
import { ATTEMPTS, VISITS } from './record-kinds.ts';
import { answersTable, itemsTable, visitsTable } from './report-tables.ts';
import { statementsOf } from './report-xapi.ts';

export interface ReportsOptions {
  /** Where the log is. */
  readonly folder: string;
  /** The text of a published file of the story (`manifest.json`), null where there is none of this name. */
  readonly read: (name: string) => string | null;
  readonly now?: () => Date;
}

export interface ReportQuery {
  /** First and last day that counts (yyyy-MM-dd, Vietnam). */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Language of the texts; default the first of the story. */
  readonly lang?: string | null;
}

export interface Reports {
  /** Rejects where the log or the story cannot be read. */
  report(query?: ReportQuery): Promise<Report>;
  /** One of `EXPORTS` as a file to save; null for any other name. */
  export(name: string): Promise<{ readonly type: string; readonly body: string } | null>;
  /**
   * Writes all exports into a folder, which is made; by default `export-<day>` beside the log. What was exported there
   * before is replaced, each file as a whole.
   */
  write(out?: string): Promise<{ readonly folder: string; readonly files: string[] }>;
}

export const EXPORTS = ['answers.csv', 'visits.csv', 'items.csv', 'xapi.json'] as const;

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Report and exports over the log of answers and visits, read anew each time. */
export function createReports({ folder, read, now = () => new Date() }: ReportsOptions): Reports {
  const attempts = () => readRecords(folder, ATTEMPTS);
  const visits = () => readRecords(folder, VISITS);

  const report = async ({ from, to, lang }: ReportQuery = {}): Promise<Report> => {
    const { id: story, questions, perRound, languages } = reportStory(read, lang);
    const [given, made] = [await attempts(), await visits()];
    const unread = given.unread + made.unread;
    const log = { attempts: given.records, visits: made.records };
    return makeReport({ story, questions, perRound, languages: editionsOf(languages), from, to, unread, ...log });
  };

  const makers: Record<(typeof EXPORTS)[number], { readonly type: string; readonly make: () => Promise<string> }> = {
    'answers.csv': {
      type: CSV,
      make: async () => answersTable((await attempts()).records, reportStory(read)),
    },
    'visits.csv': { type: CSV, make: async () => visitsTable((await visits()).records) },
    'items.csv': { type: CSV, make: async () => itemsTable(await report()) },
    'xapi.json': {
      type: JSON_TYPE,
      make: async () => JSON.stringify(statementsOf((await attempts()).records, everyLanguage(read))),
    },
  };

  return {
    report,
    async export(name) {
      const maker = Object.hasOwn(makers, name) ? makers[name as keyof typeof makers] : null;
      return maker && { type: maker.type, body: await maker.make() };
    },
    async write(out) {
      const place = out ?? join(folder, `export-${dayOf(now())}`);
      await mkdir(place, { recursive: true });
      for (const name of EXPORTS) {
        await writeFile(join(place, `${name}.new`), await makers[name].make());
        await rename(join(place, `${name}.new`), join(place, name));
      }
      return { folder: place, files: [...EXPORTS] };
    },
  };
}

function everyLanguage(read: ReportsOptions['read']): ReportStory[] {
  const first = reportStory(read);
  const others = Object.keys(first.languages).filter((language) => language !== first.language);
  return [first, ...others.map((language) => reportStory(read, language))];
}

/** Names of the languages, and of each two of them that can be on screen at once. */
function editionsOf(languages: Readonly<Record<string, string>>): Record<string, string> {
  const all = Object.entries(languages);
  const two = all.flatMap(([a, first]) =>
    all.flatMap(([b, second]) => (a === b ? [] : [[`${a},${b}`, `${first} + ${second}`] as const])),
  );
  return Object.fromEntries([...all, ...two]);
}
