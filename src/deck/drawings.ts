import type { PublishedSlide } from '../content/index.ts';
import type { Drawing, Frame, SceneKind } from '../scene/index.ts';
import { whenIdle } from '../ui/parts/when-idle.ts';

/** The step that is shown, those drawn ahead of it, and as many behind it: a change that is broken off goes back there. */
const KEPT = 8;

/** What a drawing is made from, and nothing else. `input`: what a visitor put into the slide. */
export interface DrawnFrom {
  readonly slide: PublishedSlide;
  readonly kind: SceneKind;
  readonly step: number;
  readonly frame: Frame;
  readonly input: unknown;
}

/**
 * The last few drawings: a change asks for both of its ends, and a step that was drawn ahead, while nobody waited for it, is
 * there at once when it is asked for.
 */
export class Drawings {
  private kept: readonly { readonly from: DrawnFrom; readonly drawing: Drawing }[] = [];

  /** Keys of marks get the slide's id: slides share no marks. Throws what the scene throws. */
  of(from: DrawnFrom): Drawing {
    const found = this.found(from);
    if (found) return found;
    const { slide, kind, step, frame, input } = from;
    const { marks, scales } = kind.scene(slide.data, step, frame, input);
    const drawing = { marks: marks.map((mark) => ({ ...mark, key: `${slide.id}/${mark.key}` })), scales };
    this.kept = [{ from, drawing }, ...this.kept].slice(0, KEPT);
    return drawing;
  }

  /** Draws what is likely asked for next, one after the other. Where that fails, it is told of when it is asked for. */
  ahead(coming: () => readonly DrawnFrom[]): void {
    whenIdle(() => {
      const from = coming().find((one) => !this.found(one));
      if (!from) return;
      try {
        this.of(from);
      } catch {
        // Nobody has asked for it. What comes after it is drawn when it is its turn.
        return;
      }
      this.ahead(coming);
    });
  }

  private found(from: DrawnFrom): Drawing | undefined {
    return this.kept.find((one) => isSame(one.from, from))?.drawing;
  }
}

const isSame = (a: DrawnFrom, b: DrawnFrom): boolean =>
  a.slide === b.slide && a.kind === b.kind && a.step === b.step && a.frame === b.frame && a.input === b.input;
