import type { ReactiveControllerHost } from 'lit';
import type { PublishedQuestion } from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { problem } from './events.ts';
import type { View } from './view.ts';

/** The questions of the story with the code of their types, for a page that asks some of them. */
export class Bank {
  /** In the language of the page; null while they are on their way. */
  questions: readonly PublishedQuestion[] | null = null;
  failed = false;
  private readonly types = new Map<string, QuestionType>();
  private edition = '';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Loads what this view needs; nothing where that is here, or on its way. After a failure it tries again. */
  take(view: View): void {
    const { edition } = view.start;
    if (this.edition === edition) return;
    this.edition = edition;
    this.failed = false;
    void this.load(view).catch((error: unknown) => {
      if (this.edition !== edition) return;
      this.edition = '';
      this.failed = true;
      this.host.dispatchEvent(problem(error));
      this.host.requestUpdate();
    });
  }

  typeOf({ type }: PublishedQuestion): QuestionType | null {
    return this.types.get(type) ?? null;
  }

  find(id: string): PublishedQuestion | null {
    return this.questions?.find((question) => question.id === id) ?? null;
  }

  /** Those that have a right answer, of one chapter or of all. */
  scored(chapter?: string): PublishedQuestion[] {
    const known = this.questions ?? [];
    return known.filter((one) => this.typeOf(one)?.grade && (chapter === undefined || one.chapter === chapter));
  }

  /** A type that cannot be loaded is left out; without any there is nothing to ask. */
  private async load({ library, start: { edition }, loadQuestion }: View): Promise<void> {
    const questions = await library.questions(edition);
    const names = [...new Set(questions.map(({ type }) => type))].filter((name) => !this.types.has(name));
    const loaded = await Promise.allSettled(names.map(async (name) => this.types.set(name, await loadQuestion(name))));
    const broken = loaded.find((one) => one.status === 'rejected');
    if (broken && !this.types.size) throw broken.reason;
    if (this.edition !== edition) return;
    this.questions = questions;
    this.host.requestUpdate();
  }
}
