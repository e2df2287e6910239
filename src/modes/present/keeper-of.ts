import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NoteKeeper } from './note-keeper.ts';

/** The speaker's own notes of the story that an element tells: it is drawn again when they are others. */
export class KeeperOf implements ReactiveController {
  /** The id of the story; null: not known yet. */
  story: string | null = null;
  /** null before a story is known, and while the element is not on the page. */
  keeper: NoteKeeper | null = null;
  private isHere = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isHere = true;
    // What was written meanwhile is not known yet.
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.listenTo(this.isHere && this.story !== null ? NoteKeeper.of(this.story) : null);
  }

  hostDisconnected(): void {
    this.isHere = false;
    this.listenTo(null);
  }

  private listenTo(keeper: NoteKeeper | null): void {
    if (keeper === this.keeper) return;
    this.keeper?.removeEventListener('change', this.onChange);
    this.keeper = keeper;
    keeper?.addEventListener('change', this.onChange);
  }

  private readonly onChange = (): void => this.host.requestUpdate();
}
