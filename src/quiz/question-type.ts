import type { RichText } from '../content/index.ts';
import type { Frame } from '../scene/index.ts';
import type { Say, WordKey } from '../ui/index.ts';
import type { Random } from './random.ts';

/** How an answer was judged. */
export interface Grade {
  /** 0..1; 1 is a perfect answer. */
  readonly score: number;
  readonly verdict: 'right' | 'close' | 'wrong';
}

/** What the element of a question type is given. */
export interface QuestionElement<Data = unknown, Answer = unknown> extends HTMLElement {
  data: Data;
  /** The answer so far; null before the first touch. */
  answer: Answer | null;
  /** The truth is shown and nothing can be changed any more. */
  revealed: boolean;
  /** The question's own piece of the stage: its width and height are the room it has. */
  frame: Frame | null;
  say: Say;
  /** Shows every change at once. */
  still: boolean;
}

/** A type of question as the registry hands it out. Its element fires `answer` with the new answer as detail. */
export interface QuestionType<Data = unknown, Answer = unknown> {
  /** Tag of its element. */
  readonly tag: string;
  /** How to answer, in a line. */
  readonly hint: WordKey;
  /** How long its element takes to show the truth, in ms; the verdict waits for it. Default 0. */
  readonly pause?: number;
  /** The data as this round shows it (options shuffled). The same random gives the same order in every language. */
  readonly arrange?: (data: Data, random: Random) => Data;
  readonly grade: (data: Data, answer: Answer) => Grade;
  /** The answer in a few words, for the confirm button: "41%". */
  readonly summary: (data: Data, answer: Answer, frame: Frame) => string;
  /** The right answer in a few words. Throws where the data cannot be asked. */
  readonly truth: (data: Data) => string;
  /** What there is to say about this very answer. */
  readonly feedback?: (data: Data, answer: Answer) => RichText | null;
}
