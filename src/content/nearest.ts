/** The words of `known` that look most like `word`, for "did you mean". */
export function nearest(word: string, known: Iterable<string>): string {
  const ranked = [...known].map((k) => ({ k, d: distance(word, k) })).sort((a, b) => a.d - b.d);
  const best = ranked[0];
  return best && best.d <= Math.max(2, word.length / 3) ? `Did you mean "${best.k}"?` : listed(ranked.map((r) => r.k));
}

const listed = (names: readonly string[]): string =>
  names.length ? `Known: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', ...' : ''}.` : 'None is defined yet.';

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  const row = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let before = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, before + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      before = above;
    }
  }
  return row[b.length]!;
}
