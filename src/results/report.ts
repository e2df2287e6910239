/** The organiser's report, made by the server from its log of answers and visits. Shares are 0..1, times are ms. */

/** A share with its 95 % Wilson interval. `null` values stand where fewer than `least` cases would be shown. */
export interface Share {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Quartiles; null where too few are known. */
export interface Spread {
  readonly n: number;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

export interface OptionReport {
  /** Id of an option, or of a class of answers (`close`, `far`) where a question has no options. */
  readonly id: string;
  readonly label: string;
  readonly right: boolean;
  readonly chosen: Share;
  /** Correlation of choosing it with the score in the other questions of the round; null where it is not known. */
  readonly discrimination: number | null;
}

export interface ItemReport {
  readonly question: string;
  readonly type: string;
  readonly chapter: string;
  readonly level: number;
  readonly prompt: string;
  /** Answers of players who did not skip. */
  readonly n: number;
  readonly skipped: number;
  /** Share of right answers; for an opinion null everywhere. */
  readonly facility: Share;
  /** Mean score 0..1; null for small n and opinions. */
  readonly score: number | null;
  /** Correlation with the rest of the round (corrected: without the question itself), -1..1. */
  readonly discrimination: number | null;
  readonly time: Spread;
  readonly options: readonly OptionReport[];
  /** What the organiser should look at, as keys of words: `too-easy`, `too-hard`, `misleads`, `unused-option`. */
  readonly remarks: readonly string[];
}

export interface GroupReport {
  readonly id: string;
  readonly label: string;
  readonly n: number;
  readonly facility: Share;
}

export interface Report {
  /** First and last day that is counted (yyyy-MM-dd, zone of the forum); null without any. */
  readonly from: string | null;
  readonly to: string | null;
  /** Below so many cases nothing is told. */
  readonly least: number;
  readonly visits: {
    readonly n: number;
    /** Visits that opened each screen. */
    readonly story: Share;
    readonly quiz: Share;
    readonly finished: Share;
    readonly time: Spread;
    readonly byDay: readonly { readonly day: string; readonly n: number }[];
    /** 24 numbers, by the hour in which a visit began. */
    readonly byHour: readonly number[];
    readonly byEnding: readonly { readonly id: string; readonly n: number }[];
  };
  readonly answers: number;
  readonly rounds: number;
  /** Reliability (Cronbach's alpha of standardised pairs, since rounds are drawn); null where it cannot be known. */
  readonly alpha: { readonly value: number; readonly items: number; readonly pairs: number } | null;
  readonly items: readonly ItemReport[];
  readonly byChapter: readonly GroupReport[];
  readonly byLevel: readonly GroupReport[];
  readonly byLanguage: readonly GroupReport[];
  /** Lines of the log that could not be read. */
  readonly unread: number;
}
