import { html, type TemplateResult } from 'lit';
import { Keep } from '../keep.ts';
import type { Say } from '../say.ts';

/**
 * Shortcuts that are one letter, digit or sign alone. Who speaks to a computer, or whose hands tremble, sets them off unawares, so
 * they can be switched off (https://www.w3.org/TR/WCAG22/#character-key-shortcuts): once for book, console and hall.
 */
const kept = new Keep('forum/letter-keys', (stored) => stored !== false);
/** The choice of a browser that keeps nothing; null: it is kept. */
let unkept: boolean | null = null;

/** Asked for at every press: another window may have switched them meanwhile. */
export const lettersWork = (): boolean => unkept ?? kept.load();

function letLettersWork(on: boolean): void {
  unkept = kept.save(on) ? null : on;
}

/** What stands for a letter that is still being composed. */
const COMPOSED = new Set(['Process', 'Dead', 'Unidentified']);

/** Does a key write a letter, digit or sign? Space is none of them, nor is what has a name (`Enter`). */
export const isLetter = (key: string): boolean => (key !== ' ' && [...key].length === 1) || COMPOSED.has(key);

/** The switch itself. `changed`: draw anew what depends on it. */
export const letterSwitch = (say: Say, changed: () => void): TemplateResult => html`
  <div class="letters">
    <label
      ><input
        type="checkbox"
        aria-describedby="letters-about"
        .checked=${lettersWork()}
        @change=${({ target }: Event) => {
          letLettersWork((target as HTMLInputElement).checked);
          changed();
        }}
      /><span>${say('keys.letters')}</span></label
    >
    <p id="letters-about">${say('keys.letters-about')}</p>
  </div>
`;
