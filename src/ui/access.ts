import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACCESS_ICONS } from './access-icons.ts';
import { accessStyles } from './access.styles.ts';
import type { Say } from './say.ts';
import { PLAIN, settingsChange, type Settings } from './settings.ts';
import { controls } from './styles.ts';
import type { WordKey } from './words/en.ts';

/** Each setting has two values; a button goes from one to the other. */
const SWITCHES = {
  textSize: { word: 'access.text', off: 'normal', on: 'large' },
  contrast: { word: 'access.contrast', off: 'normal', on: 'high' },
  motion: { word: 'access.motion', off: 'moving', on: 'still' },
  reach: { word: 'access.reach', off: 'whole', on: 'low' },
} as const satisfies { [K in keyof Settings]: { word: WordKey; off: Settings[K]; on: Settings[K] } };

/** A list that nobody has used for so long is closed for the next one, in ms. */
const FORGOTTEN = 30_000;

/**
 * What a visitor may change on the screen, one touch each: text size, contrast, motion, reach. On a stage without room
 * for them one button opens them as a list.
 *
 * @fires settings-change - detail is the part of `Settings` that is asked for; the app makes the change
 */
@customElement('forum-access')
export class ForumAccess extends LitElement {
  static override styles = [controls, accessStyles];

  @property({ attribute: false }) settings: Settings = PLAIN;
  @property({ attribute: false }) say: Say = (key) => key;
  /** Which of them are of use here, in their order. */
  @property({ attribute: false }) offers: readonly (keyof Settings)[] = ['textSize', 'contrast', 'motion'];
  /** One button that opens the others. */
  @property({ type: Boolean }) folded = false;

  @state() private open = false;
  private forgotten = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  private readonly elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.close();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.close();
    this.renderRoot.querySelector('button')?.focus();
  };

  private unfold(): void {
    this.open = true;
    this.stay();
    for (const type of ['pointerdown', 'focusin']) window.addEventListener(type, this.elsewhere, { capture: true });
  }

  private close(): void {
    this.open = false;
    clearTimeout(this.forgotten);
    for (const type of ['pointerdown', 'focusin']) window.removeEventListener(type, this.elsewhere, { capture: true });
  }

  private stay(): void {
    clearTimeout(this.forgotten);
    this.forgotten = window.setTimeout(() => this.close(), FORGOTTEN);
  }

  private change(setting: keyof Settings): void {
    const { off, on } = SWITCHES[setting];
    if (this.open) this.stay();
    this.dispatchEvent(settingsChange({ [setting]: this.settings[setting] === on ? off : on }));
  }

  override render() {
    const { say, open, folded } = this;
    if (!this.offers.length) return nothing;
    if (!folded)
      return html`<div role="group" class="row" aria-label=${say('access.group')}>${this.switches(false)}</div>`;
    return html`
      <button
        type="button"
        aria-label=${say('access.group')}
        aria-expanded=${open}
        @click=${() => (open ? this.close() : this.unfold())}
        @keydown=${this.onKey}
      >
        ${icon(open ? 'close' : 'open')}
      </button>
      ${
        open
          ? html`<div role="group" class="list" aria-label=${say('access.group')} @keydown=${this.onKey}>
              ${this.switches(true)}
            </div>`
          : nothing
      }
    `;
  }

  private switches(worded: boolean) {
    return this.offers.map((setting) => {
      const { word, on } = SWITCHES[setting];
      const name = this.say(word);
      return html`<button
        type="button"
        data-setting=${setting}
        aria-label=${worded ? nothing : name}
        aria-pressed=${this.settings[setting] === on}
        @click=${() => this.change(setting)}
      >
        ${icon(setting)}${worded ? html`<span>${name}</span>` : nothing}
      </button>`;
    });
  }
}

const icon = (name: keyof typeof ACCESS_ICONS) =>
  html`<span class="icon"><svg viewBox="0 0 48 48" aria-hidden="true">${ACCESS_ICONS[name]}</svg></span>`;

declare global {
  interface HTMLElementTagNameMap {
    'forum-access': ForumAccess;
  }
}
