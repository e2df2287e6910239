/** What is wrong with a content file: where, what, and what to do about it. */
export interface Fault {
  /** JSON path: `chapters[0].slides[2].title.en`. */
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
}

export type Path = readonly (string | number)[];

export const formatPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : /^[\w$]+$/.test(key)
          ? `${text}${text && '.'}${key}`
          : `${text}["${key}"]`,
    '',
  ) || '(file)';

export const fault = (path: Path, reason: string, remedy: string): Fault => ({
  path: formatPath(path),
  reason,
  remedy,
});

export const formatFault = ({ path, reason, remedy }: Fault): string => `${path}: ${reason}. ${remedy}`;

/** Content that cannot be used, with everything that is wrong with it. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      `The content has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map(formatFault).join('\n')}`,
    );
    this.name = 'ContentError';
    this.faults = faults;
  }
}

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
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
