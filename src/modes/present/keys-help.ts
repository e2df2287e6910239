import { html, type TemplateResult } from 'lit';
import type { Say, WordKey } from '../../ui/index.ts';
import { keyList } from '../../ui/parts/key-list.ts';
import { letterSwitch } from '../../ui/parts/letter-keys.ts';

/** Keys by what they do, as they are written on them. */
const HELP: readonly (readonly [WordKey, readonly string[]])[] = [
  ['present.key-next', ['Page Down', '→', '↓', 'Space', 'Enter', 'N']],
  ['present.key-back', ['Page Up', '←', '↑', 'Backspace', 'P']],
  ['present.key-number', ['1 … 9', 'Enter']],
  ['present.key-ends', ['Home', 'End']],
  ['present.key-black', ['B', '.']],
  ['present.key-again', ['R']],
  ['present.key-hold', ['K']],
  ['present.key-look', ['L', 'Shift + L']],
  ['present.key-laser', ['Shift + ← → ↑ ↓']],
  ['present.key-escape', ['Esc']],
  ['present.key-full', ['F']],
  ['present.key-help', ['?']],
];

/** What can be pressed instead of the buttons, here and in the hall's window. `changed`: draw anew. */
export const keysHelp = (say: Say, changed: () => void): TemplateResult => html`
  <h2>${say('present.key-title')}</h2>
  ${keyList(
    HELP.map(([word, keys]) => ({ keys, does: say(word) })),
    say('present.key-space'),
  )}
  ${letterSwitch(say, changed)}
  <p>${say('present.key-clicker')}</p>
`;
