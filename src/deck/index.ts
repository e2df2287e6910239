export { ForumDeck, type DeckFrame, type DeckInput } from './deck.ts';
export type { Manner, Wanted } from './picture.ts';
