/** Hands a file to the browser to be saved. Whether it may be is up to the browser, which does not tell. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after this task; a minute is more than it needs for files of this size.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
