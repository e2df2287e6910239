export { ForumDeck, type DeckFrame } from './deck.ts';
