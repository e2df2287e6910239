import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublishedStart } from '../../content/index.ts';
import type { ForumDeck } from '../../deck/index.ts';
import { actOf, deedFor, slidesOf, typedOn, type Act } from './drive.ts';
import { isOwnKey } from './own-keys.ts';
import type { Podium } from './podium.ts';
import type { Deed, Talk } from './talk.ts';

interface Host extends ReactiveControllerHost {
  readonly start: PublishedStart | null;
  readonly talk: Talk | null;
  readonly podium: Podium | null;
  readonly deck: ForumDeck | null;
}

/** The keys that reach the hall's window: the same as the speaker's, but that nothing of it is shown. */
export class HallKeys implements ReactiveController {
  private typed = '';

  constructor(
    private readonly host: Host,
    private readonly fill: () => void,
  ) {
    host.addController(this);
  }

  /** Before the deck, which has keys of its own. */
  hostConnected(): void {
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.onKey, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const act = isOwnKey(event) ? null : actOf(event);
    if (!act) return;
    // Escape also leaves full screen, which is the browser's to do.
    if (act.type !== 'escape') event.preventDefault();
    event.stopPropagation();
    if (act.type === 'full') this.fill();
    else this.drive(act);
  };

  private drive(act: Act): void {
    const { start, talk, podium } = this.host;
    if (!start || !talk || !podium) return;
    const outline = start.chapters.map(({ id, slides }) => ({
      id,
      slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
    }));
    const slides = slidesOf(outline);
    const { typed } = this;
    this.typed = '';
    if (act.type === 'digit') this.typed = typedOn(typed, act.digit, slides.length);
    else if (act.type === 'erase' && typed) this.typed = typed.slice(0, -1);
    else {
      const asked = act.type === 'enter' ? slides[Number(typed) - 1] : undefined;
      const deed = asked ? ({ type: 'go', position: asked } as const) : (deedFor(act, talk, outline) ?? this.held(act));
      if (deed) podium.do(deed);
    }
  }

  /** A picture that plays is held where it stands. */
  private held(act: Act): Deed | null {
    const player = this.host.deck?.scene.player;
    return act.type === 'hold' && player?.moving ? { type: 'hold', at: player.progress } : null;
  }
}
