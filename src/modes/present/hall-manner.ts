import type { Manner, Wanted } from '../../deck/index.ts';
import type { Drawing, ForumScene, Take } from '../../scene/index.ts';
import { spotlight } from '../../scene/spotlight.ts';
import type { Motion, Talk } from './talk.ts';

/**
 * How a hall sees pictures: the first one is there whole at once, a change is held or played again as the speaker's hand
 * wants it, and one mark may stand out. One object for one wish: another object is another wish.
 */
export class HallManner implements Manner {
  /** `look`: the key of the mark that stands out; null: none. */
  constructor(
    private readonly motion: Motion,
    private readonly look: string | null,
  ) {}

  /** The same object for the same wish. */
  static of({ motion, look }: Talk, was: HallManner | null): HallManner {
    const isSame = was?.motion.at === motion.at && was.motion.run === motion.run && was.look === look;
    return isSame ? was : new HallManner(motion, look);
  }

  show(scene: ForumScene, wanted: Wanted, was: Wanted | null): void {
    const { motion, look } = this;
    const then = was?.manner instanceof HallManner && was.address === wanted.address ? was.manner : null;
    if (motion.at !== null) this.hold(scene, wanted, was, motion.at);
    else if (!then) scene.show(this.lit(wanted.take), was ? 'animated' : 'at once');
    else if (motion.run > then.motion.run) this.replay(scene, wanted);
    else if (look !== then.look) scene.show(this.lit(wanted.take));
    else {
      if (isMadeAnew(wanted, was)) scene.rebuild();
      if (then.motion.at !== null) goOn(scene);
    }
  }

  private hold({ player }: ForumScene, wanted: Wanted, was: Wanted | null, at: number): void {
    const then = was?.manner instanceof HallManner && was.address === wanted.address ? was.manner : null;
    const isHeld = then !== null && then.motion.at !== null && then.look === this.look;
    if (!isHeld) player.hold(this.lit(wanted.before), this.lit(wanted.take), 1);
    else if (isMadeAnew(wanted, was)) player.rebuild();
    player.seek(at);
  }

  private replay({ player, still }: ForumScene, { before, take }: Wanted): void {
    if (still) return;
    player.hold(this.lit(before), this.lit(take), 1);
    player.seek(0);
    player.play();
  }

  private lit(take: Take): Take {
    const { look } = this;
    return look === null ? take : (): Drawing => spotlight(take(), look);
  }
}

function goOn({ player, still }: ForumScene): void {
  if (still) player.finish();
  else player.play();
}

const isMadeAnew = (wanted: Wanted, was: Wanted | null): boolean =>
  wanted.madeFrom.some((part, i) => part !== was?.madeFrom[i]);
