import type { RichText, Run } from './published.ts';

const wordsOf = (run: Run): string => (typeof run === 'string' ? run : run.text);

/** A text as one string. */
export const plainText = (text: RichText): string => (typeof text === 'string' ? text : text.map(wordsOf).join(''));

/** The ids of the facts that a text names. */
export const factsIn = (text: RichText): string[] =>
  typeof text === 'string' ? [] : text.flatMap((run) => (typeof run === 'string' ? [] : [run.fact]));

/** A text cut into the lines that it breaks into: `lines` are its words, with an ordinary space at every break. */
export function cutLines(text: RichText, lines: readonly string[]): RichText[] {
  const runs: Run[] = typeof text === 'string' ? [text] : [...text];
  return lines.map((line) => {
    const taken: Run[] = [];
    let missing = line.length;
    while (missing > 0 && runs.length) {
      const run = runs.shift()!;
      const words = wordsOf(run);
      const [head, rest] = [words.slice(0, missing), words.slice(missing)];
      taken.push(typeof run === 'string' ? head : { ...run, text: head });
      missing -= head.length;
      if (rest) runs.unshift(typeof run === 'string' ? rest : { ...run, text: rest });
    }
    // The space at the break belongs to neither line; it may stand inside the words of a fact, and after one without words.
    while (runs.length && !wordsOf(runs[0]!)) runs.shift();
    const [next] = runs;
    if (typeof next === 'string') runs[0] = next.replace(/^ /, '');
    else if (next) runs[0] = { ...next, text: next.text.replace(/^ /, '') };
    return taken;
  });
}
