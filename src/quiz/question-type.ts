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
export interface QuestionElement<Ask = unknown, Key = unknown, Answer = unknown> extends HTMLElement {
  /** What is asked. Holds nothing of the key. */
  ask: Ask;
  /** What is right; null until the answer is confirmed. */
  key: Key | null;
  /** The answer so far; null before the first touch. */
  answer: Answer | null;
  /** The question's own piece of the stage: its width and height are the room it has. */
  frame: Frame | null;
  /** Where two share the element: that they do, and the second one's answer. */
  two?: boolean;
  rival?: Answer | null;
  say: Say;
  /** Shows every change at once. */
  still: boolean;
  /** How often each answer was given on this device, this one included; null where that is not known. For opinions. */
  tally?: Readonly<Record<string, number>> | null;
}

/**
 * A type of question as the registry hands it out. `Ask` and `Key` are the two halves that its `seal` makes of a question
 * of the content file; `Answer` is a plain value that can be written down and read again. Its element fires `answer` with
 * the new answer as detail.
 */
export interface QuestionType<Ask = unknown, Key = unknown, Answer = unknown> {
  /** Tag of its element. */
  readonly tag: string;
  /** How to answer, in a line. */
  readonly hint: (ask: Ask) => WordKey;
  /** Two players answer on one element, which then has `two` and `rival` and fires `answer-rival`. Default: one each. */
  readonly shared?: boolean;
  /** It is asked on cards with words, which may stand higher than the picture with the truth. */
  readonly board?: boolean;
  /** How long its element takes to show the truth, in ms; the verdict waits for it. Default 0. */
  readonly pause?: number;
  /** What is asked as this round shows it (options shuffled). The same random gives the same order in every language. */
  readonly arrange?: (ask: Ask, random: Random) => Ask;
  /** Can this answer be confirmed? Default: any answer can. */
  readonly complete?: (ask: Ask, answer: Answer) => boolean;
  /** Without it the question has no right answer, and is not scored. */
  readonly grade?: (ask: Ask, key: Key, answer: Answer) => Grade;
  /** The answer in a few words, for the confirm button: "41%". Empty where no few words can say it. */
  readonly summary: (ask: Ask, answer: Answer, frame: Frame) => string;
  /** The right answer in a few words. Throws where the key does not fit what is asked. */
  readonly truth: (ask: Ask, key: Key) => string;
  /** What there is to say about this very answer. */
  readonly feedback?: (ask: Ask, key: Key, answer: Answer) => RichText | null;
}
