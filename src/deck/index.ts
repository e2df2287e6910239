export { ForumDeck, type DeckFrame, type DeckInput } from './deck.ts';
