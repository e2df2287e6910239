import { isOurs, seal, type ForumStatus, type Told, type Wish } from '../protocol.ts';

/** How often is looked whether there is something to tell, in ms: the screens of the app say nothing when they change. */
const LOOK = 100;

/** Tells the page around this one how it is, whenever that changes, and hears what it wants. A page by itself tells nobody. */
export function speakAround(status: () => ForumStatus, obey: (wish: Wish) => void): void {
  if (window.parent === window) return;
  let told = '';
  const tell = () => {
    const now = status();
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    // Whoever has framed this page sees it all the same.
    window.parent.postMessage(seal<Told>({ type: 'status', status: now }), '*');
  };
  setInterval(tell, LOOK);
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && isOurs(data)) obey(data as Wish);
  });
}
