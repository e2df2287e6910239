import type { Library, PublishedStart } from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { openResults, type Results } from '../../results/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { PartError } from '../../ui/index.ts';
import type { Visit } from './flow.ts';

/** How a visit gets scene kinds and question types. */
export interface Loaders {
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
}

const home = () => import('./home.ts');
/** The code of the story. */
export const deck = () => Promise.all([import('../../deck/index.ts'), import('./story.ts')]);
const panels = () => Promise.all([import('../../panels/index.ts'), import('./panels.ts')]);
const quiz = () => import('./quiz.ts');

/** Nobody is asked anything before a minute is over; an element that is on the page already draws itself when its code comes. */
const asking = () => Promise.all([import('./warning.ts'), import('./leaving.ts'), import('./reading.ts')]);

const PARTS = { home, deck, panels, quiz, asking };
export type Part = keyof typeof PARTS;

const PART_OF: Readonly<Record<Visit['screen'], Part | null>> = {
  attract: null,
  home: 'home',
  story: 'deck',
  quiz: 'quiz',
  result: 'quiz',
};

/** What has to be loaded for what is on screen. */
const partsOf = ({ screen, leaving, warned }: Visit): Part[] =>
  [PART_OF[screen], leaving || warned !== null ? ('asking' as const) : null].filter((part) => part !== null);

/** The parts of a visit that are heavier than the first screen; each is loaded once, when it is needed or ahead of it. */
export class VisitLoader {
  /** Keeps the answers; there once the quiz is. */
  results: Results | null = null;
  private opening: Promise<Results> | null = null;
  private readonly done = { home: false, deck: false, panels: false, quiz: false, asking: false };

  private words: Promise<void> | null = null;

  /**
   * `onProblem` hears, in words for the operator, what of the visit cannot be kept. `loadWords` brings the words of the
   * interface that the first screen does without.
   */
  constructor(
    private readonly onProblem: (message: string) => void,
    private readonly loadWords: () => Promise<void>,
  ) {}

  /** Are the code of this part and its words there, so that its element can be drawn? */
  has(part: Part): boolean {
    return this.done[part];
  }

  /** Rejects with a `PartError`. */
  async need(part: Part): Promise<void> {
    await Promise.all([PARTS[part](), this.needWords(), part === 'quiz' ? this.openResults() : null]).catch(
      (error: unknown) => {
        throw new PartError(part, error);
      },
    );
    this.done[part] = true;
  }

  /** Loads what the screen of a visit needs; answers with what of it was not there before. */
  async bring(visit: Visit): Promise<readonly Part[]> {
    const missing = partsOf(visit).filter((part) => !this.has(part));
    await Promise.all(missing.map((part) => this.need(part)));
    return missing;
  }

  /** Once for all parts; words that failed are asked for again. */
  private needWords(): Promise<void> {
    this.words ??= this.loadWords().catch((error: unknown) => {
      this.words = null;
      throw error;
    });
    return this.words;
  }

  /** Opens what keeps the answers. Without it the quiz is played all the same. */
  private async openResults(): Promise<void> {
    try {
      this.opening ??= openResults({ send: true, onProblem: this.onProblem });
      this.results = await this.opening;
      void this.results.warm();
    } catch (error) {
      this.opening = null;
      this.onProblem(`Answers cannot be kept: ${String(error)}`);
    }
  }

  /**
   * Loads what visits will need while nobody waits for it, the language on screen first: from then on the server may be
   * gone. Ends early where that is no longer `wanted`. Data that fails is asked for again when it is needed; code that fails
   * stays failed in Chromium until the page is loaded again.
   */
  async warm(library: Library, start: PublishedStart, loaders: Loaders, wanted: () => boolean): Promise<void> {
    await Promise.allSettled((Object.keys(PARTS) as Part[]).map((part) => this.need(part)));
    const ahead = await import('./ahead.ts').catch(() => null);
    await ahead?.loadAhead(library, start, loaders, wanted);
  }
}
