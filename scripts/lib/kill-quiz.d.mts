import type { BrowserType } from '@playwright/test';

export interface KillOptions {
  readonly chromium: BrowserType;
  readonly executablePath: string;
  readonly quizzes: number;
  readonly seed: number;
  readonly isCareless?: boolean;
  readonly say?: (line: string) => void;
}
export interface Killed {
  readonly quizzes: number;
  /** Answers whose explanation was on screen. */
  readonly confirmed: number;
  /** Quizzes that ended after an answer was given and before its explanation came. */
  readonly between: number;
  readonly serverKills: number;
  /** What became of answers that should be there. */
  readonly lost: readonly string[];
}
export function killQuizzes(options: KillOptions): Promise<Killed>;
