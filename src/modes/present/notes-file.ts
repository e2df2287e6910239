import { formatPosition, parsePosition, settlePosition, type Outline, type Position } from '../../content/index.ts';
import { sameWords, tidy, type OwnNote, type OwnNotes } from './own-notes.ts';

/** Notes of a talk as a file that can be read again: its name says the version of its form. */
const FORMAT = 'forum-notes/1';

/** Notes longer than this are a mistake: letters of a note, of a whole file. */
const LONGEST = 20_000;
export const LONGEST_FILE = 20_000_000;

/** What a speaker says at a step: the story's words, and those that are said. */
export interface NoteLine {
  /** `chapter/slide/step`. */
  readonly at: string;
  readonly original: string;
  readonly text: string;
}

export interface NotesFile {
  readonly format: typeof FORMAT;
  /** Id of the story, and its version when this was written. */
  readonly story: string;
  readonly version: string;
  /** One line a step, by language. */
  readonly notes: Readonly<Record<string, readonly NoteLine[]>>;
}

export const writeNotes = (file: Omit<NotesFile, 'format'>): string =>
  `${JSON.stringify({ format: FORMAT, ...file }, null, 2)}\n`;

/** Why a file cannot be taken. `line`: which one, from 1; `story`: the one that it belongs to. */
export type NotesFault =
  | { readonly why: 'no-json' | 'no-notes' | 'too-large' }
  | { readonly why: 'bad-line'; readonly language: string; readonly line: number }
  | { readonly why: 'other-story'; readonly story: string };

/** What there is to take of a file. */
export interface Taking {
  readonly version: string;
  /** The words in it that are not the story's. */
  readonly own: OwnNotes;
  /** How many these are. */
  readonly count: number;
  /** Own words without a place in this story: `chapter/slide/step`, or with the language before it where that is unknown. */
  readonly lost: readonly string[];
}

/** The story that notes are taken into. */
export interface Taker {
  readonly story: string;
  readonly languages: readonly string[];
  readonly outline: Outline;
}

/** Reads a file of notes, without taking anything yet. */
export function readNotes(text: string, taker: Taker): Taking | NotesFault {
  if (text.length > LONGEST_FILE) return { why: 'too-large' };
  const file = parsed(text);
  if (file === undefined) return { why: 'no-json' };
  const { format, story, version, notes } = fields(file);
  if (format !== FORMAT || typeof story !== 'string' || !isRecord(notes)) return { why: 'no-notes' };
  if (story !== taker.story) return { why: 'other-story', story };
  const own: Record<string, Record<string, OwnNote>> = {};
  const lost: string[] = [];
  for (const [language, lines] of Object.entries(notes)) {
    if (!Array.isArray(lines)) return { why: 'no-notes' };
    const isKnown = taker.languages.includes(language);
    for (const [i, value] of lines.entries()) {
      const line = lineOf(value);
      if (!line) return { why: 'bad-line', language, line: i + 1 };
      if (sameWords(line.text, line.original)) continue;
      const place = isKnown ? placeOf(line.at, taker.outline) : null;
      if (place) (own[language] ??= {})[formatPosition(place)] = { text: tidy(line.text), over: line.original };
      else lost.push(isKnown ? line.at : `${language}: ${line.at}`);
    }
  }
  const count = Object.values(own).reduce((sum, all) => sum + Object.keys(all).length, 0);
  return { version: typeof version === 'string' ? version : '', own, count, lost };
}

/** A step that the story has: notes of a step past the end of a slide belong to none. */
function placeOf(at: string, outline: Outline): Position | null {
  const asked = parsePosition(at);
  const place = asked && settlePosition(outline, asked);
  return place?.step === asked?.step ? place : null;
}

function lineOf(value: unknown): NoteLine | null {
  const { at, original, text } = fields(value);
  const isLine = typeof at === 'string' && typeof original === 'string' && typeof text === 'string';
  return isLine && text.length <= LONGEST ? { at, original, text } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
