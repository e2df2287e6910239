import type { WordKey } from '../../ui/index.ts';
import { isLetter, lettersWork } from '../../ui/parts/letter-keys.ts';
import type { PageName } from './route.ts';

/** A key of the board, by what stands on it; `Space` is said in the reader's language. */
export interface Shortcut {
  /** Each does the same. */
  readonly keys: readonly string[];
  readonly does: WordKey;
}

/** What works everywhere. */
const COMMON: readonly Shortcut[] = [
  { keys: ['Tab', 'Shift + Tab'], does: 'learn.keys.tab' },
  { keys: ['Enter'], does: 'learn.keys.enter' },
  { keys: ['Esc'], does: 'learn.keys.close' },
  { keys: ['?'], does: 'learn.keys.help' },
];

const SCROLL: Shortcut = { keys: ['Space', 'Page Down', '↓'], does: 'learn.keys.scroll' };
const CHOOSE: Shortcut = { keys: ['←', '→', '↑', '↓'], does: 'learn.keys.choose' };

/** On a page that fills the screen. */
const LEAVE: Shortcut = { keys: ['Esc'], does: 'learn.keys.leave' };

const OF_PAGE: Readonly<Partial<Record<PageName, readonly Shortcut[]>>> = {
  reading: [
    { keys: ['→'], does: 'learn.keys.next' },
    { keys: ['←'], does: 'learn.keys.back' },
    { keys: ['Home', 'End'], does: 'learn.keys.ends' },
    SCROLL,
  ],
  projector: [
    { keys: ['→', 'Page Down', 'Space'], does: 'learn.keys.next' },
    { keys: ['←', 'Page Up'], does: 'learn.keys.back' },
    { keys: ['F'], does: 'learn.keys.full' },
    { keys: ['B'], does: 'learn.keys.black' },
    LEAVE,
  ],
  hands: [
    { keys: ['1 … 6', 'Shift + 1 … 6'], does: 'learn.keys.hands' },
    { keys: ['→', 'Page Down'], does: 'learn.keys.truth' },
    LEAVE,
  ],
  quiz: [CHOOSE],
  check: [CHOOSE],
  practice: [CHOOSE],
};

/** The keys of a page, its own ones first; they go before those that work elsewhere. */
export function keysOf(page: PageName): readonly Shortcut[] {
  const own = OF_PAGE[page] ?? [SCROLL];
  const taken = new Set(own.flatMap(({ keys }) => keys));
  return [...own, ...COMMON.filter(({ keys }) => !keys.some((key) => taken.has(key)))];
}

/** Fields that take letters: a key pressed in one of them is a letter and no shortcut. */
const LETTERS = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'date', 'time']);

/** Is somebody writing? Looks at where the key came from, through every shadow root. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return LETTERS.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** A shortcut is a key alone: with Ctrl, Alt or the command key it belongs to the browser. */
export const isShortcut = (event: KeyboardEvent, key: string): boolean =>
  event.key === key && isAlone(event) && !event.defaultPrevented && !isTyping(event);

/** Is a key pressed alone, and not one of those that were switched off? */
export const isAlone = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (!isLetter(key) || lettersWork());
