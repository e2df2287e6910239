import { HallManner } from './hall-manner.ts';
import type { Talk } from './talk.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** Room below the words of a step, in pixels of the stage: nothing stands there in a hall, and the picture has it. */
export const FOOT = 40;

/** What a talk says of the picture, as a deck is told it: the same object for the same, because another makes the picture anew. */
export class SlideProps {
  private inputs: {
    readonly from: Inputs;
    readonly chapter: string;
    readonly own: Inputs;
    readonly text: string;
  } | null = null;
  private manner: HallManner | null = null;

  /** What was put into the scenes of the talk's chapter, by slide. */
  inputsOf({ inputs: from, position: { chapter } }: Talk): Inputs {
    const was = this.inputs;
    if (was?.from === from && was.chapter === chapter) return was.own;
    const entries = Object.entries(from).filter(([key]) => key.startsWith(`${chapter}/`));
    const own = Object.fromEntries(entries.map(([key, input]) => [key.slice(chapter.length + 1), input]));
    // Each message brings a talk of its own.
    const text = JSON.stringify(own);
    this.inputs = { from, chapter, own: text === was?.text ? was.own : own, text };
    return this.inputs.own;
  }

  /** How its pictures are shown. */
  mannerOf(talk: Talk): HallManner {
    return (this.manner = HallManner.of(talk, this.manner));
  }
}
