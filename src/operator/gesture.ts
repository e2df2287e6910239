/** Side of the two corners, in px of the window. */
const CORNER = 96;
/** How long the first corner is held, in ms: shorter is a touch, longer is a bag or a palm. */
const HOLD = { least: 3000, most: 10_000 } as const;
/** The second corner is tapped within so many ms after that. */
const SOON = 3000;
/** The click of a finger that was lifted comes within so many ms. */
const CLICK = 400;

/** What a pointer does, in px of the window and ms of a clock that only goes forward. */
export interface Sensed {
  readonly type: 'down' | 'move' | 'up' | 'cancel';
  /** No other finger is on the screen. */
  readonly primary: boolean;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** How much of the gesture has been made. */
export type Made =
  { readonly step: 'none' | 'open' } | { readonly step: 'holding' | 'held' | 'tapping'; readonly since: number };

export const NOTHING: Made = { step: 'none' };

/**
 * The operator's gesture: one finger holds the upper left corner for three seconds, then taps the upper right one. A
 * second finger, a way out of the corner or a touch anywhere else ends it. `width` is that of the window.
 */
export function sense(made: Made, { type, primary, x, y, at }: Sensed, width: number): Made {
  const left = x <= CORNER && y <= CORNER;
  const right = x >= width - CORNER && y <= CORNER;
  if (!primary || type === 'cancel') return NOTHING;
  if (type === 'down') {
    if (left) return { step: 'holding', since: at };
    return made.step === 'held' && right && at - made.since <= SOON ? { step: 'tapping', since: at } : NOTHING;
  }
  if (made.step === 'holding') {
    if (!left) return NOTHING;
    const held = at - made.since;
    return type === 'move' ? made : held >= HOLD.least && held <= HOLD.most ? { step: 'held', since: at } : NOTHING;
  }
  if (made.step !== 'tapping') return made;
  return !right ? NOTHING : type === 'up' ? { step: 'open' } : made;
}

const TYPES = { pointerdown: 'down', pointermove: 'move', pointerup: 'up', pointercancel: 'cancel' } as const;

/** Calls `open` at the gesture, or at Ctrl+Alt+O. Answers a function that ends it. */
export function operatorGesture(open: () => void, root: Window = window): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let made = NOTHING;
  /** What lies under the corners is not meant; an unsteady finger may have clicked it. */
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const [name, type] of Object.entries(TYPES))
    root.addEventListener(
      name,
      (event) => {
        const { isPrimary: primary, clientX: x, clientY: y, timeStamp: at } = event as PointerEvent;
        const before = made.step;
        made = sense(made, { type, primary, x, y, at }, root.innerWidth);
        if (made.step === before || (made.step !== 'held' && made.step !== 'open')) return;
        root.addEventListener('click', swallow, { ...options, once: true });
        root.setTimeout(() => root.removeEventListener('click', swallow, options), CLICK);
        if (made.step !== 'open') return;
        made = NOTHING;
        open();
      },
      options,
    );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey && event.altKey && event.code === 'KeyO') open();
    },
    options,
  );
  return () => listening.abort();
}
