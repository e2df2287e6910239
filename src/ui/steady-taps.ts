/** A finger that goes no further than this, in pixels of the stage, has tapped: 12 mm on a screen of 43 inches. */
const REACH = 24;

/** A finger that began on a button. */
interface Touched {
  readonly button: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** Where the button was. */
  readonly left: number;
  readonly top: number;
}

/**
 * Makes taps of unsteady fingers count. Browsers take a touch that moves a few millimetres for scrolling, and a second
 * finger for zooming: they cancel the pointer, and the button under it is never clicked. Where the finger lifts close
 * to where it came down, and nothing has scrolled meanwhile, its button is clicked all the same. What has pointers of
 * its own (`touch-action: none`) is not meant, and not concerned.
 *
 * Answers a function that ends it.
 */
export function steadyTaps(root: Window): () => void {
  const touches = new Map<number, Touched>();
  const pointers = new Map<number, HTMLElement>();
  /** Buttons that the browser will not click. */
  const cancelled = new Set<HTMLElement>();

  const onPointer = (event: PointerEvent): void => {
    const { pointerId, type, pointerType } = event;
    if (pointerType !== 'touch') return;
    const button = type === 'pointerdown' ? buttonOf(event) : pointers.get(pointerId);
    if (type !== 'pointerdown') pointers.delete(pointerId);
    if (!button) return;
    if (type === 'pointerdown') {
      pointers.set(pointerId, button);
      cancelled.delete(button);
    } else if (type === 'pointercancel') cancelled.add(button);
  };

  const onTouch = (event: TouchEvent): void => {
    for (const { identifier, clientX: x, clientY: y } of event.changedTouches) {
      const touched = touches.get(identifier);
      touches.delete(identifier);
      if (event.type === 'touchstart') {
        const button = buttonOf(event);
        const { left, top } = button?.getBoundingClientRect() ?? {};
        if (button && left !== undefined && top !== undefined) touches.set(identifier, { button, x, y, left, top });
      } else if (event.type === 'touchend' && touched && cancelled.delete(touched.button) && isTap(touched, x, y))
        click(touched);
    }
  };

  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
    root.addEventListener(type, onPointer, options);
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) root.addEventListener(type, onTouch, options);
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
