import { countWords, languagesOf } from '../../content/index.ts';
import { whenIdle } from '../../ui/parts/when-idle.ts';

/** What a slow reader takes: two syllables a second, after a look around. */
const SYLLABLES_A_SECOND = 2;
const LOOK_MS = 2500;
/** Syllables in a written word: Vietnamese puts a space between any two. */
const SYLLABLES_A_WORD: Readonly<Record<string, number>> = { vi: 1 };
const OF_ANOTHER = 1.5;

/** How long slow reading of so many words takes, in ms. Of two languages at once a reader reads one, the longer at most. */
export function readingTime(words: number, edition: string): number {
  const languages = languagesOf(edition).map((language) => SYLLABLES_A_WORD[language.split('-')[0]!] ?? OF_ANOTHER);
  const syllables = (words / languages.length) * Math.max(...languages);
  return LOOK_MS + (1000 * syllables) / SYLLABLES_A_SECOND;
}

/**
 * How long slow reading of what is on screen below `root` takes, in ms. Looked up when nothing else is to be done: a press waits
 * for no measuring.
 */
export async function timeToRead(root: Node, edition: string): Promise<number> {
  await new Promise<void>(whenIdle);
  return readingTime(wordsOnScreen(root), edition);
}

/** Words on the screen below `root`, through all shadow roots; what is hidden, or only there to be heard, is none of them. */
export function wordsOnScreen(root: Node): number {
  if (root instanceof Text) return countWords(root.data);
  if (root instanceof Element && !isSeen(root)) return 0;
  return childrenOf(root).reduce((words, node) => words + wordsOnScreen(node), 0);
}

const childrenOf = (node: Node): readonly Node[] =>
  node instanceof HTMLSlotElement ? node.assignedNodes() : [...((node as Element).shadowRoot ?? node).childNodes];

function isSeen(element: Element): boolean {
  if (element.matches('[hidden], [inert], style')) return false;
  if (!(element instanceof HTMLElement) || element instanceof HTMLSlotElement) return true;
  // What is only there to be heard is a pixel in size; hosts around what is placed absolutely have none.
  return !(element.offsetWidth === 1 && element.offsetHeight === 1) && element.checkVisibility();
}
