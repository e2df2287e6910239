import { en, type WordKey } from './en.ts';
import { vi } from './vi.ts';

/** Interface words by language; a story may override them or bring another language. */
export const catalogue: Readonly<Record<string, Readonly<Record<WordKey, string>>>> = { vi, en };
export type { WordKey };
