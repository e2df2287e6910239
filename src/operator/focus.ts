const STOPS = 'button:not(:disabled), [tabindex="0"]';

/** What Tab reaches below a node, through shadow roots, in order. */
function stopsOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(STOPS) && element.tabIndex >= 0 ? [element] : []),
    ...(element.shadowRoot ? stopsOf(element.shadowRoot) : []),
  ]);
}

/** What has the focus, looked for through shadow roots. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? (focused(activeElement.shadowRoot) ?? activeElement) : activeElement;
}

/** Keeps Tab inside a modal part: from its last stop to its first, and back. `title` is where the focus begins. */
export function keepFocus(event: KeyboardEvent, root: ShadowRoot, title: Element | null): void {
  if (event.key !== 'Tab') return;
  const stops = stopsOf(root);
  const here = focused(root);
  const leaving = event.shiftKey ? here === stops[0] || here === title : here === stops.at(-1);
  if (!leaving) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
