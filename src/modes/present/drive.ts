import { allPositions, type Outline, type Position } from '../../content/index.ts';
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
  /** Go to the number that was typed; without one, on. */
  | { readonly type: 'enter' }
  /** Take a digit away; without one, back. */
  | { readonly type: 'erase' }
  /** A key of clickers that would do harm to the page. */
  | { readonly type: 'nothing' };

type Plain = Exclude<Act['type'], 'digit'>;

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

/** What stands on a key, for keyboards that write no Latin letters and while Vietnamese is being composed. */
function written({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  const isPlain = key.length > 1 ? key in KEYS : /[\x20-\x7e]/.test(key);
  const [, letter] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  return (isPlain ? key : (letter ?? key)).toLowerCase();
}

const BY_NAME = new Map(Object.entries(KEYS).map(([key, act]) => [key.toLowerCase(), act]));

/**
 * What a key asks for; null: it is none of ours. A key that is held down is one press: a finger that rests on a clicker must
 * not run through the talk, and every press of its own comes without `repeat`, however fast.
 */
export function actOf(event: KeyPress): Act | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const name = written(event);
  const act: Act | null = /^\d$/.test(name)
    ? { type: 'digit', digit: name }
    : name === ' ' && event.shiftKey
      ? { type: 'back' }
      : BY_NAME.has(name)
        ? { type: BY_NAME.get(name)! }
        : null;
  return act && event.repeat ? { type: 'nothing' } : act;
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

/** What a key does to the talk, in a window that has nothing of its own but the slide. */
export function deedOf(event: KeyPress, talk: Talk, outline: Outline): Deed | null {
  const act = actOf(event);
  return act && deedFor(act, talk, outline);
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
