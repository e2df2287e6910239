import { ContentError, fault, formatPath, type Fault, type Path } from './fault.ts';

/** The most that is read at all: far above any story, far below what would stall a kiosk. */
export const LIMITS = { bytes: 4_000_000, depth: 24, items: 5_000, string: 20_000 } as const;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters, and marks that turn the direction of text round. */
const FORBIDDEN_CHARACTERS = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * The text in a content file's bytes. Throws `ContentError` where it is too large or in another encoding than UTF-8.
 */
export function decodeStory(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes) throw new ContentError([tooLarge(bytes.length)]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError([fault([], 'the file is not in the encoding UTF-8', 'Save it as UTF-8.')]);
  }
}

/**
 * Reads a content file's text into plain data that is safe to look at. Throws `ContentError` where it is too large,
 * not JSON, or holds what no story may hold.
 */
export function parseStory(text: string): unknown {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIMITS.bytes) throw new ContentError([tooLarge(bytes)]);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ContentError([syntaxFault(text, error as SyntaxError)]);
  }
  const faults = dangers(data);
  if (faults.length) throw new ContentError(faults);
  return data;
}

/** What is read of a file ends one byte above the limit, so its true size is told only where that is known. */
const tooLarge = (bytes: number): Fault =>
  fault(
    [],
    `the file has ${bytes > LIMITS.bytes + 1 ? `${megabytes(bytes)} MB, ` : ''}more than the ${megabytes(LIMITS.bytes)} MB that are read`,
    'Take out what is not part of the story.',
  );

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function syntaxFault(text: string, error: SyntaxError): Fault {
  if (!text.trim()) return fault([], 'the file is empty', 'Put the story back from your last copy.');
  const at = /position (\d+)/.exec(error.message)?.[1];
  if (/end of JSON input|Unterminated/.test(error.message) || Number(at) >= text.trimEnd().length)
    return fault(
      [],
      'the file ends before the story does',
      'It may have been saved only in part: save it again, or close the open brackets.',
    );
  // Not every engine says where; its own words then hold the place.
  if (at === undefined)
    return fault([], `not valid JSON: ${error.message}`, 'Look for a missing or extra comma, quote or bracket there.');
  const before = text.slice(0, Number(at)).split('\n');
  return fault(
    [],
    `not valid JSON at line ${before.length}, column ${before.at(-1)!.length + 1}, near "${text.slice(Math.max(0, Number(at) - 20), Number(at) + 10).replace(/\s+/g, ' ')}"`,
    'Look for a missing comma, quote or bracket just before it.',
  );
}

/** Everything in `data` that is refused before its meaning is even looked at. */
function dangers(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const look = (value: unknown, path: Path): void => {
    if (path.length > LIMITS.depth) {
      faults.push(fault(path.slice(0, 6), `nested more than ${LIMITS.depth} deep`, 'Flatten it.'));
    } else if (typeof value === 'string') {
      if (value.length > LIMITS.string)
        faults.push(fault(path, `a text of ${value.length} characters, more than ${LIMITS.string}`, 'Shorten it.'));
      else if (FORBIDDEN_CHARACTERS.test(value))
        faults.push(
          fault(
            path,
            'holds control characters or marks that turn text round',
            'Delete the invisible characters and type the text again.',
          ),
        );
      else if (value !== value.normalize('NFC'))
        faults.push(
          fault(
            path,
            'is not in Unicode form NFC (its accents are separate characters)',
            'Save the file in Unicode form NFC.',
          ),
        );
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      faults.push(fault(path, 'is not a finite number', 'Write an ordinary number.'));
    } else if (value && typeof value === 'object') {
      const entries: [string | number, unknown][] = Array.isArray(value)
        ? value.map((item: unknown, i): [number, unknown] => [i, item])
        : Object.entries(value);
      if (entries.length > LIMITS.items)
        faults.push(fault(path, `has ${entries.length} entries, more than ${LIMITS.items}`, 'Split or shorten it.'));
      else
        for (const [key, item] of entries) {
          if (typeof key === 'string' && FORBIDDEN_KEYS.has(key))
            faults.push(
              fault([...path, key], `the name "${key}" is not allowed`, `Delete it from ${formatPath(path)}.`),
            );
          else look(item, [...path, key]);
        }
    }
  };
  look(data, []);
  return faults;
}
