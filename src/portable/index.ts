import { ForumApp } from './forum-app.ts';
import { ForumDeck } from './forum-deck.ts';

export { ForumApp, ForumDeck };
export type { Framed } from './framed.ts';
export type { ForumPosition, ForumStatus } from './protocol.ts';

// A page may load the package twice, from two places.
if (!customElements.get('forum-app')) customElements.define('forum-app', ForumApp);
if (!customElements.get('forum-deck')) customElements.define('forum-deck', ForumDeck);
