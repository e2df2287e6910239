import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Outline, Position } from '../../content/index.ts';
import { lettersWork } from '../../ui/parts/letter-keys.ts';
import { actOf, deedFor, slidesOf, typedOn, type Act } from './drive.ts';
import { isOwnKey } from './own-keys.ts';
import type { Podium } from './podium.ts';
import type { Talk } from './talk.ts';

/** A number that nobody goes to is forgotten after this time, in ms. */
const FORGOTTEN = 8000;

export interface Driven {
  readonly talk: () => Talk | null;
  readonly outline: () => Outline;
  readonly podium: () => Pick<Podium, 'do' | 'sign'> | null;
  /** Shows which keys there are, or hides them. */
  readonly help: () => void;
  /** Lets the next mark of the picture stand out, or the one before. */
  readonly look: (by: 1 | -1) => void;
  /** Leads the laser by a step; null takes it away, and answers whether there was one. */
  readonly laser: (step: { readonly x: number; readonly y: number } | null) => boolean;
  /** Closes what lies open in this window, where nothing of the talk is left to let go of. */
  readonly close: () => void;
}

/** The keys of the speaker's window, wherever they are pressed in it, and the number of a slide that is being typed. */
export class Driving implements ReactiveController {
  /** Digits so far; '': none. */
  typed = '';
  private forgets = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly driven: Driven,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.onKey);
    this.type('');
  }

  /** The first step of the slide whose number is typed; null: none is. */
  get wanted(): Position | null {
    return slidesOf(this.driven.outline())[Number(this.typed) - 1] ?? null;
  }

  /** Goes to the slide whose number is typed. */
  readonly jump = (): void => {
    const position = this.wanted;
    this.type('');
    if (position) this.driven.podium()?.do({ type: 'go', position });
  };

  readonly leave = (): void => this.type('');

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isOwnKey(event)) return;
    const [act, talk] = [actOf(event, lettersWork()), this.driven.talk()];
    if (!act || !talk) return;
    event.preventDefault();
    this.act(act, talk);
  };

  private act(act: Act, talk: Talk): void {
    const { typed, driven } = this;
    const outline = driven.outline();
    if (act.type === 'nothing') return;
    if (act.type === 'digit') return this.type(typedOn(typed, act.digit, slidesOf(outline).length));
    if (typed && act.type === 'erase') return this.type(typed.slice(0, -1));
    if (typed && act.type === 'enter') return this.jump();
    this.type('');
    if (typed && act.type === 'escape') return;
    if (act.type === 'help') return driven.help();
    if (act.type === 'look') return driven.look(act.by);
    if (act.type === 'laser') return void driven.laser(act);
    if (act.type === 'escape' && driven.laser(null)) return;
    const deed = deedFor(act, talk, outline);
    if (deed) driven.podium()?.do(deed);
    else if (act.type === 'hold') driven.podium()?.sign({ type: 'hold' });
    else if (act.type === 'escape') driven.close();
  }

  private type(typed: string): void {
    clearTimeout(this.forgets);
    if (typed) this.forgets = window.setTimeout(this.leave, FORGOTTEN);
    if (typed === this.typed) return;
    this.typed = typed;
    this.host.requestUpdate();
  }
}
