import type { Weight } from '../marks.ts';
import type { Measure } from './measure.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Breaks a text into as few lines of at most `width` as it takes, then makes the lines as even as that many allow.
 * Where it costs no line more, sentences begin on a line of their own. Breaks only at ordinary spaces, so no-break
 * spaces hold; a single word wider than `width` stays whole.
 */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines = fill(text, width, style, measure);
  if (lines.length < 2) return lines;
  const sentences = text.split(/(?<=[.?!:]) /);
  const apart = sentences.flatMap((sentence) => even(sentence, width, style, measure));
  return sentences.length > 1 && apart.length <= lines.length ? apart : even(text, width, style, measure);
}

/** Greedy: each line takes all the words it can. */
function fill(text: string, width: number, { size, weight }: TextStyle, measure: Measure): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && measure(longer, size, weight) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
      return lines;
    }, []);
}

/** The narrowest width that takes no more lines. */
function even(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const { length } = fill(text, width, style, measure);
  if (length < 2) return fill(text, width, style, measure);
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(text, middle, style, measure).length > length) low = middle;
    else high = middle;
  }
  return fill(text, high, style, measure);
}
