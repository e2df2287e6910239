import { expect, it } from 'vitest';
import { todayIn } from './today.ts';

it('writes a day as each language does', () => {
  const day = new Date(2026, 10, 22, 12);
  expect(todayIn('vi', day)).toBe('22 tháng 11 năm 2026');
  expect(todayIn('en', day)).toBe('November 22, 2026');
  expect(todayIn('fr', day)).toBe('22 novembre 2026');
});
