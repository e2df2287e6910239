import { describe, expect, it } from 'vitest';
import { digitOf } from './digit-key.ts';

describe('digitOf(event)', () => {
  it.each([
    ['a key of the row', 'Digit3', '3', 3],
    ['with Shift', 'Digit3', '#', 3],
    ['on a keyboard that writes digits with Shift only', 'Digit3', '"', 3],
    ['a number pad', 'Numpad0', '0', 0],
    ['a number pad whose lock is off', 'Numpad1', 'End', null],
    ['a number pad whose lock is off, in its middle', 'Numpad5', 'Clear', null],
    ['another key', 'KeyA', 'a', null],
    ['another key of a number pad', 'NumpadEnter', 'Enter', null],
    ['what has no place on a keyboard', '', '3', null],
  ])('%s', (_, code, key, digit) => {
    expect(digitOf({ code, key })).toBe(digit);
  });
});
