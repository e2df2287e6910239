/** Where the story is: ids of the content file, and a step that counts from 0. */
export interface ForumPosition {
  readonly chapter: string;
  readonly slide: string;
  readonly step: number;
}

/** How an embedded app or deck is. */
export interface ForumStatus {
  readonly mode: 'kiosk' | 'learn' | 'present' | 'deck';
  /** What is on screen: `loading`, `error`, `attract`, `home`, `story`, `quiz`, `result`, `reading`, `console`… */
  readonly phase: string;
  readonly position: ForumPosition | null;
  /** Steps of the slide on screen. */
  readonly stepCount: number;
  /** Id of the question that is asked; null: none. */
  readonly question: string | null;
  /** A language of the story, or two at once (`vi,en`). */
  readonly language: string;
  /** The story that is shown. */
  readonly content: { readonly id: string; readonly version: string };
}

/** What the page around a frame asks of it. */
export type Wish =
  | { readonly type: 'go'; readonly position: string }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'speak'; readonly language: string }
  | { readonly type: 'reset' };

/** What a frame tells the page around it. */
export interface Told {
  readonly type: 'status';
  readonly status: ForumStatus;
}

/** Other programs speak to windows, too: only what carries this is ours. */
const MARK = 'forum-kiosk';

export const seal = <T extends object>(message: T): T & { readonly from: typeof MARK } => ({ ...message, from: MARK });
export const isOurs = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && (data as { from?: unknown }).from === MARK;
