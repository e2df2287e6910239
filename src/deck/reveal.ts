import Reveal, { type RevealApi } from 'reveal.js';
import { needsKey } from './keys.ts';
import { allowRevealMarkup } from './trusted-types.ts';

export interface RevealHandlers {
  /** Next (+1) or back (-1). */
  readonly move: (by: number) => void;
  /** Is the deck on screen, so that keys are meant for it? */
  readonly active: () => boolean;
}

/** What reveal.js must not do by itself here; re-applied after start, because the query string overrides its configuration. */
const OURS = {
  hash: false,
  history: false,
  respondToHashChanges: false,
  controls: false,
  progress: false,
  slideNumber: false,
  overview: false,
  pause: false,
  help: false,
  jumpToSlide: false,
  touch: false,
  mouseWheel: false,
  loop: false,
  shuffle: false,
  autoSlide: 0,
  autoAnimate: false,
  transition: 'none',
  backgroundTransition: 'none',
  disableLayout: true,
  scrollActivationWidth: 0,
  view: null,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  viewDistance: 1,
  embedded: true,
} as const;

/** Starts the one reveal.js instance of a visit on an element with `.slides` inside. */
export async function startReveal(element: HTMLElement, { move, active }: RevealHandlers): Promise<RevealApi> {
  allowRevealMarkup();
  const [forward, back] = [() => move(1), () => move(-1)];
  const keyboard: Record<number, (() => void) | null> = {
    32: forward, // space
    34: forward, // page down, also the clicker
    39: forward, // right
    40: forward, // down
    33: back, // page up
    37: back, // left
    38: back, // up
    8: back, // backspace
  };
  // Its own keys that would leave the story: n, p, h, l, k, j, f, home, end, a, c, g.
  for (const code of [78, 80, 72, 76, 75, 74, 70, 36, 35, 65, 67, 71]) keyboard[code] = null;
  const config = {
    ...OURS,
    keyboard: keyboard as never,
    keyboardCondition: (event: KeyboardEvent) => active() && !needsKey(event),
  };
  // At every slide reveal.js measures the element, only to tell its styles, and nothing here asks for that: the page would be
  // laid out in the middle of a change, and again at its end.
  Object.defineProperties(element, { offsetWidth: { value: 0 }, offsetHeight: { value: 0 } });
  const reveal = new Reveal(element, config);
  await withoutQuery(() => reveal.initialize());
  reveal.configure(config);
  // "application" would switch off the browse mode of screen readers, and the steps are announced by the deck itself.
  element.removeAttribute('role');
  element.querySelector('.aria-status')?.setAttribute('aria-live', 'off');
  return reveal;
}

/** reveal.js lets the query string override its configuration, and reads it while it starts. */
function withoutQuery<T>(act: () => T): T {
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', pathname + hash);
  try {
    return act();
  } finally {
    history.replaceState(history.state, '', pathname + search + hash);
  }
}

/** The step that reveal.js stands at. Derived from its indices, never counted: not every way fires every event. */
export const stepOf = (reveal: RevealApi): number => (reveal.getIndices().f ?? -1) + 1;
