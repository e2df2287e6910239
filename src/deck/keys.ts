const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * Does the element that has the focus need this key itself? Looks through shadow roots, where reveal.js' own check is
 * blind: a button needs Enter and Space, a field or slider every key.
 */
export function needsKey(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => {
    if (!(node instanceof Element)) return false;
    if (node.matches('input, textarea, select, [contenteditable], [role=slider], [role=radio], [role=radiogroup]'))
      return true;
    return node.matches('button, a, summary, [role=button]') && !ARROWS.has(event.key);
  });
}
