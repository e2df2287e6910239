/** A finger that goes no further than this, in pixels of the stage, has tapped: 12 mm on a screen of 43 inches. */
const REACH = 24;
/** Up to so many pixels browsers take a touch for a tap themselves. */
const STEADY = 5;

interface Place {
  readonly button: HTMLElement;
  readonly x: number;
  readonly y: number;
}
/** A finger that began on a button, and where the button was. */
interface Touched extends Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Makes taps of unsteady fingers count. Browsers take a touch that moves a few millimetres for scrolling, and a second
 * finger for zooming: then the button under it is never clicked. Where the finger lifts close to where it came down,
 * and nothing has scrolled meanwhile, its button is clicked all the same.
 *
 * Answers a function that ends it.
 */
export function steadyTaps(root: Window): () => void {
  const touches = new Map<number, Touched>();
  const pointers = new Map<number, Place>();
  /** Buttons on which a finger has moved or was not alone, or that the browser has taken from it. */
  const unsteady = new Set<HTMLElement>();

  const onPointer = (event: PointerEvent): void => {
    const { pointerId, type, pointerType, clientX: x, clientY: y } = event;
    if (pointerType !== 'touch') return;
    const began = pointers.get(pointerId);
    if (type === 'pointerdown') {
      const button = buttonOf(event);
      if (button) pointers.set(pointerId, { button, x, y });
    } else if (type === 'pointermove') {
      if (began && Math.hypot(x - began.x, y - began.y) > STEADY) unsteady.add(began.button);
    } else {
      if (began && type === 'pointercancel') unsteady.add(began.button);
      pointers.delete(pointerId);
    }
  };

  const onTouch = (event: TouchEvent): void => {
    // Of several fingers the browser makes no tap, or only sometimes.
    if (event.touches.length > 1) for (const { button } of touches.values()) unsteady.add(button);
    for (const { identifier, clientX: x, clientY: y } of event.changedTouches) {
      const touched = touches.get(identifier);
      touches.delete(identifier);
      if (event.type === 'touchstart') {
        const button = buttonOf(event);
        if (!button) continue;
        const { left, top } = button.getBoundingClientRect();
        touches.set(identifier, { button, x, y, left, top });
      } else if (touched && unsteady.delete(touched.button) && event.type === 'touchend' && isTap(touched, x, y)) {
        // The browser may take it for a tap as well: one is enough.
        if (event.cancelable) event.preventDefault();
        click(touched);
      }
    }
  };

  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
    root.addEventListener(type, onPointer, options);
  root.addEventListener('touchstart', onTouch, { ...options, passive: true });
  for (const type of ['touchend', 'touchcancel'] as const)
    root.addEventListener(type, onTouch, { ...options, passive: false });
  return () => listening.abort();
}

const buttonOf = (event: Event): HTMLElement | null =>
  event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('button')) ??
  null;

function isTap({ button, x, y, left, top }: Touched, endX: number, endY: number): boolean {
  const scale = Number(getComputedStyle(button).getPropertyValue('--stage-scale')) || 1;
  const now = button.getBoundingClientRect();
  const stayed = Math.hypot(now.left - left, now.top - top) < 1;
  return button.isConnected && stayed && Math.hypot(endX - x, endY - y) <= REACH * scale;
}

/** As a finger's, so that what has dealt with the finger itself does not take it for a key. */
const click = ({ button, x, y }: Touched): boolean =>
  button.dispatchEvent(
    new PointerEvent('click', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: 1,
      pointerType: 'touch',
      clientX: x,
      clientY: y,
    }),
  );
