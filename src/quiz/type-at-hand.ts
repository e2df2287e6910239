import type { QuestionType } from './question-type.ts';

type Load = (name: string) => Promise<QuestionType>;

/** The type of the question at hand: one is kept, one is being loaded, and what comes too late is let go. */
export class TypeAtHand {
  private kept: { readonly name: string; readonly type: QuestionType } | null = null;
  private loading = '';

  /** The type, or null: then it is being loaded, and `settle` is told once it is there, or (null) cannot be had. */
  get(name: string, load: Load | null, settle: (type: QuestionType | null) => void): QuestionType | null {
    if (this.kept?.name === name) return this.kept.type;
    if (load && this.loading !== name) this.fetch(name, load, settle);
    return null;
  }

  private fetch(name: string, load: Load, settle: (type: QuestionType | null) => void): void {
    this.loading = name;
    const end = (type: QuestionType | null) => {
      if (this.loading !== name) return;
      this.loading = '';
      if (type) this.kept = { name, type };
      settle(type);
    };
    load(name).then(end, () => end(null));
  }
}
