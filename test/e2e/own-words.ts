import { expect, scenes, test, type Page } from './fixture.ts';
import { illegible } from './legible.ts';
import { OwnServer } from './own-server.ts';
import { textsOn } from './texts.ts';

/** Every string in a value; runs of a text also as the text that they make. */
export const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(strings);
  if (!Array.isArray(value)) return inner;
  const runs = (value as (string | { text?: string } | null)[]).map((run) =>
    typeof run === 'string' ? run : (run?.text ?? ''),
  );
  return [...inner, runs.join('')];
};

const wordsIn = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((each) => each.toLowerCase().match(/\p{L}{2,}/gu) ?? []));

const bare = (words: string): string => words.replace(/\s+/g, '').toLowerCase();
const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a story says once it is published, to tell its texts on a screen from those of others. */
export class OwnWords {
  /** Facts formatted, words of the interface put in; without spaces. */
  private readonly corpus: readonly string[];
  /** Sentences of the interface that take values. */
  private readonly templates: readonly RegExp[];

  private constructor(
    published: readonly string[],
    private readonly alien: ReadonlySet<string>,
  ) {
    this.corpus = [...new Set(published.map(bare))];
    this.templates = this.corpus
      .filter((each) => /\{\w+\}/.test(each) && each !== '{value}')
      .map(
        (each) =>
          new RegExp(
            `^${each
              .split(/\{\w+\}/)
              .map(escape)
              .join('(.+?)')}$`,
          ),
      );
  }

  /**
   * Those of the story that a server was started with. `others` are texts that are not its own: their words may not be seen
   * where they are neither in the story nor among `shared`.
   */
  static async of(
    server: OwnServer,
    story: string,
    others: readonly string[],
    shared: readonly string[] = [],
  ): Promise<OwnWords> {
    const read = (name: string) => server.read<unknown>(`content/${name}`);
    const { files } = (await read('manifest.json')) as { files: object };
    const published = (await Promise.all(strings(files).map(read))).flatMap(strings);
    const known = wordsIn([...published, story, ...shared]);
    return new OwnWords(published, new Set([...wordsIn(others)].filter((each) => !known.has(each))));
  }

  /** Does a text come from the story, or from the words of the interface? */
  private traces(shown: string): boolean {
    const key = bare(shown);
    // Numbers come from facts, guesses and axes; letters name the options of a question.
    if (!key || /^[−-]?[\d.,]+$/.test(key) || /^[a-e]$/.test(key)) return true;
    if (this.corpus.some((known) => known.includes(key))) return true;
    const all = (parts: readonly string[]) => parts.every((part) => this.traces(part));
    const filled = this.templates.map((template) => template.exec(key)?.slice(1));
    if (filled.some((values) => values && all(values))) return true;
    const sentences = shown.split(/\. /);
    if (sentences.length > 1 && all(sentences)) return true;
    // What the screen only puts side by side: a word and a number; author, title, date; from – to; right · yours.
    const parts = shown.split(/, | – | · |: |[“”]|(?<=\D)\s(?=\d)/).filter((part) => part.trim());
    return parts.length > 1 && all(parts);
  }

  /** Words on screen that only others use. */
  async ofOthers(page: Page): Promise<string[]> {
    return this.othersIn(await textsOn(page));
  }

  private othersIn(shown: readonly string[]): string[] {
    return shown.flatMap((each) =>
      [...wordsIn([each])].filter((word) => this.alien.has(word)).map((word) => `of others: ${word}, in: ${each}`),
    );
  }

  /** Texts on screen that come from nowhere, or from others. */
  async foreign(page: Page): Promise<string[]> {
    const shown = await textsOn(page);
    const nowhere = shown.filter((each) => !this.traces(each)).map((each) => `from nowhere: ${each}`);
    return [...nowhere, ...this.othersIn(shown)];
  }
}

/** The words of a story that is published for the tests of a file. */
export function publishForAll(story: string, others: readonly string[], shared?: readonly string[]): () => OwnWords {
  let server: OwnServer;
  let words: OwnWords;
  test.beforeAll(async () => {
    server = new OwnServer();
    await server.start(story);
    words = await OwnWords.of(server, story, others, shared);
  });
  test.afterAll(() => server.end());
  return () => words;
}

/** What is wrong with the screens of a journey, each fault once, with the screen where it was first seen. */
export class Faults {
  private readonly seen = new Map<string, string>();
  constructor(
    private readonly page: Page,
    private readonly words: OwnWords,
  ) {}

  async look(where: string): Promise<void> {
    // Long enough for every change to be over.
    await this.page.clock.fastForward(5000);
    await expect.poll(() => scenes(this.page).then((all) => all.some(({ moving }) => moving))).toBe(false);
    for (const fault of [...(await this.words.foreign(this.page)), ...(await illegible(this.page))])
      if (!this.seen.has(fault)) this.seen.set(fault, where);
  }
  get list(): string[] {
    return [...this.seen].map(([fault, where]) => `${where}: ${fault}`);
  }
}
