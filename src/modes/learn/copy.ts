/**
 * Copies what a field or another element says; answers whether it worked. The old way first, by a selection: it works
 * wherever somebody has just touched something, while the clipboard of its own may be closed to the page, which is an error
 * on the console. The text stays selected, so that a reader can copy it by hand.
 */
export async function copyFrom(holder: HTMLElement): Promise<boolean> {
  const text = select(holder);
  if (copySelected(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what the element says; answers what that is. */
function select(holder: HTMLElement): string {
  if (holder instanceof HTMLInputElement) {
    holder.focus();
    holder.select();
    return holder.value;
  }
  getSelection()?.selectAllChildren(holder);
  return holder.textContent.trim();
}

/** What is selected in a shadow root does not reach the clipboard in every browser; what the event is given does. */
function copySelected(text: string): boolean {
  let isTaken = false;
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
