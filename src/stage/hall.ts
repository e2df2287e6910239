import type { PublishedStart } from '../content/index.ts';
import { chooseStage, type Stage, type TextSize } from '../scene/index.ts';
import { frameOf, type StageFrame } from './frame.ts';

/** Height of a button in the foot, in pixels of the stage. */
const TARGET = '88px';

/** A stage, with its measures as custom properties. */
export type ShapedStage = Stage & { readonly properties: Readonly<Record<string, string>> };

type Shape = (width: number, height: number) => ShapedStage;

/** How to choose the stage for a window. */
const shapeOf =
  (textSize: TextSize, languages: 1 | 2, foot: number | null) =>
  (width: number, height: number): ShapedStage => {
    const chosen = chooseStage(width, height, { textSize, languages });
    const stage = foot === null ? chosen : { ...chosen, foot };
    return {
      ...stage,
      properties: { '--margin': `${stage.margin}px`, '--foot': `${stage.foot}px`, '--target': TARGET },
    };
  };

/** A slide alone, before a hall or a class. The same stage and frame for the same story and wishes: a new one has everything drawn anew. */
export class Hall {
  private framed: { readonly start: PublishedStart; readonly stage: Stage; readonly frame: StageFrame } | null = null;
  private shaped: { readonly key: string; readonly shape: Shape } | null = null;

  /** `foot`: room below the words of a step, in pixels of the stage; null: as much as where buttons stand in it. */
  constructor(private readonly foot: number | null = null) {}

  frame(start: PublishedStart, stage: Stage): StageFrame {
    if (this.framed?.start !== start || this.framed.stage !== stage)
      this.framed = { start, stage, frame: frameOf(start, stage) };
    return this.framed.frame;
  }

  shape({ edition, language }: PublishedStart, textSize: TextSize): Shape {
    const languages = edition === language ? 1 : 2;
    const key = `${textSize} ${languages}`;
    if (this.shaped?.key !== key) this.shaped = { key, shape: shapeOf(textSize, languages, this.foot) };
    return this.shaped.shape;
  }
}
