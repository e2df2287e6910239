import { BREAK } from '../content/index.ts';
import { farBox, wrap, type Box, type Frame } from '../scene/index.ts';

/** Size of the other language's question, as a share of the first one's. */
const SECOND = 0.5;

/** Where the question of the loop and its picture stand. */
export interface AttractLayout {
  /** The question, broken into lines; where both languages are shown, the other one stands below, half as large. */
  readonly questions: readonly { readonly size: number; readonly lines: readonly string[] }[];
  /** What they leave to the picture. */
  readonly box: Box;
}

/** Lays out a question, of two languages each on a line of the text; null leaves the picture all the room. */
export function attractLayout(question: string | null, { stage, measure }: Omit<Frame, 'box'>): AttractLayout {
  const width = stage.width - 2 * stage.margin;
  const questions = (question?.split(BREAK) ?? []).map((text, i) => {
    const size = stage.far.size * (i ? SECOND : 1);
    return { size, lines: wrap(text, width, { size, weight: i ? 600 : 700 }, measure) };
  });
  const lines = questions.reduce((sum, { size, lines: { length } }) => sum + (length * size) / stage.far.size, 0);
  return { questions, box: farBox(stage, lines) };
}
