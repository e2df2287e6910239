import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Say } from '../../ui/index.ts';
import { buttons } from './buttons.styles.ts';
import { blockStyles } from './note-block.styles.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { noteParts } from './note-parts.styles.ts';
import { saidAt, type OwnNote, type Said } from './own-notes.ts';

/**
 * What is said at one step in one language: to be read, or to be written (`writing`). What is written is kept with every
 * letter. Sends `note-done` when the writer asks to end by Escape.
 */
@customElement('present-note')
export class PresentNote extends LitElement {
  static override styles = [buttons, noteParts, blockStyles];

  /** `chapter/slide/step`. */
  @property() address = '';
  @property() language = '';
  /** The story's words. */
  @property() original = '';
  /** The speaker's own, where there are some. */
  @property({ attribute: false }) own: OwnNote | undefined = undefined;
  @property({ attribute: false }) keeper: NoteKeeper | null = null;
  @property({ type: Boolean }) writing = false;
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private isOriginalShown = false;
  /** Own words that were let go of here, so that they can be had again. */
  @state() private dropped: OwnNote | null = null;
  /** What stands in the field when writing begins; after that it is the writer's. */
  private begun = '';

  private get said(): Said {
    return saidAt(this.original, this.own);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address') || changed.has('language') || changed.has('writing')) {
      this.isOriginalShown = false;
      this.dropped = null;
      this.begun = this.said.text;
    }
  }

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  private keep(text: string): void {
    this.dropped = null;
    this.keeper?.write(this.language, this.address, { text, over: this.original });
  }

  private drop(): void {
    this.dropped = this.own ?? null;
    this.isOriginalShown = false;
    this.keeper?.drop(this.language, this.address);
    if (this.field) this.field.value = this.original;
  }

  private takeAgain(note: OwnNote): void {
    this.dropped = null;
    this.keeper?.write(this.language, this.address, note);
    if (this.field) this.field.value = note.text;
  }

  /** What is typed here is for nobody else: no key drives the talk. */
  private readonly onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing)
      this.dispatchEvent(new CustomEvent('note-done', { bubbles: true, composed: true }));
  };

  override render() {
    const { said } = this;
    return html`${this.writing ? this.writable() : this.readable(said)} ${said.isOwn ? this.mark(said) : this.again()}`;
  }

  private readable({ text, isOwn }: Said) {
    return text
      ? html`<p class="said ${isOwn ? 'own' : ''}" lang=${this.language}>${text}</p>`
      : html`<p class="said none ${isOwn ? 'own' : ''}">${this.say('present.notes-none')}</p>`;
  }

  private writable() {
    return html`<textarea
      lang=${this.language}
      aria-label=${this.say('present.notes-field')}
      maxlength="20000"
      .value=${this.begun}
      @input=${({ target }: Event) => this.keep((target as HTMLTextAreaElement).value)}
      @keydown=${this.onKey}
      @keyup=${this.onKey}
    ></textarea>`;
  }

  /** Says that these are the speaker's own words, and leads back to the story's. */
  private mark({ isOutdated }: Said) {
    const { say } = this;
    return html`<div class="marks">
      <strong>${say('present.notes-own')}</strong>
      <button type="button" @click=${() => this.drop()}>${say('present.notes-original')}</button>
      ${isOutdated ? this.outdated() : nothing}
    </div>`;
  }

  private outdated() {
    const { say, said } = this;
    return html`<p>${say('present.notes-outdated')}</p>
      <button
        type="button"
        aria-expanded=${this.isOriginalShown}
        @click=${() => (this.isOriginalShown = !this.isOriginalShown)}
      >
        ${say('present.notes-show-original')}
      </button>
      <button type="button" @click=${() => this.keep(said.text)}>${say('present.notes-keep-own')}</button>
      ${
        this.isOriginalShown
          ? html`<blockquote lang=${this.language}>${said.original || say('present.notes-none')}</blockquote>`
          : nothing
      }`;
  }

  private again() {
    const { dropped } = this;
    if (!dropped) return nothing;
    return html`<div class="marks">
      <button type="button" @click=${() => this.takeAgain(dropped)}>${this.say('present.notes-take-again')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'present-note': PresentNote;
  }
}
