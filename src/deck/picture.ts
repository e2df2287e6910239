import { EMPTY, type ForumScene, type Take } from '../scene/index.ts';

/** What stands behind the words. */
export interface Wanted {
  readonly address: string;
  /** Everything that would make the picture there another one. */
  readonly madeFrom: readonly unknown[];
  readonly take: Take;
  /** The step before it. */
  readonly before: Take;
  readonly manner: Manner | null;
}

/** Another manner of showing pictures than to go from one to the next. */
export interface Manner {
  /** `was`: what was wanted before; null: nothing is on screen. */
  show(scene: ForumScene, wanted: Wanted, was: Wanted | null): void;
}

/** The picture that stands behind the words: goes from one to the next, and is drawn anew where it stands. */
export class Picture {
  private shown: Wanted | null = null;

  constructor(private readonly scene: () => ForumScene) {}

  /** Where the picture on screen belongs; '': there is none. */
  get address(): string {
    return this.shown?.address ?? '';
  }

  show(wanted: Wanted): void {
    const { shown } = this;
    this.shown = wanted;
    if (wanted.manner) wanted.manner.show(this.scene(), wanted, shown);
    else if (shown?.address !== wanted.address) this.scene().show(wanted.take);
    else if (wanted.madeFrom.some((part, i) => part !== shown.madeFrom[i])) this.scene().rebuild();
  }

  /** Shows nothing, at once: the picture of one slide must not stand under the claim of another. */
  clear(): void {
    if (this.shown) this.scene().show(() => EMPTY, 'at once');
    this.shown = null;
  }
}
