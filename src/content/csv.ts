/** What a cell can hold; null is an empty one. */
export type Cell = string | number | boolean | null;

/** How a spreadsheet knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A text that begins like this is a formula to a spreadsheet (OWASP, CSV injection), also in its full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as RFC 4180 has it, with CRLF after every line, for spreadsheets: it says that it is UTF-8, and texts that
 * would be read as formulas have an apostrophe before them. Numbers stay numbers, also below 0.
 */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = safeText(cell);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
