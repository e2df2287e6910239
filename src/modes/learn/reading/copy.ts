/**
 * Copies what a field holds. Where the page may not write to the clipboard, the old way, which needs the text to be
 * selected; answers whether it worked. The text stays selected, so that a reader can copy it by hand.
 */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
