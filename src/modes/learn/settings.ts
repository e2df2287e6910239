import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { focusedElement, readingChange, type ReadingSettings, type WordKey } from '../../ui/index.ts';
import { keyListStyles } from '../../ui/parts/key-list.ts';
import { keysHelp } from './keys-help.ts';
import { isShortcut } from './keys.ts';
import { settingsStyles } from './settings.styles.ts';
import type { View } from './view.ts';

/** The settings in their order, each with its values and how they are called. */
const CHOICES = {
  theme: {
    word: 'learn.settings.theme',
    values: {
      system: 'learn.settings.system',
      day: 'learn.settings.day',
      night: 'learn.settings.night',
      projector: 'learn.settings.projector',
    },
  },
  textSize: {
    word: 'learn.settings.text',
    values: {
      normal: 'learn.settings.text-normal',
      large: 'learn.settings.text-large',
      largest: 'learn.settings.text-largest',
    },
  },
  contrast: {
    word: 'learn.settings.contrast',
    values: { normal: 'learn.settings.contrast-normal', high: 'learn.settings.contrast-high' },
  },
  motion: {
    word: 'learn.settings.motion',
    values: { moving: 'learn.settings.moving', still: 'learn.settings.still' },
  },
} as const satisfies { [K in keyof ReadingSettings]: { word: WordKey; values: Record<ReadingSettings[K], WordKey> } };

type Setting = keyof typeof CHOICES;

const SLIDERS = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path
  d="M3 6h9M18 6h3M3 12h3M12 12h9M3 18h11M20 18h1" /><circle cx="15" cy="6" r="2.6" /><circle cx="9" cy="12" r="2.6" /><circle
  cx="17" cy="18" r="2.6" /></svg>`;

/**
 * The button that opens what a reader may change, and the panel itself: language, colours, letters, motion, and which keys
 * there are (also by `?`). It hangs from the bar and covers nothing for good: Escape and a touch elsewhere close it.
 *
 * @fires reading-change - detail is the part of `ReadingSettings` that is asked for
 * @fires language-change - detail is the edition that is asked for
 */
@customElement('learn-settings')
export class LearnSettings extends LitElement {
  static override styles = [settingsStyles, keyListStyles];

  @property({ attribute: false }) view: View | null = null;
  /** The editions that there are, each in its own words. */
  @property({ attribute: false }) languages: readonly { readonly id: string; readonly name: string }[] = [];

  @state() private open: 'nothing' | 'settings' | 'keys' = 'nothing';
  /** Where the focus goes back to. */
  private back: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    this.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (before && before.route.page !== this.view?.route.page) this.close();
  }

  /** Opens a panel and leads there; `back` has the focus again when it closes. */
  private show(panel: 'settings' | 'keys', back: HTMLElement | null): void {
    if (this.open === 'nothing') {
      this.back = back;
      for (const type of ELSEWHERE) window.addEventListener(type, this.elsewhere, { capture: true });
    }
    this.open = panel;
    const bar = (this.parentElement?.closest('header') ?? this).getBoundingClientRect();
    this.style.setProperty('--room', `${Math.max(220, window.innerHeight - bar.bottom - 32)}px`);
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus({ preventScroll: true }));
  }

  private close(): void {
    this.open = 'nothing';
    for (const type of ELSEWHERE) window.removeEventListener(type, this.elsewhere, { capture: true });
  }

  private closeAndReturn(): void {
    this.close();
    this.back?.focus({ preventScroll: true });
    this.back = null;
  }

  private readonly elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.close();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    // A page that fills the screen hides the bar, and has its keys for itself.
    if (!this.getClientRects().length) return;
    if (event.key === 'Escape' && this.open !== 'nothing') {
      event.preventDefault();
      this.closeAndReturn();
    } else if (isShortcut(event, '?')) {
      event.preventDefault();
      if (this.open === 'keys') this.closeAndReturn();
      else this.show('keys', focusedElement());
    }
  };

  private toggle(event: Event): void {
    if (this.open === 'settings') this.closeAndReturn();
    else this.show('settings', event.currentTarget as HTMLElement);
  }

  override render() {
    const { view, open } = this;
    if (!view) return nothing;
    const { say } = view;
    return html`
      <button
        type="button"
        class="opener"
        aria-expanded=${open === 'settings'}
        aria-controls="panel"
        @click=${(event: Event) => this.toggle(event)}
      >
        ${SLIDERS}<span>${say('learn.settings')}</span>
      </button>
      <div id="panel" role="region" aria-labelledby="title" class=${open === 'nothing' ? '' : 'panel'}>
        ${open === 'nothing' ? html`<span id="title" hidden>${say('learn.settings')}</span>` : this.panel(view, open)}
      </div>
    `;
  }

  private panel(view: View, open: 'settings' | 'keys') {
    const { say, route } = view;
    return html`
      <div class="head">
        <h2 id="title" tabindex="-1">${say(open === 'keys' ? 'learn.keys.title' : 'learn.settings')}</h2>
        <button
          type="button"
          class="close"
          aria-label=${say('learn.settings.close')}
          @click=${() => this.closeAndReturn()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19" /></svg>
        </button>
      </div>
      ${open === 'keys' ? keysHelp(route.page, say, () => this.requestUpdate()) : this.settings(view)}
    `;
  }

  private settings({ say, settings, still, keeps, start }: View) {
    const projector = settings.theme === 'projector';
    const asked = still && settings.motion === 'moving';
    return html`
      ${this.group(
        'language',
        say('language.choose'),
        this.languages.map(({ id, name }) => ({ id, name, lang: id.includes(',') ? undefined : id })),
        start.edition,
        (id) => this.dispatchEvent(new CustomEvent('language-change', { detail: id, bubbles: true, composed: true })),
      )}
      ${this.setting('theme')}
      ${projector ? html`<p>${say('learn.settings.projector-about')}</p>` : [this.setting('textSize'), this.setting('contrast')]}
      ${this.setting('motion')} ${asked ? html`<p>${say('learn.settings.device-still')}</p>` : nothing}
      ${keeps ? nothing : html`<p>${say('learn.settings.not-kept')}</p>`}
      <button type="button" class="link" @click=${() => this.show('keys', null)}>${say('learn.keys.open')}</button>
    `;
  }

  private setting(setting: Setting) {
    const { say, settings } = this.view!;
    const { word, values } = CHOICES[setting];
    const choices = Object.entries(values).map(([id, key]) => ({ id, name: say(key as WordKey) }));
    return this.group(setting, say(word), choices, settings[setting], (id) =>
      this.dispatchEvent(readingChange({ [setting]: id })),
    );
  }

  /** One choice of several, as the browser's own radio buttons: arrow keys and screen readers know them. */
  private group(
    name: string,
    legend: string,
    choices: readonly { readonly id: string; readonly name: string; readonly lang?: string | undefined }[],
    current: string,
    choose: (id: string) => void,
  ) {
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="choices">
        ${choices.map(
          (choice) =>
            html`<label lang=${choice.lang ?? nothing}
              ><input
                type="radio"
                name=${name}
                value=${choice.id}
                .checked=${live(choice.id === current)}
                @change=${() => choose(choice.id)}
              /><span>${choice.name}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }
}

/** Whoever goes on with something else has no more use for the panel. */
const ELSEWHERE = ['pointerdown', 'focusin'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'learn-settings': LearnSettings;
  }
}
