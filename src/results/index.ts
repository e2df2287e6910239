import type { Results, ResultsOptions } from './results.ts';

export type { Entry, Leaderboard } from './leaderboard.ts';
export type { GroupReport, ItemReport, OptionReport, Report, Share, Spread } from './report.ts';
export type { Results };
export type { VisitRecord } from './visit.ts';

/**
 * What keeps answers. Its code is loaded here and not with this door, which the first screen opens: call it after that.
 * Rejects where the code cannot be loaded.
 */
export const openResults = async (options?: ResultsOptions): Promise<Results> =>
  new (await import('./results.ts')).Results(options);
