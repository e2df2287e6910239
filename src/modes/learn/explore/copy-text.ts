/**
 * Copies the text of an element; answers whether it worked. The old way, by a selection: it works wherever somebody has
 * just touched something, while the clipboard of its own is closed to our pages (Permissions-Policy). The text stays
 * selected, so that a reader can copy it by hand.
 */
export function copyText(element: HTMLElement): boolean {
  const text = element.textContent.trim();
  getSelection()?.selectAllChildren(element);
  let isTaken = false;
  // What is selected in a shadow root does not reach the clipboard in every browser; what the event is given does.
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isCopied && isTaken;
}
