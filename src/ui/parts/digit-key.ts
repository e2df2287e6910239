/**
 * The digit that stands on a key, whatever Shift makes of it; null: none. A number pad whose lock is off writes no digits:
 * its keys move, and are left to that.
 */
export function digitOf({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): number | null {
  const [, place, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  return digit !== undefined && (place === 'Digit' || key === digit) ? Number(digit) : null;
}
