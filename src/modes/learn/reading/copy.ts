/**
 * Copies what a field holds; answers whether it worked. The old way first: it works wherever somebody has just touched
 * something, while the clipboard of its own may be closed to the page, which is an error on the console. The text stays
 * selected, so that a reader can copy it by hand.
 */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  if (document.execCommand('copy')) return true;
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
