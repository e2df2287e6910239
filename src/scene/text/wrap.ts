import type { Weight } from '../marks.ts';
import type { Measure } from './measure.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** Texts broken lately, of each measure: scenes break the same ones again at every step, in every frame. */
const known = new WeakMap<Measure, Map<string, readonly string[]>>();
const MOST_TEXTS = 4000;

/**
 * Breaks a text into as few lines of at most `width` as it takes, then makes the lines as even as that many allow.
 * Where it costs no line more, sentences begin on a line of their own. Breaks only at ordinary spaces, so no-break
 * spaces hold; a single word wider than `width` stays whole.
 */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  let texts = known.get(measure);
  if (!texts) known.set(measure, (texts = new Map<string, readonly string[]>()));
  const key = `${style.weight} ${style.size} ${width} ${text}`;
  let lines = texts.get(key);
  if (!lines) {
    lines = breakText(text, width, style, measure);
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(key, lines);
  }
  return [...lines];
}

function breakText(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const words = new Words(text, style, measure);
  const whole = { first: 0, end: words.count };
  const { length } = words.fill(whole, width);
  if (length < 2) return words.linesOf(whole, width);
  const sentences = words.sentences();
  if (sentences.length > 1) {
    const apart = sentences.flatMap((sentence) => words.even(sentence, width));
    if (apart.length <= length) return apart;
  }
  return words.even(whole, width);
}

/** Words from `first` to before `end`. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** The words of a text, with the widths of the lines that were asked for: evening out a text asks for the same ones. */
class Words {
  private readonly words: readonly string[];
  private readonly widths: Float64Array[] = [];

  constructor(
    text: string,
    private readonly style: TextStyle,
    private readonly measure: Measure,
  ) {
    this.words = text.split(' ').filter(Boolean);
  }

  get count(): number {
    return this.words.length;
  }

  sentences(): Range[] {
    const ranges: Range[] = [];
    let first = 0;
    this.words.forEach((word, i) => {
      if (!/[.?!:]$/.test(word) && i < this.count - 1) return;
      ranges.push({ first, end: i + 1 });
      first = i + 1;
    });
    return ranges;
  }

  /** Greedy: each line takes all the words it can. Answers the first word of each line. */
  fill({ first, end }: Range, width: number): number[] {
    const starts: number[] = [];
    for (let i = first; i < end; i++) if (!starts.length || !(this.width(starts.at(-1)!, i) <= width)) starts.push(i);
    return starts;
  }

  linesOf(range: Range, width: number): string[] {
    const starts = this.fill(range, width);
    return starts.map((start, i) => this.line(start, (starts[i + 1] ?? range.end) - 1));
  }

  /** Lines of the narrowest width that takes no more of them. */
  even(range: Range, width: number): string[] {
    const { length } = this.fill(range, width);
    if (length < 2) return this.linesOf(range, width);
    let [low, high] = [width / 2, width];
    while (high - low > 1) {
      const middle = (low + high) / 2;
      if (this.fill(range, middle).length > length) low = middle;
      else high = middle;
    }
    return this.linesOf(range, high);
  }

  private line(first: number, last: number): string {
    return this.words.slice(first, last + 1).join(' ');
  }

  private width(first: number, last: number): number {
    const known = (this.widths[first] ??= new Float64Array(this.count - first).fill(-1));
    const width = known[last - first]!;
    return width >= 0
      ? width
      : (known[last - first] = this.measure(this.line(first, last), this.style.size, this.style.weight));
  }
}
