export type { DeckInput } from './answering.ts';
export { ForumDeck } from './deck.ts';
export type { DeckFrame } from './layouts.ts';
export type { Manner, Wanted } from './picture.ts';
