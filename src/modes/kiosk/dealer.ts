import type { PublishedQuestion, PublishedQuiz } from '../../content/index.ts';
import { drawRound, seededRandom, startRound, type QuestionType, type Round } from '../../quiz/index.ts';
import { RecentQuestions } from '../../results/recent.ts';
import { drawId } from './draw-id.ts';
import type { Game } from './flow.ts';

/** Deals rounds that neither this visitor nor the last ones had, as long as there are other questions. */
export class Dealer {
  /** The types of question that the story uses. */
  readonly types = new Map<string, QuestionType>();
  private readonly recent = new RecentQuestions();
  private visit = -1;
  private had: string[] = [];

  constructor(private readonly load: (type: string) => Promise<QuestionType>) {}

  /**
   * A round of scored questions. The first of a visit ends with a question about the visitor's own view, where the story
   * has one; two players have none, since it is nobody's to win.
   */
  async deal(
    questions: readonly PublishedQuestion[],
    quiz: PublishedQuiz,
    { players, chapter }: Game,
    visit: number,
  ): Promise<Round> {
    await this.learn(questions);
    if (visit !== this.visit) this.had = [];
    this.visit = visit;
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
    const random = seededRandom(seed);
    const draw = (scored: boolean, count: number) =>
      drawRound(
        questions.filter(({ type }) => this.types.has(type) && this.isScored(type) === scored),
        { count, random, recent: this.recent.all, had: this.had, chapter },
      );
    const ids = [...draw(true, quiz.questions), ...(players === 1 && !this.had.length ? draw(false, 1) : [])];
    this.recent.add(ids);
    this.had.push(...ids);
    return startRound(ids, { id: drawId(), seed, players, secret: quiz.secret });
  }

  /** Has this type of question a right answer? */
  isScored(type: string): boolean {
    return this.types.get(type)?.grade !== undefined;
  }

  /** A type that cannot be loaded is left out of this round, and tried again for the next. */
  private async learn(questions: readonly PublishedQuestion[]): Promise<void> {
    const missing = [...new Set(questions.map(({ type }) => type))].filter((type) => !this.types.has(type));
    const loaded = await Promise.allSettled(missing.map(async (type) => this.types.set(type, await this.load(type))));
    const failed = loaded.find((one) => one.status === 'rejected');
    if (failed && !this.types.size) throw failed.reason;
  }
}
