import { Keep } from '../../ui/index.ts';
import { FORGOTTEN, memoryKey } from './forget.ts';
import { EMPTY, readMemory, review, type Memory, type Verdict } from './memory.ts';

/** Most questions that an address can put into practice. */
const MOST_BROUGHT = 30;
const ID = /^[a-z0-9-]{1,64}$/;

/**
 * The memory of one story: kept on the device, and in this page where the device keeps nothing. All pages of the book
 * share it.
 */
export class Notebook {
  private held: Memory;
  private readonly kept: Keep<Memory>;
  private isKept = true;
  /** Questions that the address brought: missed on the screen of a kiosk, and not answered here since. */
  private fromAddress: readonly string[] = [];

  constructor(story: string) {
    this.kept = new Keep(memoryKey(story), readMemory);
    this.held = this.kept.load();
    window.addEventListener(FORGOTTEN, () => {
      this.held = EMPTY;
      this.fromAddress = [];
    });
  }

  get memory(): Memory {
    return this.held;
  }

  get brought(): readonly string[] {
    return this.fromAddress;
  }

  /** Notes an answer; `now` is in ms since 1970. */
  note(question: string, verdict: Verdict, now = Date.now()): void {
    // Another page of this browser may have noted something since.
    if (this.isKept) this.held = this.kept.load();
    this.held = review(this.held, question, verdict, now);
    this.isKept = this.kept.save(this.held);
    this.fromAddress = this.fromAddress.filter((id) => id !== question);
  }

  /** Takes in what was missed elsewhere. */
  bring(questions: readonly string[]): void {
    for (const id of questions) this.note(id, 'wrong');
    this.fromAddress = [...new Set([...this.fromAddress, ...questions])];
  }
}

const notebooks = new Map<string, Notebook>();

/** The notebook of a story. The first call takes in what the address brings. */
export function notebookOf(story: string): Notebook {
  let notebook = notebooks.get(story);
  if (!notebook) {
    notebooks.set(story, (notebook = new Notebook(story)));
    notebook.bring(takeFromAddress());
  }
  return notebook;
}

/** Questions in `?practice=id,id`. */
const broughtBy = (search: string): string[] =>
  (new URLSearchParams(search).get('practice') ?? '')
    .split(',')
    .filter((id) => ID.test(id))
    .slice(0, MOST_BROUGHT);

/** Reads them once: a page that is loaded anew must not count them as missed again. */
function takeFromAddress(): string[] {
  const brought = broughtBy(location.search);
  if (!brought.length) return [];
  const url = new URL(location.href);
  url.searchParams.delete('practice');
  history.replaceState(history.state, '', url);
  return brought;
}
