export { ForumDeck, type DeckFrame, type DeckInput } from './deck.ts';
export type { Accent, Motion } from './picture.ts';
