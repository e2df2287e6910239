import { nothing, type LitElement, type ReactiveController } from 'lit';
import { factAt, stagePoint, type Control, type ForumScene } from '../scene/index.ts';
import { factTouched } from '../ui/index.ts';
import { saysNumber } from '../ui/parts/says-number.ts';
import { stepSlider } from '../ui/parts/step-slider.ts';
import type { DrawnFrom } from './drawings.ts';

/** What a visitor put into the scene of a slide. `final`: it is an answer, not a number still being moved. */
export interface DeckInput {
  readonly slide: string;
  readonly input: unknown;
  readonly final: boolean;
}

interface Deck extends LitElement {
  readonly scene: ForumScene;
  /** What the step on screen is drawn from; null: none is. */
  readonly shown: DrawnFrom | null;
  /** A table stands in the place of the picture. */
  readonly isTable: boolean;
}

/** Was a button or a slider touched, which deals with it itself? */
const isControl = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLButtonElement || node instanceof HTMLInputElement);

/** What visitors put into the picture of a deck: by touching it, or with the slider of its step. */
export class Answering implements ReactiveController {
  constructor(private readonly deck: Deck) {
    deck.addController(this);
  }

  hostConnected(): void {
    this.deck.addEventListener('click', this.onClick);
  }

  hostDisconnected(): void {
    this.deck.removeEventListener('click', this.onClick);
  }

  /** The slider of the step on screen. */
  get control(): Control | undefined {
    const { shown, isTable } = this.deck;
    if (!shown || isTable) return undefined;
    return shown.kind.control?.(shown.slide.data, shown.step, shown.frame, shown.input);
  }

  /** A guess is asked for at this step of the slide or at a later one: until it is met, nothing may tell its answer. */
  get awaited(): boolean {
    const { shown } = this.deck;
    if (!shown) return false;
    const { kind, slide, step, frame, input } = shown;
    const asks = (at: number): boolean => {
      try {
        return kind.control?.(slide.data, at, frame, input)?.live === false;
      } catch {
        // A later step that cannot be drawn is told of when it is shown, and does not take this one with it.
        return false;
      }
    };
    return slide.steps.some((_, at) => at >= step && asks(at));
  }

  slider() {
    const { control } = this;
    return control ? stepSlider(control, (input, final) => this.give(input, final)) : nothing;
  }

  /** A touch that a step asks for is the answer, wherever it falls but on a number. Any other on a fact opens its source. */
  private readonly onClick = (event: MouseEvent): void => {
    const { shown, scene } = this.deck;
    if (!shown || isControl(event)) return;
    const { kind, slide, step, frame } = shown;
    const fact = factAt(event);
    const input = kind.touch?.(slide.data, step, frame, stagePoint(scene, event));
    if (input !== undefined && !(fact && saysNumber(event))) this.give(input, true);
    else if (fact) this.deck.dispatchEvent(factTouched(fact));
  };

  private give(input: unknown, final: boolean): void {
    const detail: DeckInput = { slide: this.deck.shown!.slide.id, input, final };
    this.deck.dispatchEvent(new CustomEvent('deck-input', { detail }));
  }
}
