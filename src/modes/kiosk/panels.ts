import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Library, PublishedStart } from '../../content/index.ts';
import type { MapGoal } from '../../panels/index.ts';
import { focusedElement, type Say } from '../../ui/index.ts';
import type { Visit } from './flow.ts';

/** What lies over the screen: a fact, all that a slide rests on, the map of the story, or all of its sources. */
export type Panel =
  | { readonly type: 'fact'; readonly fact: string }
  | { readonly type: 'slide' }
  | { readonly type: 'map' }
  | { readonly type: 'sources' };

/**
 * The panels of the kiosk. What was opened from a panel goes back to it when it is closed.
 *
 * @fires panels-change - detail is what lies over the screen from now on, the uppermost last
 * @fires map-go - detail is a `MapGoal`
 */
@customElement('kiosk-panels')
export class KioskPanels extends LitElement {
  @property({ attribute: false }) panels: readonly Panel[] = [];
  @property({ attribute: false }) visit: Visit | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  /** Facts of the slide on screen. */
  @property({ attribute: false }) facts: readonly string[] = [];
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) upright = false;

  /** The same functions as long as the story is the same, so that an open panel does not load twice. */
  @state() private loads = { sources: () => this.library!.sources(''), map: () => this.library!.map('') };

  /** In light DOM, like the screen that it covers. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library, start } = this;
    if (!library || !start || !(changed.has('library') || changed.has('start'))) return;
    this.loads = { sources: () => library.sources(start.edition), map: () => library.map(start.edition) };
  }

  private change(panels: readonly Panel[]): void {
    this.dispatchEvent(new CustomEvent('panels-change', { detail: panels }));
  }

  private readonly close = (): void => this.change(this.panels.slice(0, -1));

  /** The panels that were there before, and in each what had the focus when the next one covered it. */
  private shown: readonly Panel[] = [];
  private readonly left: (HTMLElement | null)[] = [];

  protected override update(changed: PropertyValues): void {
    const before = this.shown.length;
    this.shown = this.panels;
    if (this.shown.length > before) this.left[before] = focusedElement();
    super.update(changed);
    if (this.shown.length < before) this.left[this.shown.length]?.focus();
  }

  override render() {
    const { panels, start } = this;
    if (!start) return nothing;
    return panels.map((panel, i) => this.panel(panel, start, i < panels.length - 1));
  }

  /** One that lies under another stays as it is: what was opened in it, how far it was scrolled. */
  private panel(panel: Panel, start: PublishedStart, under: boolean) {
    switch (panel.type) {
      case 'map':
        return this.map(start, under);
      case 'sources':
        return html`<forum-sources
          ?hidden=${under}
          .say=${this.say}
          .load=${this.loads.sources}
          ?data-upright=${this.upright}
          @panel-close=${this.close}
          @click=${this.close}
        ></forum-sources>`;
      default:
        return html`<forum-provenance
          ?hidden=${under}
          .fact=${panel.type === 'fact' ? panel.fact : null}
          .facts=${this.facts}
          .say=${this.say}
          .load=${this.loads.sources}
          ?data-upright=${this.upright}
          @panel-close=${this.close}
          @click=${this.close}
        ></forum-provenance>`;
    }
  }

  private map({ chapters }: PublishedStart, under: boolean) {
    const { visit } = this;
    return html`<forum-map
      ?hidden=${under}
      .chapters=${chapters}
      .position=${visit?.screen === 'story' ? visit.position : null}
      .seen=${visit?.seen ?? []}
      ?guided=${visit?.guided}
      .say=${this.say}
      .load=${this.loads.map}
      ?data-upright=${this.upright}
      @map-go=${(event: CustomEvent<MapGoal>) => this.dispatchEvent(new CustomEvent('map-go', { detail: event.detail }))}
      @map-sources=${() => this.change([...this.panels, { type: 'sources' }])}
      @panel-close=${this.close}
      @click=${this.close}
    ></forum-map>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-panels': KioskPanels;
  }
}
