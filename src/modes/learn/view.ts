import type { Library, PublishedStart } from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import type { ReadingSettings, Say } from '../../ui/index.ts';
import type { Progress } from './progress.ts';
import type { Route } from './route.ts';

/** What every page of the book is given. A new one comes with every change; what did not change is the same object. */
export interface View {
  readonly library: Library;
  /** The story in the language of the page, with all words of the interface. */
  readonly start: PublishedStart;
  readonly route: Route;
  readonly say: Say;
  readonly settings: ReadingSettings;
  /** Shows every change at once. */
  readonly still: boolean;
  readonly progress: Progress;
  /** Does this browser keep anything? */
  readonly keeps: boolean;
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
}
