import { EMPTY, type Drawing, type ForumScene, type Take } from '../scene/index.ts';

/** How the change to a step moves. */
export interface Motion {
  /** Grows with every "once more": the change is played again, from the step before. */
  readonly run: number;
  /** Held at this progress 0..1 of the change; null: it plays, or has ended. */
  readonly at: number | null;
}

export const PLAYS: Motion = { run: 0, at: null };

/** What a drawing goes through before it is painted. Another function is another picture, and the way to it is shown. */
export type Accent = (drawing: Drawing) => Drawing;

/** What stands behind the words. */
export interface Wanted {
  readonly address: string;
  /** Everything that would make the picture there another one. */
  readonly madeFrom: readonly unknown[];
  readonly take: Take;
  /** The step before, from where its change is held or played again. */
  readonly before: Take;
  readonly motion: Motion;
  readonly accent: Accent | null;
  /** How it comes where there was none before it. */
  readonly first: 'animated' | 'at once';
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
    const was = this.shown;
    this.shown = wanted;
    if (wanted.motion.at !== null) this.hold(wanted, was, wanted.motion.at);
    else if (was?.address !== wanted.address) this.scene().show(wanted.take, was ? 'animated' : wanted.first);
    else if (wanted.motion.run > was.motion.run) this.replay(wanted);
    else if (wanted.accent !== was.accent) this.scene().show(wanted.take);
    else {
      if (isMadeAnew(wanted, was)) this.scene().rebuild();
      if (was.motion.at !== null) this.goOn();
    }
  }

  /** Shows nothing, at once: the picture of one slide must not stand under the claim of another. */
  clear(): void {
    if (this.shown) this.scene().show(() => EMPTY, 'at once');
    this.shown = null;
  }

  private hold(wanted: Wanted, was: Wanted | null, at: number): void {
    const { player } = this.scene();
    const isHeld = was?.address === wanted.address && was.motion.at !== null && was.accent === wanted.accent;
    if (!isHeld) player.hold(wanted.before, wanted.take, 1);
    else if (isMadeAnew(wanted, was)) player.rebuild();
    player.seek(at);
  }

  private replay({ before, take }: Wanted): void {
    const { player, still } = this.scene();
    if (still) return;
    player.hold(before, take, 1);
    player.seek(0);
    player.play();
  }

  private goOn(): void {
    const { player, still } = this.scene();
    if (still) player.finish();
    else player.play();
  }
}

const isMadeAnew = (wanted: Wanted, was: Wanted): boolean =>
  wanted.madeFrom.some((part, i) => part !== was.madeFrom[i]);
