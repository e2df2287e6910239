import type {
  Manifest,
  PublishedChapter,
  PublishedMap,
  PublishedQuestion,
  PublishedSources,
  PublishedStart,
} from './published.ts';

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

/**
 * A published story as the browser reads it: one file at a time, each once. A file that could not be read is tried
 * again when it is next asked for.
 */
export class Library {
  private readonly held = new Map<string, Promise<unknown>>();

  private constructor(
    readonly manifest: Manifest,
    private readonly read: Read,
  ) {}

  static async open(read: Read): Promise<Library> {
    return new Library(JSON.parse(await read('manifest.json')) as Manifest, read);
  }

  start = (language: string): Promise<PublishedStart> => this.part('start', language);
  chapter = (id: string, language: string): Promise<PublishedChapter> => this.part(`chapter/${id}`, language);
  map = (language: string): Promise<PublishedMap> => this.part('map', language);
  questions = (language: string): Promise<PublishedQuestion[]> => this.part('questions', language);
  sources = (language: string): Promise<PublishedSources> => this.part('sources', language);

  private part<T>(part: string, language: string): Promise<T> {
    const name = this.manifest.files[part]?.[language];
    if (!name) return Promise.reject(new Error(`the story has no ${part} in "${language}"`));
    let file = this.held.get(name);
    if (!file) {
      file = this.read(name).then((text) => JSON.parse(text) as unknown);
      file.catch(() => this.held.delete(name));
      this.held.set(name, file);
    }
    return file as Promise<T>;
  }
}
