import { digitOf } from '../../../ui/parts/digit-key.ts';
import { lettersWork } from '../../../ui/parts/letter-keys.ts';

/** Hands that a key counts: 1 to 8 name the option, Shift takes one back; null: none. */
export function handsOf(event: KeyboardEvent): { readonly option: number; readonly by: 1 | -1 } | null {
  if (event.ctrlKey || event.metaKey || event.altKey || !lettersWork()) return null;
  const written = event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('input, textarea, select'));
  const digit = digitOf(event) ?? 0;
  return digit >= 1 && digit <= 8 && !written ? { option: digit - 1, by: event.shiftKey ? -1 : 1 } : null;
}
