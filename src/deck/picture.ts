import { EMPTY, type ForumScene, type Take } from '../scene/index.ts';

/** The picture that stands behind the words: goes from one to the next, and is drawn anew where it stands. */
export class Picture {
  private shown: { readonly address: string; readonly madeFrom: readonly unknown[] } | null = null;

  constructor(private readonly scene: () => ForumScene) {}

  /** Shows what `take` draws at an address. `madeFrom`: everything that would make the picture there another one. */
  show(address: string, madeFrom: readonly unknown[], take: Take): void {
    const was = this.shown;
    this.shown = { address, madeFrom };
    if (was?.address !== address) this.scene().show(take, 'animated');
    else if (madeFrom.some((part, i) => part !== was.madeFrom[i])) this.scene().rebuild();
  }

  /** Shows nothing, at once: the picture of one slide must not stand under the claim of another. */
  clear(): void {
    if (this.shown) this.scene().show(() => EMPTY, 'at once');
    this.shown = null;
  }
}
