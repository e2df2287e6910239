import type { Accent } from '../../deck/index.ts';
import { spotlight } from '../../scene/spotlight.ts';
import type { Talk } from './talk.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** What a talk says of the picture, as a deck is told it: the same object for the same, because another makes the picture anew. */
export class SlideProps {
  private inputs: {
    readonly from: Inputs;
    readonly chapter: string;
    readonly own: Inputs;
    readonly text: string;
  } | null = null;
  private accent: { readonly look: string; readonly accent: Accent } | null = null;

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

  /** What lets the mark stand out that is looked at; null: none. */
  accentOf({ look }: Talk): Accent | null {
    if (look === null) return null;
    if (this.accent?.look !== look) this.accent = { look, accent: (drawing) => spotlight(drawing, look) };
    return this.accent.accent;
  }
}
