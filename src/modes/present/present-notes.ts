import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatPosition, samePosition, type Library, type Position, type PublishedStart } from '../../content/index.ts';
import { hidden, type Say } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { keptLetters, LETTERS } from './letters.ts';
import { NoteKeeper } from './note-keeper.ts';
import './notes-files.ts';
import { saidAt, type OwnNote, type Said } from './own-notes.ts';
import { notesStyles } from './present-notes.styles.ts';
import { firstWords, originalAt, outlineOf, spokenIn, type Spoken } from './spoken.ts';
import { neighbour, slideKey, type Talk } from './talk.ts';

/** Letters of the next step's notes. */
const AHEAD = 110;

/** Own words that were let go of at a step, so that they can be had again. */
interface Dropped {
  readonly address: string;
  readonly language: string;
  readonly note: OwnNote;
}

/**
 * What the speaker says at this step, in large letters, and the first words of what comes next. It follows the talk, but
 * for a speaker who is writing: the notes stay at their step until the writing is done. What is written is kept with every
 * letter, on this device.
 */
@customElement('present-notes')
export class PresentNotes extends LitElement {
  static override styles = [notesStyles, hidden];

  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private letters = keptLetters.load();
  /** The step whose notes are being written; null: none are. */
  @state() private writing: Position | null = null;
  /** What stands in the fields when writing begins, by language. */
  private begun: Readonly<Record<string, string>> = {};
  @state() private areFilesOpen = false;
  @state() private isOriginalShown = false;
  @state() private dropped: Dropped | null = null;

  private readonly spoken = new Fetched<Spoken>(this);
  private keeper: NoteKeeper | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keeper?.removeEventListener('change', this.onOwn);
    this.keeper = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** The step whose notes are shown. */
  private get place(): Position | null {
    return this.writing ?? this.talk?.position ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library, start, talk } = this;
    if (!library || !start || !talk) return;
    const { id, hash } = library.manifest;
    this.listenTo(NoteKeeper.of(id));
    this.spoken.ask(`${hash} ${start.edition}`, () => spokenIn(library, start.edition));
    const before = changed.get('talk');
    if (changed.has('talk') && !samePosition(before?.position ?? null, talk.position) && !this.writing) this.anew();
    const told = changed.get('start');
    if (told && told.edition !== start.edition) this.writing = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.style.setProperty('--letters', String(LETTERS[this.letters]));
    const before = changed.get('talk');
    const moved = changed.has('talk') && !samePosition(before?.position ?? null, this.talk?.position ?? null);
    if (moved && !this.writing) this.renderRoot.querySelector('.words')?.scrollTo(0, 0);
  }

  private listenTo(keeper: NoteKeeper): void {
    if (keeper === this.keeper) return;
    this.keeper?.removeEventListener('change', this.onOwn);
    this.keeper = keeper;
    keeper.addEventListener('change', this.onOwn);
  }

  private readonly onOwn = (): void => this.requestUpdate();

  /** At another step nothing is left of what was opened at the one before. */
  private anew(): void {
    this.isOriginalShown = false;
    this.dropped = null;
  }

  private saidAt(language: string, place: Position): Said {
    const original = originalAt(this.spoken.value?.get(language), place);
    return saidAt(original, this.keeper?.noteAt(language, formatPosition(place)));
  }

  private resize(by: 1 | -1): void {
    this.letters = Math.min(LETTERS.length - 1, Math.max(0, this.letters + by));
    keptLetters.save(this.letters);
  }

  /** Opens the fields, with what is said there now. */
  private write(): void {
    const place = this.place;
    if (!place) return;
    this.begun = Object.fromEntries(
      [...this.spoken.value!.keys()].map((language) => [language, this.saidAt(language, place).text]),
    );
    this.writing = place;
    this.dropped = null;
  }

  private async toggleWriting(): Promise<void> {
    if (this.writing) {
      this.writing = null;
      this.anew();
      return;
    }
    this.write();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private keep(language: string, place: Position, text: string): void {
    const over = originalAt(this.spoken.value?.get(language), place);
    this.keeper?.write(language, formatPosition(place), { text, over });
  }

  private drop(language: string, place: Position): void {
    const address = formatPosition(place);
    const note = this.keeper?.noteAt(language, address);
    if (!note) return;
    this.keeper?.drop(language, address);
    this.isOriginalShown = false;
    this.dropped = { address, language, note };
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`textarea[lang="${language}"]`);
    if (field) field.value = originalAt(this.spoken.value?.get(language), place);
  }

  private takeAgain({ language, address, note }: Dropped): void {
    this.keeper?.write(language, address, note);
    this.dropped = null;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`textarea[lang="${language}"]`);
    if (field) field.value = note.text;
  }

  /** Letters that are typed here are for nobody else: no key drives the talk. */
  private readonly onFieldKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing) return;
    void this.toggleWriting().then(() => this.renderRoot.querySelector<HTMLElement>('#write')?.focus());
  };

  override render() {
    const { start, talk, say, place } = this;
    if (!start || !talk || !place) return nothing;
    return html`
      <div class="head">
        <h2 id="title">${say('present.notes-title')}</h2>
        ${this.sizes()}
        <button
          type="button"
          id="write"
          aria-pressed=${this.writing !== null}
          ?disabled=${!this.spoken.value}
          @click=${() => void this.toggleWriting()}
        >
          ${PENCIL} ${say(this.writing ? 'present.notes-done' : 'present.notes-write')}
        </button>
        <button
          type="button"
          aria-expanded=${this.areFilesOpen}
          aria-label=${say('present.notes-files')}
          title=${say('present.notes-files')}
          @click=${() => (this.areFilesOpen = !this.areFilesOpen)}
        >
          ${MORE}
        </button>
      </div>
      ${
        this.areFilesOpen && this.spoken.value && this.keeper
          ? html`<present-notes-files
              .start=${start}
              .library=${this.library}
              .spoken=${this.spoken.value}
              .keeper=${this.keeper}
              .say=${say}
            ></present-notes-files>`
          : nothing
      }
      <div class="status" role="status">
        ${this.keeper?.kept === false ? html`<p class="trouble">${say('present.notes-not-kept')}</p>` : nothing}
        ${
          this.writing && !samePosition(this.writing, talk.position)
            ? html`<p class="trouble">${say('present.notes-elsewhere')}</p>`
            : nothing
        }
      </div>
      <div class="words" role="region" tabindex="0" aria-labelledby="title">${this.words(place)}</div>
      ${this.ahead(talk)}
    `;
  }

  private sizes() {
    const { say, letters } = this;
    return html`<div role="group" aria-label=${say('present.notes-letters')}>
      <button
        type="button"
        aria-label=${say('present.notes-smaller')}
        title=${say('present.notes-smaller')}
        ?disabled=${letters === 0}
        @click=${() => this.resize(-1)}
      >
        ${MINUS}
      </button>
      <button
        type="button"
        aria-label=${say('present.notes-larger')}
        title=${say('present.notes-larger')}
        ?disabled=${letters === LETTERS.length - 1}
        @click=${() => this.resize(1)}
      >
        ${PLUS}
      </button>
    </div>`;
  }

  private words(place: Position) {
    const { say, spoken } = this;
    if (spoken.failed && !spoken.value)
      return html`<p role="alert">${say('present.notes-failed')}</p>
        <button type="button" @click=${() => spoken.retry()}>${say('present.notes-retry')}</button>`;
    if (!spoken.value) return html`<p class="none">${say('present.notes-loading')}</p>`;
    return [...spoken.value.keys()].map((language) => this.block(language, place));
  }

  private block(language: string, place: Position) {
    const said = this.saidAt(language, place);
    return html`<div class="block">
      ${this.writing ? this.field(language, place) : this.text(language, said)} ${this.mark(language, place, said)}
    </div>`;
  }

  private text(language: string, { text }: Said) {
    return text
      ? html`<p class="said" lang=${language}>${text}</p>`
      : html`<p class="said none">${this.say('present.notes-none')}</p>`;
  }

  private field(language: string, place: Position) {
    return html`<textarea
      lang=${language}
      aria-label=${this.say('present.notes-field')}
      maxlength="20000"
      .value=${this.begun[language] ?? ''}
      @input=${({ target }: Event) => this.keep(language, place, (target as HTMLTextAreaElement).value)}
      @keydown=${this.onFieldKey}
      @keyup=${(event: Event) => event.stopPropagation()}
    ></textarea>`;
  }

  /** Says that these are the speaker's own words, and leads back to the story's. */
  private mark(language: string, place: Position, { text, original, isOwn, isOutdated }: Said) {
    const { say, dropped } = this;
    if (!isOwn) {
      if (dropped?.language !== language || dropped.address !== formatPosition(place)) return nothing;
      return html`<div class="own">
        <button type="button" @click=${() => this.takeAgain(dropped)}>${say('present.notes-take-again')}</button>
      </div>`;
    }
    return html`<div class="own">
      <strong>${say('present.notes-own')}</strong>
      <button type="button" @click=${() => this.drop(language, place)}>${say('present.notes-original')}</button>
      ${
        isOutdated
          ? html`<p>${say('present.notes-outdated')}</p>
              <button
                type="button"
                aria-expanded=${this.isOriginalShown}
                @click=${() => (this.isOriginalShown = !this.isOriginalShown)}
              >
                ${say('present.notes-show-original')}
              </button>
              <button type="button" @click=${() => this.keep(language, place, text)}>
                ${say('present.notes-keep-own')}
              </button>
              ${
                this.isOriginalShown
                  ? html`<blockquote lang=${language}>${original || say('present.notes-none')}</blockquote>`
                  : nothing
              }`
          : nothing
      }
    </div>`;
  }

  private ahead(talk: Talk) {
    const { say, start, spoken } = this;
    if (!spoken.value) return nothing;
    const next = neighbour(outlineOf(start!), talk, 1);
    if (!next) return html`<p class="next">${say('present.notes-last')}</p>`;
    const [language] = spoken.value.keys();
    const { text } = this.saidAt(language!, next);
    const isNewSlide = slideKey(next) !== slideKey(talk.position);
    return html`<p class="next">
      <b>${say(isNewSlide ? 'present.notes-next-slide' : 'present.notes-next')}</b>
      ${text ? html`<span lang=${language}>${firstWords(text, AHEAD)}</span>` : say('present.notes-none')}
    </p>`;
  }
}

const sign = (path: unknown) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
const MINUS = sign(svg`<path d="M3 19l6-14 6 14M5.2 14h7.6M17 8h5"/>`);
const PLUS = sign(svg`<path d="M3 19l6-14 6 14M5.2 14h7.6M17 8h5M19.5 5.5v5"/>`);
const PENCIL = sign(svg`<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.500 19zM14 6.5l3.5 3.5"/>`);
const MORE = sign(svg`<path d="M12 4v11M8 11l4 4 4-4M5 20h14"/>`);

declare global {
  interface HTMLElementTagNameMap {
    'present-notes': PresentNotes;
  }
}
