import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { editionsOf, type PublishedStart } from '../../content/index.ts';
import type { Say, WordKey } from '../../ui/index.ts';
import { buttons } from './buttons.styles.ts';
import { hallState, isAbreast } from './hall-state.ts';
import { hallWindowStyles } from './hall-window.styles.ts';
import type { HallSeen, Podium } from './podium.ts';
import {
  askScreens,
  canAsk,
  hallScreen,
  isExtended,
  knownScreens,
  windowFeatures,
  type ScreenPlaces,
} from './screens.ts';
import type { Talk } from './talk.ts';

/** The window has a name, so that a console that was loaded again finds it. */
const NAME = 'forum-hall';

type Help = 'blocked' | 'drag' | 'one-screen' | 'lost';

/** The speaker's hand on the hall's window: opens it on the other screen, says how it is, and in which language it reads. */
@customElement('hall-window')
export class HallWindow extends LitElement {
  static override styles = [buttons, hallWindowStyles];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Podium | null = null;
  /** What the hall's window said last; null: there is none. */
  @property({ attribute: false }) hall: HallSeen | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @state() private help: Help | null = null;
  private screens: ScreenPlaces | null = null;
  private window: Window | null = null;
  /** Since when the hall shows something else, by `performance.now()`; null: it does not. */
  private apart: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // A press opens the window at once where there is nothing left to be asked.
    void knownScreens().then((screens) => (this.screens ??= screens));
  }

  protected override willUpdate(): void {
    const { hall, talk, help } = this;
    if (!hall || !talk || isAbreast(hall, talk)) this.apart = null;
    else this.apart ??= performance.now();
    if (hall && help === 'blocked') this.help = null;
    if (hall?.full && (help === 'drag' || help === 'one-screen')) this.help = null;
  }

  private async open(): Promise<void> {
    if (canAsk()) this.screens ??= await askScreens();
    const place = this.screens && hallScreen(this.screens);
    this.window = window.open(addressOfHall(), NAME, windowFeatures(place));
    if (!this.window) this.help = 'blocked';
    else this.help = place ? null : isExtended() === false ? 'one-screen' : 'drag';
  }

  /** The hall's window, also after this one was loaded again; null where it was not opened from here. */
  private find(): Window | null {
    if (this.window && !this.window.closed) return this.window;
    const found = window.open('', NAME, windowFeatures(null));
    if (found?.location.href === 'about:blank') {
      found.close();
      return null;
    }
    return (this.window = found);
  }

  private reach(act: (hall: Window) => void): void {
    const found = this.find();
    this.help = found ? null : 'lost';
    if (found) act(found);
  }

  override render() {
    const { start, talk, hall, say, help } = this;
    if (!start || !talk) return nothing;
    const now = hallState(hall, talk, this.apart === null ? 0 : performance.now() - this.apart);
    return html`
      <section aria-label=${say('present.hall-window')}>
        <p class="state" role="status" data-state=${now}>${say(`present.hall-${now}`)}</p>
        ${hall && !hall.full && help === null ? html`<p class="help">${say('present.hall-not-full')}</p>` : nothing}
        ${help ? html`<p class="help" role="alert">${say(`present.hall-${help}`)}</p>` : nothing}
        <div class="row">
          ${
            hall
              ? html`${this.button('present.hall-front', () => this.reach((found) => found.focus()))}
                ${this.button('present.hall-close', () => this.reach((found) => found.close()))}`
              : html`<button type="button" class="open" @click=${() => void this.open()}>
                  ${say('present.hall-open')}
                </button>`
          }
        </div>
        <p class="label" id="language">${say('present.hall-language')}</p>
        <div class="row" role="group" aria-labelledby="language">
          ${editionsOf(start.languages, say('language.both')).map((edition) => this.edition(edition))}
        </div>
      </section>
    `;
  }

  private button(word: WordKey, act: () => void) {
    return html`<button type="button" @click=${act}>${this.say(word)}</button>`;
  }

  private edition({ id, name }: PublishedStart['languages'][number]) {
    const current = this.talk?.hall || this.hall?.edition || this.start?.languages[0]?.id;
    return html`<button
      type="button"
      lang=${id.includes(',') ? nothing : id}
      data-edition=${id}
      aria-pressed=${String(id === current)}
      @click=${() => this.podium?.do({ type: 'hall', edition: id })}
    >
      ${name}
    </button>`;
  }
}

function addressOfHall(): string {
  const address = new URL(location.href);
  address.searchParams.set('mode', 'present');
  address.searchParams.set('window', 'hall');
  address.hash = '';
  return address.href;
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-window': HallWindow;
  }
}
