const MOST = 20;

/** The last problems that the page has told, newest first; in memory only, since the console has all of them. */
export class RecentProblems {
  private problems: readonly { readonly at: string; readonly message: string }[] = [];

  constructor(private readonly now: () => Date = () => new Date()) {}

  add(message: string): void {
    this.problems = [{ at: this.now().toISOString(), message }, ...this.problems].slice(0, MOST);
  }

  get list(): readonly { readonly at: string; readonly message: string }[] {
    return this.problems;
  }
}
