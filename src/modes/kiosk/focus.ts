import type { LitElement, ReactiveController } from 'lit';
import { focusedElement } from '../../ui/index.ts';

/** Gives the focus to the heading of a screen that has just come, where the screen before took it along. */
function focusHeading(screen: Element | null): void {
  if (focusedElement()) return;
  const inside = screen?.shadowRoot ?? screen;
  inside?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

/** Gives the focus back to the screen: what had it before something lay over it, else the heading. */
export class Focus implements ReactiveController {
  private before: HTMLElement | null = null;
  private wasCovered = false;

  /** `screen` is what has a heading of its own; null where nothing has. */
  constructor(
    private readonly host: LitElement & { readonly covered: boolean },
    private readonly screen: () => Element | null,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.covered) this.before ??= focusedElement();
  }

  hostUpdated(): void {
    const { wasCovered } = this;
    this.wasCovered = this.host.covered;
    if (!wasCovered || this.wasCovered) return;
    if (this.before?.isConnected) this.before.focus();
    this.before = null;
    this.follow();
  }

  /** Another screen has come. */
  follow(): void {
    void this.host.updateComplete.then(() => focusHeading(this.screen()));
  }
}
