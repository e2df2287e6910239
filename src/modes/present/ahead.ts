import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Library, PublishedChapter } from '../../content/index.ts';

/** How long until what could not be read is asked for again, in ms. */
const AGAIN = 1000;

/**
 * The chapters of the hall, brought before they are asked for, so that a server that goes away later is not missed. A chapter
 * is there when it can be drawn whole at once; what cannot be read is asked for until it can.
 */
export class Ahead implements ReactiveController {
  private readonly ready = new Map<string, PublishedChapter>();
  private readonly coming = new Map<string, Promise<void>>();
  private all: Library | null = null;
  private isConnected = false;

  /** `prepare` brings what a chapter is drawn with. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly prepare: (chapter: PublishedChapter) => Promise<unknown>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
  }

  hostDisconnected(): void {
    this.isConnected = false;
  }

  /** The chapter, or null until it is there. */
  chapter(library: Library, id: string, edition: string): PublishedChapter | null {
    const chapter = this.ready.get(`${id} ${edition}`);
    if (!chapter) void this.bring(library, id, edition);
    return chapter ?? null;
  }

  /** Brings all of a story, once: in the edition on screen first. */
  everything(library: Library, edition: string, chapters: readonly { readonly id: string }[]): void {
    if (this.all === library) return;
    this.all = library;
    void this.bringAll(library, edition, chapters);
  }

  private async bringAll(library: Library, first: string, chapters: readonly { readonly id: string }[]): Promise<void> {
    for (const edition of [first, ...library.editions.filter((other) => other !== first)]) {
      await this.until(() => library.whole(edition));
      for (const { id } of chapters) await this.bring(library, id, edition);
    }
  }

  private bring(library: Library, id: string, edition: string): Promise<void> {
    const key = `${id} ${edition}`;
    const coming =
      this.coming.get(key) ??
      this.until(async () => {
        const chapter = await library.chapter(id, edition);
        await this.prepare(chapter);
        this.ready.set(key, chapter);
        this.host.requestUpdate();
      });
    this.coming.set(key, coming);
    return coming;
  }

  /** Tries until it succeeds, or the window is no longer needed. */
  private async until(read: () => Promise<unknown>): Promise<void> {
    while (this.isConnected) {
      try {
        await read();
        return;
      } catch (error) {
        console.info(error);
        await new Promise((done) => setTimeout(done, AGAIN));
      }
    }
  }
}
