import type { Library, Position, Published, PublishedStart } from '../content/index.ts';
import type { QuestionType } from '../quiz/index.ts';
import type { SceneKind } from '../scene/index.ts';
import type { Status } from './status.ts';

/** What the app is given, so that it knows no scene kind and no question type by name. */
export interface Registry {
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
  /** Checks and publishes the text of a content file; its logos lie beside its address. */
  readonly publish: (text: string, address: string) => Promise<Published>;
}

/** What a mode says of itself: the part of `Status` that only it knows. */
export type ModeStatus = Pick<Status, 'phase' | 'position' | 'stepCount' | 'question'>;

/** What a mode finds in the app. */
export interface AppHost {
  readonly query: URLSearchParams;
  readonly registry: Registry;
  readonly library: Library | null;
  /** The story in the language of the screen. */
  readonly start: PublishedStart | null;
  /** The language that was asked for last. */
  readonly wanted: string;
  readonly status: Status;
  readonly isConnected: boolean;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  querySelector<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] | null;
  /** Shows the story, or another version of it, in a language; the last call wins. */
  speak(language: string, library?: Library): Promise<void>;
  /** Brings the words of every screen, for a mode that began without. */
  speakWhole(): Promise<void>;
  /** The content as it is now; null where it cannot be had. */
  newest(): Promise<Library | null>;
}

/** One of the ways to use the app: what is on screen, and what of its surroundings it needs. */
export interface Mode {
  readonly name: Status['mode'];
  /** The language to begin with, of a story in these; '' for its first. */
  languageOf(editions: readonly string[]): string;
  /** Begins with the words of the first screen alone; the others come by `speakWhole`. */
  readonly sparing: boolean;
  /** null before there is something on screen. */
  readonly status: ModeStatus | null;
  /** Brings its code and what it has to know before the first screen. */
  begin(): Promise<void>;
  /** Asks beside the first words for what the address leads to: who shows it asks too, and tells what went wrong. */
  foresee?(library: Library, edition: string): void;
  /** A story is on screen from now on, or the same one in another language; `hash` is its bytes'. */
  took?(hash: string): void;
  /** The address was changed by somebody else. */
  addressed?(position: Position | null): void;
  /** Something failed; `isOfStory`: the story may be to blame. */
  problem?(message: string, isOfStory: boolean): void;
  /** The content file has changed (development), or may have. */
  refresh?(): Promise<void>;
  reset?(): void;
  /** The app is gone from the page. */
  end(): void;
  render(): unknown;
}
