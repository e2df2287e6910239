import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outlineOf, type PublishedStart } from '../../content/index.ts';
import { lettersWork } from '../../ui/parts/letter-keys.ts';
import { actOf, deedFor, slidesOf, typedOn, type Act } from './drive.ts';
import { isOwnKey } from './own-keys.ts';
import type { Podium } from './podium.ts';
import type { Talk } from './talk.ts';

interface Host extends ReactiveControllerHost {
  readonly start: PublishedStart | null;
  readonly talk: Talk | null;
  readonly podium: Podium | null;
  /** Is the laser on screen? */
  readonly isPointedAt: boolean;
  /** Holds a picture that plays where it stands. */
  hold(): void;
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
    const act = isOwnKey(event) ? null : actOf(event, lettersWork());
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
    const outline = outlineOf(start);
    const slides = slidesOf(outline);
    const { typed } = this;
    this.typed = '';
    if (act.type === 'digit') this.typed = typedOn(typed, act.digit, slides.length);
    else if (act.type === 'erase' && typed) this.typed = typed.slice(0, -1);
    else if (act.type === 'look') podium.sign({ type: 'look', by: act.by, from: talk.look });
    else if (act.type === 'laser') podium.sign({ type: 'lead', step: { x: act.x, y: act.y } });
    else if (act.type === 'escape' && this.host.isPointedAt) podium.sign({ type: 'lead', step: null });
    else {
      const asked = act.type === 'enter' ? slides[Number(typed) - 1] : undefined;
      const deed = asked ? ({ type: 'go', position: asked } as const) : deedFor(act, talk, outline);
      if (deed) podium.do(deed);
      else if (act.type === 'hold') this.host.hold();
    }
  }
}
