import { allPositions, type Outline, type Position } from '../../content/index.ts';
import { isLetter } from '../../ui/parts/letter-keys.ts';
import type { Deed, Talk } from './talk.ts';

/** What of a key event says which key it was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'repeat' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key asks for, in either window. */
export type Act =
  | { readonly type: 'next' | 'back' | 'first' | 'last' | 'black' | 'again' }
  /** Hold the picture where it stands, or let it go on. */
  | { readonly type: 'hold' }
  /** Let go of what is shown beyond the step, and close what lies open. */
  | { readonly type: 'escape' }
  | { readonly type: 'full' | 'help' }
  | { readonly type: 'digit'; readonly digit: string }
  /** Let the next mark of the picture stand out, or the one before. */
  | { readonly type: 'look'; readonly by: 1 | -1 }
  /** Lead the laser to where an arrow shows. */
  | { readonly type: 'laser'; readonly x: number; readonly y: number }
  /** Go to the number that was typed; without one, on. */
  | { readonly type: 'enter' }
  /** Take a digit away; without one, back. */
  | { readonly type: 'erase' }
  /** A key of clickers that would do harm to the page. */
  | { readonly type: 'nothing' };

type Plain = Exclude<Act['type'], 'digit' | 'look' | 'laser'>;

/** Keys of keyboards and clickers, by what they write or are called. */
const KEYS: Readonly<Record<string, Plain>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  r: 'again',
  k: 'hold',
  Escape: 'escape',
  f: 'full',
  '?': 'help',
  Enter: 'enter',
  Backspace: 'erase',
  // "Start" of a clicker: it would load the page anew.
  F5: 'nothing',
};

/**
 * Arrows lead the laser with Shift: no clicker sends it, one hand reaches it, and beside a field no browser or system needs it,
 * as they need Alt (back), Control (desktops) and Meta (line ends).
 */
const LASER: Readonly<Record<string, Act>> = {
  arrowleft: { type: 'laser', x: -1, y: 0 },
  arrowright: { type: 'laser', x: 1, y: 0 },
  arrowup: { type: 'laser', x: 0, y: -1 },
  arrowdown: { type: 'laser', x: 0, y: 1 },
};

/** What stands on a key, for keyboards that write no Latin letters and while Vietnamese is being composed. */
function written({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  const isPlain = key.length > 1 ? key in KEYS : /[\x20-\x7e]/.test(key);
  const [, letter] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  return (isPlain ? key : (letter ?? key)).toLowerCase();
}

const BY_NAME = new Map(Object.entries(KEYS).map(([key, act]) => [key.toLowerCase(), act]));

/**
 * What a key asks for; null: it is none of ours. A key that is held down is one press: a finger that rests on a clicker must
 * not run through the talk, and every press of its own comes without `repeat`, however fast. Only the laser goes on while its
 * arrow is held. `letters`: letters, digits and signs have not been switched off.
 */
export function actOf(event: KeyPress, letters = true): Act | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const name = written(event);
  const act = letters || !isLetter(name) ? actNamed(name, event.shiftKey) : null;
  return act && act.type !== 'laser' && event.repeat ? { type: 'nothing' } : act;
}

function actNamed(name: string, isShifted: boolean): Act | null {
  if (/^\d$/.test(name)) return { type: 'digit', digit: name };
  if (name === 'l') return { type: 'look', by: isShifted ? -1 : 1 };
  if (isShifted && LASER[name]) return LASER[name];
  if (isShifted && name === ' ') return { type: 'back' };
  const type = BY_NAME.get(name);
  return type ? { type } : null;
}

/** What an act does to the talk; null: nothing, or it is left to the window (help, full screen, a picture that plays). */
export function deedFor(act: Act, talk: Talk, outline: Outline): Deed | null {
  switch (act.type) {
    case 'next':
    case 'back':
    case 'black':
    case 'again':
      return { type: act.type };
    case 'enter':
      return { type: 'next' };
    case 'erase':
      return { type: 'back' };
    case 'first':
      return go(allPositions(outline)[0]);
    case 'last':
      return go(allPositions(outline).at(-1));
    case 'hold':
      return talk.motion.at === null ? null : { type: 'let-go' };
    case 'escape':
      return letGo(talk);
    default:
      return null;
  }
}

const go = (position: Position | undefined): Deed | null => (position ? { type: 'go', position } : null);

/** One thing at a time: the dark first, because behind it nothing else is seen. */
function letGo({ black, look, motion }: Talk): Deed | null {
  if (black) return { type: 'black', on: false };
  if (look !== null) return { type: 'look', mark: null };
  return motion.at === null ? null : { type: 'let-go' };
}

/** Every slide of the story in order: the first one has the number 1. */
export const slidesOf = (outline: Outline): Position[] =>
  outline.flatMap(({ id, slides }) => slides.map((slide) => ({ chapter: id, slide: slide.id, step: 0 })));

/** The number of a slide; 0: there is no such slide. */
export const numberOf = (outline: Outline, { chapter, slide }: Position): number =>
  slidesOf(outline).findIndex((one) => one.chapter === chapter && one.slide === slide) + 1;

/** What was typed, with one digit more. What is no number of a slide begins anew with that digit; '' where even that is none. */
export function typedOn(typed: string, digit: string, slides: number): string {
  const longer = `${typed}${digit}`.replace(/^0+/, '');
  if (longer && Number(longer) <= slides) return longer;
  return digit !== '0' && Number(digit) <= slides ? digit : '';
}
