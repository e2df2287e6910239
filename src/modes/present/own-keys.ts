/** Texts of several lines, which pages are turned in. */
const TEXT = 'textarea, [contenteditable]';
/** One line, a choice, a slider. */
const FIELD = 'input, select, [role=slider], [role=radiogroup], [role=listbox]';
/** What no field needs: a clicker is pressed wherever the focus happens to be. */
const CLICKER = new Set(['PageUp', 'PageDown', 'F5', 'Escape']);

/**
 * Does what has the focus need this key itself? A field needs what is typed and arrows, a button Enter and Space, and what is
 * scrolled (`data-scrolled`) the arrows up and down. Looks through shadow roots.
 */
export const isOwnKey = (event: KeyboardEvent): boolean =>
  event.composedPath().some((node) => node instanceof Element && needs(node, event));

function needs(node: Element, { key, shiftKey }: KeyboardEvent): boolean {
  if (node.matches(TEXT)) return key !== 'Escape';
  if (node.matches(FIELD)) return !CLICKER.has(key);
  if (node.matches('[data-scrolled]') && !shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) return true;
  return node.matches('button, a, summary, [role=button]') && (key === 'Enter' || key === ' ');
}
