import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The button is there for so long after the mouse has moved, in ms. */
const NEAR = 3000;

/**
 * Fills the screen with this window. The offer to do so is there only while it is needed and somebody's mouse is in the
 * window, so that a projector never shows it by itself.
 */
export class FullScreen implements ReactiveController {
  /** Does the window fill the screen, by its own doing or the browser's (F11)? */
  isFull = false;
  private isNear = false;
  private timer = 0;
  private readonly mode = matchMedia('(display-mode: fullscreen)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isOffered(): boolean {
    return this.isNear && !this.isFull;
  }

  hostConnected(): void {
    window.addEventListener('mousemove', this.near);
    document.addEventListener('fullscreenchange', this.look);
    this.mode.addEventListener('change', this.look);
    this.look();
    void this.enterUnasked();
  }

  hostDisconnected(): void {
    window.removeEventListener('mousemove', this.near);
    document.removeEventListener('fullscreenchange', this.look);
    this.mode.removeEventListener('change', this.look);
    clearTimeout(this.timer);
  }

  /** Fills the screen, or leaves it. It takes a key, a click or a touch in this window. */
  readonly toggle = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.enter();
  };

  private async enter(): Promise<void> {
    try {
      await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
    } catch (error) {
      console.info(error);
    }
  }

  /** Where whoever runs the machine lets pages do so without a gesture. */
  private async enterUnasked(): Promise<void> {
    try {
      const wish = { name: 'fullscreen', allowWithoutGesture: true } as unknown as PermissionDescriptor;
      if ((await navigator.permissions.query(wish)).state === 'granted') await this.enter();
    } catch {
      // A browser that does not know the permission does not give it.
    }
  }

  private readonly look = (): void => {
    this.isFull = document.fullscreenElement !== null || this.mode.matches;
    this.host.requestUpdate();
  };

  /** A browser also tells of a mouse that rests while the picture moves below it. */
  private readonly near = ({ movementX, movementY }: MouseEvent): void => {
    if (this.isFull || (movementX === 0 && movementY === 0)) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.setNear(false), NEAR);
    this.setNear(true);
  };

  private setNear(isNear: boolean): void {
    if (isNear === this.isNear) return;
    this.isNear = isNear;
    this.host.requestUpdate();
  }
}
