import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BESIDE, BREAK, type PublishedBrand, type PublishedLogo } from '../../content/index.ts';
import { measure, wrap, type Stage } from '../../scene/index.ts';
import { controls, type Say } from '../../ui/index.ts';
import { closingStyles } from './closing-card.styles.ts';
import { closingLayout, closingRoom, nameSize, type ClosingLayout } from './closing-layout.ts';
import { loopFoot } from './loop-foot.styles.ts';
import { PAUSE, PLAY } from './signs.ts';

/** Size of the organiser's name, as the styles have it. */
const NAME = { size: 48, weight: 700 } as const;

/**
 * The last card of the attract loop: who organises, and who sponsors, tier by tier. Where there is no picture, or it
 * cannot be loaded, the name stands in its place.
 *
 * @fires attract-open - go to the menu
 * @fires attract-story - begin the story
 * @fires attract-hold - detail says whether the loop should stand still
 */
@customElement('kiosk-closing-card')
export class KioskClosingCard extends LitElement {
  static override styles = [controls, loopFoot, closingStyles];

  @property({ attribute: false }) brand: PublishedBrand | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) stage: Pick<Stage, 'width' | 'height' | 'margin'> | null = null;
  /** The loop was stopped by a visitor. */
  @property({ type: Boolean }) held = false;

  /** Pictures that could not be loaded. */
  @state() private broken: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.addEventListener('click', () => this.emit('attract-open'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another version of the story may have mended its pictures.
    if (changed.has('brand')) this.broken = new Set();
  }

  /** Lengths go by the style object: the policy of the page lets no style attribute through. */
  protected override updated(): void {
    const { brand, stage } = this;
    if (!brand || !stage) return;
    const room = closingRoom(stage);
    const layout = this.layout(brand, stage);
    setLengths(this, { 'room-top': room.top, 'room-height': room.height, margin: stage.margin });
    setLengths(this, { organiser: layout.organiser, clear: clearOf(layout.organiser, brand) });
    this.renderRoot.querySelectorAll('ul').forEach((list, t) => {
      const { width, height, gap, columns } = layout.tiers[t]!;
      setLengths(list, { 'plate-width': width, 'plate-height': height, gap, clear: clearOf(height, brand) });
      setLengths(list, { row: columns * width + (columns - 1) * gap });
      const names = [...list.querySelectorAll('b')].map(({ textContent }) => textContent);
      setLengths(list, { 'name-size': nameSize(names, { width, height }) });
    });
  }

  private layout(brand: PublishedBrand, stage: NonNullable<KioskClosingCard['stage']>): ClosingLayout {
    const content = {
      counts: brand.tiers.map(({ sponsors }) => sponsors.length),
      logo: this.logoOf(brand.organiser) !== null,
      lines: this.names(brand, stage).length,
    };
    return closingLayout(content, closingRoom(stage));
  }

  /** The lines of the organiser's name, in one language or two. */
  private names({ organiser }: PublishedBrand, stage: NonNullable<KioskClosingCard['stage']>) {
    const { width } = closingRoom(stage);
    return organiser.name
      .split(BREAK)
      .flatMap((name, i) => wrap(name, width, NAME, measure).map((line) => ({ line, second: i > 0 })));
  }

  /** The picture to show; null where there is none, or it could not be loaded. */
  private logoOf({ logo }: PublishedLogo): string | null {
    return logo !== null && this.broken.has(logo) ? null : logo;
  }

  override render() {
    const { brand, stage, say, held } = this;
    if (!brand || !stage) return html``;
    const { organiser, tiers } = brand;
    const sign = this.logoOf(organiser);
    return html`
      <section aria-label=${organiser.name.replace(BREAK, BESIDE)}>
        <div class="organiser">
          <p class="label">${say('brand.organiser')}</p>
          ${sign ? html`<div class="plate">${this.picture(sign, '')}</div>` : ''}
          <h1 class="name" tabindex="-1">
            ${this.names(brand, stage).map(({ line, second }) => html`<span class=${second ? 'second' : ''}>${line} </span>`)}
          </h1>
        </div>
        ${tiers.map(
          ({ name, sponsors }) => html`
            <h2>${name.replace(BREAK, BESIDE)}</h2>
            <ul>
              ${sponsors.map((sponsor) => html`<li><div class="plate">${this.sponsor(sponsor)}</div></li>`)}
            </ul>
          `,
        )}
      </section>
      <div class="foot">
        <button
          type="button"
          class="button round"
          aria-label=${say(held ? 'kiosk.play' : 'kiosk.pause')}
          @click=${(event: Event) => this.send(event, 'attract-hold', !held)}
        >
          ${held ? PLAY : PAUSE}
        </button>
        <button type="button" class="button primary" @click=${(event: Event) => this.send(event, 'attract-story')}>
          ${say('kiosk.start')}
        </button>
      </div>
    `;
  }

  private sponsor(sponsor: PublishedLogo) {
    const logo = this.logoOf(sponsor);
    return logo ? this.picture(logo, sponsor.name) : html`<b>${sponsor.name}</b>`;
  }

  /** Only ever as an image: a picture that is a document could bring code. */
  private picture(logo: string, alt: string) {
    return html`<img
      src=${logo}
      alt=${alt}
      draggable="false"
      @error=${() => (this.broken = new Set(this.broken).add(logo))}
    />`;
  }

  private send(event: Event, name: string, detail?: unknown): void {
    event.stopPropagation();
    this.emit(name, detail);
  }

  private emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** A plate is its logo with the free space above and below: h = logo + 2 · share · logo. */
const clearOf = (height: number, { clearSpace }: PublishedBrand): number =>
  (height * clearSpace) / (1 + 2 * clearSpace);

function setLengths({ style }: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const [name, length] of Object.entries(lengths)) style.setProperty(`--${name}`, `${length}px`);
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-closing-card': KioskClosingCard;
  }
}
