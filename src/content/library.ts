import type * as bilingual from './bilingual.ts';
import { editionIds, languagesOf } from './edition.ts';
import type {
  Manifest,
  PublishedAnswer,
  PublishedAnswers,
  PublishedBrand,
  PublishedChapter,
  PublishedFacts,
  PublishedMap,
  PublishedMore,
  PublishedNotes,
  PublishedQuestion,
  PublishedResult,
  PublishedSchedule,
  PublishedSources,
  PublishedStart,
  PublishedWords,
} from './published.ts';

type Bilingual = typeof bilingual;

/** How the browser gets at a published file by name. */
export type Read = (name: string) => Promise<string>;

/** Reads published files over the network, beside `base`. */
export const readOver =
  (base: string): Read =>
  async (name) => {
    const response = await fetch(new URL(name, base), name === 'manifest.json' ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
    return response.text();
  };

/** So many chapters are kept as they are read, the last ones: that on screen, and those that were before it. */
const READ = 4;

/**
 * A published story as the browser reads it: one file at a time, each asked for once. A file that could not be read is tried
 * again when it is next asked for. Of a chapter that was not looked at lately only the bytes are kept, which need no
 * network to be read again: what a page holds must not grow with the story more than these.
 */
export class Library {
  private readonly held = new Map<string, Promise<unknown>>();
  /** Chapters by id and edition, the last one asked for at the end. */
  private readonly chapters = new Map<string, Promise<PublishedChapter>>();
  /** Files of chapters. */
  private readonly bytes = new Map<string, Promise<Uint8Array>>();

  private constructor(
    readonly manifest: Manifest,
    private readonly read: Read,
  ) {}

  static async open(read: Read): Promise<Library> {
    return new Library(JSON.parse(await read('manifest.json')) as Manifest, read);
  }

  start = (edition: string): Promise<PublishedStart> =>
    this.inBoth<PublishedStart>('start', edition, ({ bothStarts }) => bothStarts);
  /** The start with all words of the interface: what every screen but the first is drawn from. */
  whole = async (edition: string): Promise<PublishedStart> => {
    const [start, words, inPictures] = await Promise.all([
      this.start(edition),
      this.inBoth<PublishedWords>('words', edition, ({ bothWords }) => bothWords),
      this.part<PublishedWords>('words', languagesOf(edition)[0]!),
    ]);
    return {
      ...start,
      words: { ...start.words, ...words },
      ...(start.pictureWords && { pictureWords: { ...start.pictureWords, ...inPictures } }),
    };
  };
  /** The same promise for a chapter that was asked for lately; later another one, of the same chapter. */
  chapter = (id: string, edition: string): Promise<PublishedChapter> => {
    const key = `${id} ${edition}`;
    const chapter = this.chapters.get(key) ?? this.chapterAhead(id, edition);
    this.chapters.delete(key);
    this.chapters.set(key, chapter);
    if (this.chapters.size > READ) this.chapters.delete(this.chapters.keys().next().value!);
    chapter.catch(() => this.chapters.get(key) === chapter && this.chapters.delete(key));
    return chapter;
  };
  /** A chapter that is not looked at by itself: its bytes are there from now on, but it is not kept as it is read. */
  chapterAhead = async (id: string, edition: string): Promise<PublishedChapter> => {
    const [first, second] = languagesOf(edition);
    const read = async (language: string) => {
      const part = `chapter/${id}`;
      const name = this.manifest.files[part]?.[language];
      if (!name) throw missing(part, language);
      return JSON.parse(new TextDecoder().decode(await this.bytesOf(name))) as PublishedChapter;
    };
    if (!second) return read(first!);
    const [a, b, { bothChapters }] = await Promise.all([read(first!), read(second), import('./bilingual.ts')]);
    return bothChapters(a, b, second);
  };
  /** What is told of slides beyond their captions. */
  more = (edition: string): Promise<PublishedMore> =>
    this.inBoth<PublishedMore>('more', edition, ({ bothMores }) => bothMores);
  /** What a speaker says; for the presenter alone. */
  notes = (edition: string): Promise<PublishedNotes> =>
    this.inBoth<PublishedNotes>('notes', edition, ({ bothNotes }) => bothNotes);
  facts = (edition: string): Promise<PublishedFacts> =>
    this.inBoth<PublishedFacts>('facts', edition, ({ bothFacts }) => bothFacts);
  map = (edition: string): Promise<PublishedMap> =>
    this.inBoth<PublishedMap>('map', edition, ({ bothMaps }) => bothMaps);
  questions = (edition: string): Promise<PublishedQuestion[]> =>
    this.inBoth<PublishedQuestion[]>('questions', edition, ({ bothQuestions }) => bothQuestions);
  answers = (edition: string): Promise<PublishedAnswers> =>
    this.inBoth<PublishedAnswers>('answers', edition, ({ bothAnswers }) => bothAnswers);
  /** One answer from its own file, so that no other comes with it. */
  answer = async (id: string, edition: string): Promise<PublishedAnswer> => {
    const [first, second] = await Promise.all(languagesOf(edition).map((language) => this.sealed(id, language)));
    return second ? (await import('./bilingual.ts')).bothAnswer(first!, second) : first!;
  };
  result = (edition: string): Promise<PublishedResult> =>
    this.inBoth<PublishedResult>('result', edition, ({ bothResults }) => bothResults);
  sources = (edition: string): Promise<PublishedSources> =>
    this.inBoth<PublishedSources>('sources', edition, ({ bothSources }) => bothSources);

  /** Organiser and sponsors; null where the story names none. */
  brand = (edition: string): Promise<PublishedBrand | null> =>
    this.has('brand')
      ? this.inBoth<PublishedBrand>('brand', edition, ({ bothBrands }) => bothBrands)
      : Promise.resolve(null);
  /** Opening hours and notices; null where the story has none. */
  schedule = (edition: string): Promise<PublishedSchedule | null> =>
    this.has('schedule')
      ? this.inBoth<PublishedSchedule>('schedule', edition, ({ bothSchedules }) => bothSchedules)
      : Promise.resolve(null);

  /** Words of the panel for staff in the first language of an edition; null where the story brings none. */
  staff = (edition: string): Promise<PublishedWords | null> => {
    const language = languagesOf(edition)[0]!;
    return this.manifest.files['staff']?.[language] ? this.part('staff', language) : Promise.resolve(null);
  };

  /** The editions that there are: one for each language, and one in both. */
  get editions(): string[] {
    return editionIds(this.manifest.languages);
  }

  private has(part: string): boolean {
    return this.manifest.files[part] !== undefined;
  }

  /** A part in one language, or put together from two. The same promise for the same part. */
  private inBoth<T>(part: string, edition: string, joining: (by: Bilingual) => (a: T, b: T) => T): Promise<T> {
    const [first, second] = languagesOf(edition);
    if (!second) return this.part(part, edition);
    const key = `${part} ${edition}`;
    let joined = this.held.get(key) as Promise<T> | undefined;
    if (!joined) {
      joined = Promise.all([this.part<T>(part, first!), this.part<T>(part, second), import('./bilingual.ts')]).then(
        ([a, b, by]) => joining(by)(a, b),
      );
      joined.catch(() => this.held.delete(key));
      this.held.set(key, joined);
    }
    return joined;
  }

  private part<T>(part: string, language: string): Promise<T> {
    const name = this.manifest.files[part]?.[language];
    return name ? this.file<T>(name) : Promise.reject(missing(part, language));
  }

  private bytesOf(name: string): Promise<Uint8Array> {
    let bytes = this.bytes.get(name);
    if (!bytes) {
      bytes = this.read(name).then((text) => new TextEncoder().encode(text));
      bytes.catch(() => this.bytes.delete(name));
      this.bytes.set(name, bytes);
    }
    return bytes;
  }

  private async sealed(id: string, language: string): Promise<PublishedAnswer> {
    const questions = await this.part<PublishedQuestion[]>('questions', language);
    const name = questions.find((question) => question.id === id)?.sealed;
    if (!name) throw new Error(`the story has no question "${id}" in "${language}"`);
    return this.file(name);
  }

  private file<T>(name: string): Promise<T> {
    let file = this.held.get(name);
    if (!file) {
      file = this.read(name).then((text) => JSON.parse(text) as unknown);
      file.catch(() => this.held.delete(name));
      this.held.set(name, file);
    }
    return file as Promise<T>;
  }
}

const missing = (part: string, language: string): Error => new Error(`the story has no ${part} in "${language}"`);
