import type { Library, PublishedStart } from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import type { Results } from '../../results/index.ts';
import type { SceneKind } from '../../scene/index.ts';

/** How a visit gets scene kinds and question types. */
export interface Loaders {
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
}

const deck = () => Promise.all([import('../../deck/index.ts'), import('./story.ts')]);
const panels = () => import('../../panels/index.ts');
const quiz = () => import('./quiz.ts');

const PARTS = { deck, panels, quiz };
type Part = keyof typeof PARTS;

/** The parts of a visit that are heavier than the first screen; each is loaded once, when it is needed or ahead of it. */
export class VisitLoader {
  /** Keeps the answers; there once the quiz is. */
  results: Results | null = null;
  private readonly done = { deck: false, panels: false, quiz: false };

  /** Is the code of this part there, so that its element can be drawn? */
  has(part: Part): boolean {
    return this.done[part];
  }

  async need(part: Part): Promise<void> {
    await PARTS[part]();
    this.done[part] = true;
  }

  /**
   * Loads what a visit will need while nobody waits for it. Data that fails is asked for again when it is needed; code
   * that fails stays failed in Chromium until the page is loaded again.
   */
  async warm(library: Library, { edition, chapters }: PublishedStart, loaders: Loaders): Promise<void> {
    const code = Promise.allSettled([
      ...(Object.keys(PARTS) as Part[]).map((part) => this.need(part)),
      library.sources(edition),
      library.map(edition),
      library.answers(edition),
      library.result(edition),
    ]);
    const loaded = await Promise.allSettled(chapters.map(({ id }) => library.chapter(id, edition)));
    const scenes = loaded.flatMap((c) => (c.status === 'fulfilled' ? c.value.slides.map(({ scene }) => scene) : []));
    const questions = await library.questions(edition).catch(() => []);
    await Promise.allSettled([
      code,
      ...[...new Set(scenes)].map((kind) => loaders.loadScene(kind)),
      ...[...new Set(questions.map(({ type }) => type))].map((type) => loaders.loadQuestion(type)),
    ]);
  }
}
