import type { Library, PublishedQuestion, PublishedStart } from '../../content/index.ts';
import type { QuestionType, Round } from '../../quiz/index.ts';
import { RecentQuestions } from '../../results/index.ts';
import type { SceneKind } from '../../scene/index.ts';

/** How a visit gets scene kinds and question types. */
export interface Loaders {
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
}

const deck = () => Promise.all([import('../../deck/index.ts'), import('./story.ts')]);
const panels = () => import('../../panels/index.ts');
const quiz = () => Promise.all([import('../../quiz/index.ts'), import('./result.ts')]);

const PARTS = { deck, panels, quiz };
type Part = keyof typeof PARTS;

/** The parts of a visit that are heavier than the first screen; each is loaded once, when it is needed or ahead of it. */
export class VisitLoader {
  /** Question types that a round has used. */
  readonly types = new Map<string, QuestionType>();
  private readonly recent = new RecentQuestions();
  private readonly done = { deck: false, panels: false, quiz: false };

  /** Is the code of this part there, so that its element can be drawn? */
  has(part: Part): boolean {
    return this.done[part];
  }

  async need(part: Part): Promise<void> {
    await PARTS[part]();
    this.done[part] = true;
  }

  /** Draws a round that neither this visitor nor the last ones had, as long as there are other questions. */
  async newRound(questions: readonly PublishedQuestion[], count: number, { loadQuestion }: Loaders): Promise<Round> {
    const [{ drawRound, seededRandom, startRound }] = await quiz();
    const seed = Math.floor(Math.random() * 2 ** 32);
    const ids = drawRound(questions, { count, random: seededRandom(seed), recent: this.recent.all });
    this.recent.add(ids);
    const used = new Set(questions.filter(({ id }) => ids.includes(id)).map(({ type }) => type));
    await Promise.all([...used].map(async (type) => this.types.set(type, await loadQuestion(type))));
    return startRound(ids, { id: crypto.randomUUID(), seed });
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
