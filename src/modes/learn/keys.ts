import type { WordKey } from '../../ui/index.ts';
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
  ],
  quiz: [CHOOSE],
  check: [CHOOSE],
  practice: [CHOOSE],
};

/** The keys of a page, its own ones first. */
export const keysOf = (page: PageName): readonly Shortcut[] => [...(OF_PAGE[page] ?? [SCROLL]), ...COMMON];

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
  event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !isTyping(event);
