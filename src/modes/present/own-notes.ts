/** What a speaker wrote over the notes of a step, on this device. */
export interface OwnNote {
  /** '': nothing is said. */
  readonly text: string;
  /** The story's notes that it was written over. */
  readonly over: string;
}

/** Own notes by language, then by the address of their step (`chapter/slide/step`). */
export type OwnNotes = Readonly<Record<string, Readonly<Record<string, OwnNote>>>>;

/** What is said at a step. */
export interface Said {
  readonly text: string;
  readonly original: string;
  readonly isOwn: boolean;
  /** It is one's own, and the story says something else now than when it was written. */
  readonly isOutdated: boolean;
}

/** As it is kept: in composed letters, lines ended in one way, without air around it. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** The same words, wherever their lines may break. */
export const sameWords = (a: string, b: string): boolean => spaced(a) === spaced(b);
const spaced = (text: string): string => tidy(text).replace(/\s+/g, ' ');

export function saidAt(original: string, own: OwnNote | undefined): Said {
  if (!own || sameWords(own.text, original)) return { text: original, original, isOwn: false, isOutdated: false };
  return { text: own.text, original, isOwn: true, isOutdated: !sameWords(own.over, original) };
}

/** With these words for a step; where they are the story's own, nothing is kept of them. */
export function withOwn(own: OwnNotes, language: string, address: string, { text, over }: OwnNote): OwnNotes {
  if (sameWords(text, over)) return without(own, language, address);
  return { ...own, [language]: { ...own[language], [address]: { text: tidy(text), over } } };
}

export function without(own: OwnNotes, language: string, address: string): OwnNotes {
  if (!own[language] || !(address in own[language])) return own;
  const rest = Object.entries(own[language]).filter(([at]) => at !== address);
  return { ...own, [language]: Object.fromEntries(rest) };
}

/** Both, `later` where both say something of a step. */
export const joined = (own: OwnNotes, later: OwnNotes): OwnNotes =>
  Object.entries(later).reduce<OwnNotes>(
    (all, [language, notes]) => ({ ...all, [language]: { ...all[language], ...notes } }),
    own,
  );

/** Own notes out of what was stored; what is none is left out. */
export const readOwn = (stored: unknown): OwnNotes =>
  mapped(stored, (notes) =>
    mapped(notes, (note) => {
      const { text, over } = (note ?? {}) as { text?: unknown; over?: unknown };
      return typeof text === 'string' && typeof over === 'string' ? { text, over } : null;
    }),
  );

function mapped<T>(value: unknown, read: (value: unknown) => T | null): Record<string, T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
      const made = read(one);
      return made === null ? [] : [[key, made] as const];
    }),
  );
}
