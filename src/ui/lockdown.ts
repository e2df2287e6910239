/**
 * Takes away what would lead a visitor out of the story or leave it changed for the next one: menus of the browser, zoom,
 * selection, dragging, and the keys that reload, print, find, go back or open something. The keys by which a story is
 * used (Tab, arrows, Enter, Space, Escape) stay. Some of it the browser's own kiosk mode and policy forbid as well; here
 * it holds in every browser, in a window too.
 *
 * Returns what gives all of it back.
 */
export function lockDown(window: Window): () => void {
  const ending = new AbortController();
  // In the capture phase, before anything on the page; not passive, or nothing can be prevented.
  const options = { capture: true, passive: false, signal: ending.signal };
  const listen = (types: readonly string[], unwanted: (event: never) => boolean) => {
    for (const type of types)
      window.addEventListener(
        type,
        (event) => {
          if (event.cancelable && unwanted(event as never)) event.preventDefault();
        },
        options,
      );
  };
  listen(ALWAYS, () => true);
  listen(['touchstart', 'touchmove'], ({ touches }: TouchEvent) => touches.length > 1);
  listen(['wheel'], ({ ctrlKey, metaKey }: WheelEvent) => ctrlKey || metaKey);
  // The middle button scrolls by itself or opens, the others go back and forward.
  listen(['mousedown', 'mouseup', 'pointerdown', 'auxclick'], ({ button }: MouseEvent) => button > 0);
  listen(['keydown'], leadsOut);

  const open = window.open.bind(window);
  window.open = () => null;
  ending.signal.addEventListener('abort', () => {
    window.open = open;
  });
  return () => ending.abort();
}

const ALWAYS = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'selectstart',
  'copy',
  'cut',
  'paste',
  'gesturestart',
  'gesturechange',
];

/**
 * Keys with Ctrl that a story has a use for: going from word to word and to the ends. Ctrl+V pastes nothing into a page whose pastes
 * are prevented; the operator's PIN pad takes the digits out of the clipboard by itself.
 */
const HARMLESS = /^(v|Arrow(Up|Down|Left|Right)|Tab|Home|End|Enter|Control|Meta|Shift|Alt)$/;

/** Keys of the browser that stand alone. */
const BROWSER =
  /^(F\d{1,2}|Browser\w+|Launch\w+|Help|Print|PrintScreen|Find|Open|Save|Close|New|Zoom\w+|ContextMenu|GoBack|GoHome|Backspace)$/;

/** Would this key leave the story, or change how the browser shows it? */
export function leadsOut({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  // With Alt arrows go back and forward, Home goes home, and letters open menus.
  if (altKey || metaKey) return !/^(Alt|AltGraph|Meta|Control|Shift|Tab)$/.test(key);
  return ctrlKey ? !HARMLESS.test(key) : BROWSER.test(key);
}

/**
 * A service worker of an earlier page or another program would keep an old story alive: it is sent away, and the page
 * loaded once without it.
 */
export async function dismissWorkers(window: Window): Promise<void> {
  const { serviceWorker } = window.navigator as { serviceWorker?: ServiceWorkerContainer };
  // A page from a disk has no origin, and none of these.
  if (!serviceWorker || window.origin === 'null') return;
  const found = await serviceWorker.getRegistrations();
  await Promise.all(found.map((worker) => worker.unregister()));
  if (!serviceWorker.controller) return;
  const mark = 'forum-kiosk/worker-dismissed';
  try {
    const { sessionStorage } = window;
    if (sessionStorage.getItem(mark)) return;
    sessionStorage.setItem(mark, 'yes');
  } catch {
    // Forbidden or full. Without a memory of it, the page might be loaded for ever.
    return;
  }
  window.location.reload();
}
