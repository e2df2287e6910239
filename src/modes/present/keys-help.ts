import { html, type TemplateResult } from 'lit';
import type { Say, WordKey } from '../../ui/index.ts';

/** Keys by what they do, as they are written on them. */
const HELP: readonly (readonly [WordKey, readonly string[]])[] = [
  ['present.key-next', ['Page Down', '→', '↓', 'Space', 'Enter', 'N']],
  ['present.key-back', ['Page Up', '←', '↑', 'Backspace', 'P']],
  ['present.key-number', ['1 … 9', 'Enter']],
  ['present.key-ends', ['Home', 'End']],
  ['present.key-black', ['B', '.']],
  ['present.key-again', ['R']],
  ['present.key-hold', ['K']],
  ['present.key-escape', ['Esc']],
  ['present.key-full', ['F']],
  ['present.key-help', ['?']],
];

/** What can be pressed instead of the buttons, here and in the hall's window. */
export const keysHelp = (say: Say): TemplateResult => html`
  <h2>${say('present.key-title')}</h2>
  <dl class="keys">
    ${HELP.map(
      ([word, keys]) =>
        html`<div>
          <dt>${keys.map((key) => html`<kbd>${key === 'Space' ? say('present.key-space') : key}</kbd> `)}</dt>
          <dd>${say(word)}</dd>
        </div>`,
    )}
  </dl>
  <p>${say('present.key-clicker')}</p>
`;
