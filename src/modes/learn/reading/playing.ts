import type { LitElement, ReactiveController } from 'lit';
import type { ForumScene, Take } from '../../../scene/index.ts';
import { scrubAt } from './scrub.ts';

/** How much of a figure must be on screen before it plays. */
const IN_VIEW = 0.35;

/** A figure that is told from outside which step it shows. */
export interface Played extends LitElement {
  readonly step: number;
  /** Shows every change at once. */
  readonly still: boolean;
}

/**
 * Plays a figure: each step once, when somebody sees it, and again when asked; under a hand it stands where the hand is.
 */
export class Playing implements ReactiveController {
  /** Where the hand is, as a place on the scrubber; null where there is none. */
  place: number | null = null;
  private inView = false;
  /** The step that the scene shows, or is on its way to; null before the first. */
  private shown: number | null = null;
  /** It is to be played as soon as somebody sees it. */
  private waiting = false;
  /** Steps that were played: a scene that comes back is where it was. */
  private readonly played = new Set<number>();
  private readonly sight = new IntersectionObserver((entries) => this.seen(entries.at(-1)!.isIntersecting), {
    threshold: IN_VIEW,
  });

  /** `take` gives the drawing of a step; an empty one before the first. */
  constructor(
    private readonly figure: Played,
    private readonly take: (step: number) => Take,
  ) {
    figure.addController(this);
  }

  hostConnected(): void {
    this.sight.observe(this.figure);
  }

  hostDisconnected(): void {
    this.sight.disconnect();
    this.shown = null;
  }

  /** null while the figure is far from the screen, or cannot be drawn. */
  get scene(): ForumScene | null {
    return this.figure.renderRoot.querySelector('forum-scene');
  }

  /** The figure is of another slide, of which nothing was played. */
  forget(): void {
    this.shown = null;
    this.played.clear();
  }

  /** Brings the scene to the step of the figure. `isRedrawn`: its steps look different now. */
  follow(isRedrawn: boolean): void {
    const { scene } = this;
    if (!scene) this.shown = null;
    else if (this.shown === null) this.begin(scene);
    else if (this.shown !== this.figure.step) this.go();
    else if (isRedrawn) scene.rebuild();
  }

  /** A hand holds it at a place on the scrubber, of a slide with so many steps. */
  hold(place: number, steps: number): void {
    this.place = place;
    this.waiting = false;
    const { from, t } = scrubAt(place, steps);
    this.scene?.player.hold(this.take(from), this.take(from + 1), t);
    this.figure.requestUpdate();
  }

  /** Let go of: what is between two steps goes on to the nearer one. */
  release(): void {
    if (this.place === null) return;
    this.place = null;
    this.play();
    this.figure.requestUpdate();
  }

  /** The change to this step, from its beginning. */
  replay(): void {
    this.scene?.player.hold(...this.change, 0);
    this.play();
  }

  /** From the step before to this one. */
  private get change(): readonly [Take, Take] {
    const { step } = this.figure;
    return [this.take(step - 1), this.take(step)];
  }

  /** The first picture: the step itself where it was seen before; else where its change begins, until somebody sees it. */
  private begin(scene: ForumScene): void {
    const { step, still } = this.figure;
    this.shown = step;
    this.waiting = !still && !this.played.has(step);
    if (this.waiting) scene.player.hold(...this.change, 0);
    else scene.show(this.take(step), 'at once');
    if (this.waiting && this.inView) this.play();
  }

  private go(): void {
    this.shown = this.figure.step;
    // The hand moves it.
    if (this.place !== null) return;
    if (this.inView || this.figure.still) this.play();
    else this.waiting = true;
  }

  private play(): void {
    const { step } = this.figure;
    this.waiting = false;
    this.played.add(step);
    this.scene?.show(this.take(step));
  }

  private seen(inView: boolean): void {
    this.inView = inView;
    if (inView && this.waiting && this.scene) this.play();
  }
}
