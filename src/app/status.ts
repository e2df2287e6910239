import type { Position } from '../content/index.ts';

/** How the app is, for the supervisor, the tests and an embedding page: `document.querySelector('forum-app').status`. */
export interface Status {
  readonly mode: 'kiosk' | 'learn' | 'present';
  readonly phase:
    | 'loading'
    | 'error'
    | 'attract'
    | 'home'
    | 'story'
    | 'quiz'
    | 'result'
    | 'warning'
    | 'reading'
    | 'practice'
    | 'console'
    | 'hall';
  readonly position: Position | null;
  readonly stepCount: number;
  readonly question: string | null;
  readonly language: string;
  /** Frames painted after a drawing. */
  readonly frames: number;
  readonly content: { readonly id: string; readonly version: string };
}
