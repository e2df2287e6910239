import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { loadOperatorPanel, operatorGesture, type TourPlan } from '../../operator/index.ts';
import type { Library, PublishedStart, PublishedWords } from '../../content/index.ts';
import type { VisitKeeper } from './visit-keeper.ts';
import type { View } from './view.ts';

/** How long the panel waits for words that the story brings, in ms: it is needed most where a server is ill. */
const PATIENCE = 1500;

/** What the operator's side needs of the kiosk. */
export interface Operated extends LitElement {
  readonly library: Library | null;
  readonly start: PublishedStart | null;
  readonly status: { readonly phase: string };
}

/** Opens the operator's panel by its gesture, and does in the kiosk what is asked for there. */
export class OperatorHost implements ReactiveController {
  /** The panel lies over everything. */
  isOpen = false;
  /** Words of the panel that the story brings. */
  private own: PublishedWords | null = null;
  private endGesture: () => void = () => undefined;

  /** `prepare` loads what the panel shows of this device; `report` hears what failed. */
  constructor(
    private readonly host: Operated,
    private readonly keeper: VisitKeeper,
    private readonly prepare: () => Promise<void>,
    private readonly report: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.endGesture = operatorGesture(() => void this.open());
  }

  hostDisconnected(): void {
    this.endGesture();
  }

  private async open(): Promise<void> {
    try {
      const words = this.words();
      await Promise.all([loadOperatorPanel(), this.prepare()]);
      this.own = await words;
      this.show(true);
    } catch (error) {
      this.report(error);
    }
  }

  /** Without a server, or with one that does not answer, the panel opens all the same, with its own words. */
  private words(): Promise<PublishedWords | null> {
    const { library, start } = this.host;
    const asked = start && library ? library.staff(start.edition).catch(() => null) : null;
    return Promise.race([asked, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);
  }

  private show(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.host.requestUpdate();
  }

  /** Staff shows a chapter: a new visit, in the language of the group. */
  private async lead({ edition, chapter, minutes }: TourPlan): Promise<void> {
    this.show(false);
    const slide = this.keeper.rules?.guided.find(({ id }) => id === chapter)?.slides[0];
    if (!slide) return;
    this.keeper.send({ type: 'tour', position: { chapter, slide: slide.id, step: 0 }, minutes });
    // The new visit begins with the language of the machine.
    await this.host.updateComplete;
    this.host.dispatchEvent(new CustomEvent('language-change', { detail: edition, bubbles: true, composed: true }));
  }

  private reset(): void {
    this.show(false);
    this.keeper.send({ type: 'reset', how: 'staff' });
  }

  panel({ start, frame, loader, upright }: View) {
    if (!this.isOpen) return nothing;
    return html`<operator-panel
      .start=${start}
      .own=${this.own}
      .stage=${frame.stage}
      .leaderboard=${loader.results?.leaderboard ?? null}
      .status=${() => this.host.status}
      .upright=${upright}
      @operator-close=${() => this.show(false)}
      @operator-reset=${() => this.reset()}
      @operator-tour=${({ detail }: CustomEvent<TourPlan>) => void this.lead(detail)}
      @operator-settings=${() => this.host.dispatchEvent(new CustomEvent('machine-changed'))}
    ></operator-panel>`;
  }
}
