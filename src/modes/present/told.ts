import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Library, Position, PublishedChapter, PublishedSlide, PublishedStart } from '../../content/index.ts';
import type { SceneKind } from '../../scene/index.ts';

/** From a failure until it is tried again, in ms. */
const AGAIN = 3000;

export interface ToldStep {
  readonly chapter: PublishedChapter;
  readonly slide: PublishedSlide;
  /** null: it could not be loaded yet. */
  readonly kind: SceneKind | null;
}

/**
 * All chapters of the story in the speaker's language, with the code of their pictures: the one on screen first, then the
 * others in their order, so that whatever is jumped to is there, and stays there when the server goes.
 */
export class Told implements ReactiveController {
  /** Something could not be loaded; it is tried again. */
  failed = false;
  private readonly chapters = new Map<string, PublishedChapter>();
  private readonly kinds = new Map<string, SceneKind>();
  private edition = '';
  private turn = 0;
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.turn++;
    this.edition = '';
  }

  /** Loads what is not there yet. */
  read(
    library: Library,
    start: PublishedStart,
    loadScene: (kind: string) => Promise<SceneKind>,
    { chapter }: Position,
  ): void {
    if (start.edition === this.edition) return;
    this.edition = start.edition;
    const order = [chapter, ...start.chapters.map(({ id }) => id).filter((id) => id !== chapter)];
    void this.load(order, ++this.turn, (id) => library.chapter(id, start.edition), loadScene);
  }

  /** What stands at a place; null while it is on its way. */
  at({ chapter: id, slide: name }: Position): ToldStep | null {
    const chapter = this.chapters.get(id);
    const slide = chapter?.slides.find((one) => one.id === name);
    return chapter && slide ? { chapter, slide, kind: this.kinds.get(slide.scene) ?? null } : null;
  }

  /** Those that are there. */
  get all(): readonly PublishedChapter[] {
    return [...this.chapters.values()];
  }

  private async load(
    ids: readonly string[],
    turn: number,
    chapter: (id: string) => Promise<PublishedChapter>,
    loadScene: (kind: string) => Promise<SceneKind>,
  ): Promise<void> {
    const missed: string[] = [];
    for (const id of ids) {
      try {
        const told = await chapter(id);
        const names = new Set(told.slides.map(({ scene }) => scene));
        const missing = [...names].filter((name) => !this.kinds.has(name));
        const kinds = await Promise.allSettled(missing.map(async (name) => [name, await loadScene(name)] as const));
        if (turn !== this.turn) return;
        this.chapters.set(id, told);
        for (const kind of kinds)
          if (kind.status === 'fulfilled') this.kinds.set(...kind.value);
          else this.report(kind.reason);
      } catch (error) {
        if (turn !== this.turn) return;
        missed.push(id);
        this.report(error);
      }
      this.host.requestUpdate();
    }
    this.failed = missed.length > 0;
    this.host.requestUpdate();
    if (this.failed) this.timer = window.setTimeout(() => void this.load(missed, turn, chapter, loadScene), AGAIN);
  }

  private report(error: unknown): void {
    this.host.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
  }
}
