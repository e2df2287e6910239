import { expect, it } from 'vitest';
import { dayOf } from './day.ts';

it('tells the day in Vietnam, wherever the machine thinks it is', () => {
  expect(dayOf(new Date('2026-11-21T16:59:59.999Z'))).toBe('2026-11-21');
  expect(dayOf(new Date('2026-11-21T17:00:00.000Z'))).toBe('2026-11-22');
});
