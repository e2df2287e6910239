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
