/** The element that has the focus, through all shadow roots; null where none has. */
export function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** Gives the focus to the heading of a screen that has just come, where the screen before took it along. */
export function focusHeading(screen: Element | null): void {
  if (focused()) return;
  const inside = screen?.shadowRoot ?? screen;
  inside?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}
