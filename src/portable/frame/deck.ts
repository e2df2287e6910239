import '../../ui/fonts.css';
import '../../ui/tokens.css';
import { parsePosition } from '../../content/index.ts';
import { loadScene, publishText } from '../../registry.ts';
import { speakAround } from './around.ts';
import { DeckView } from './deck-view.ts';

/** The slides alone, in a frame of `<forum-deck>`. Its address says which story, in which language, from where. */
const query = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = query.get('theme') === 'day' ? 'day' : 'night';

const view = new DeckView();
view.loadScene = loadScene;
view.bare = query.has('bare');
view.wanted = parsePosition(location.hash);
document.body.append(view);

const goToAddress = () => view.go(parsePosition(location.hash));
window.addEventListener('hashchange', goToAddress);
speakAround(
  () => view.status,
  (wish) => {
    if (wish.type === 'go') view.go(parsePosition(wish.position));
    else if (wish.type === 'move') view.move(wish.by);
    else if (wish.type === 'speak') view.speak(wish.language).catch((error: unknown) => console.warn(error));
  },
);
void view.open(query.get('content'), query.get('lang') ?? '', publishText);
