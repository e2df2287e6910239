import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  formatPosition,
  outlineOf,
  samePosition,
  type Library,
  type Position,
  type PublishedStart,
} from '../../content/index.ts';
import { hidden, type Say } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { buttons } from './buttons.styles.ts';
import { KeeperOf } from './keeper-of.ts';
import { keptLetters, LETTERS } from './letters.ts';
import './note-block.ts';
import { noteParts } from './note-parts.styles.ts';
import './notes-files.ts';
import { saidAt } from './own-notes.ts';
import { notesStyles } from './present-notes.styles.ts';
import { firstWords, originalAt, spokenIn, type Spoken } from './spoken.ts';
import { neighbour, slideKey, type Talk } from './talk.ts';

/** Letters of the next step's notes. */
const AHEAD = 110;

/**
 * What the speaker says at this step, in large letters, and the first words of what comes next. It follows the talk, but
 * not away from somebody who is writing: the notes stay at their step until that is done.
 */
@customElement('present-notes')
export class PresentNotes extends LitElement {
  static override styles = [buttons, noteParts, notesStyles, hidden];

  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private letters = keptLetters.load();
  /** The step whose notes are being written; null: none are. */
  @state() private writing: Position | null = null;
  @state() private areFilesOpen = false;

  private readonly spoken = new Fetched<Spoken>(this);
  private readonly own = new KeeperOf(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library, start, talk } = this;
    if (!library || !start || !talk) return;
    const { id, hash } = library.manifest;
    this.own.story = id;
    this.spoken.ask(`${hash} ${start.edition}`, () => spokenIn(library, start.edition));
    const told = changed.get('start');
    if (told && told.edition !== start.edition) this.writing = null;
    if (this.hasMoved(changed)) this.areFilesOpen = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.style.setProperty('--letters', String(LETTERS[this.letters]));
    if (this.hasMoved(changed) && !this.writing) this.renderRoot.querySelector('.words')?.scrollTo(0, 0);
  }

  private hasMoved(changed: PropertyValues<this>): boolean {
    const before = changed.get('talk');
    return changed.has('talk') && !samePosition(before?.position ?? null, this.talk?.position ?? null);
  }

  private resize(by: 1 | -1): void {
    this.letters = Math.min(LETTERS.length - 1, Math.max(0, this.letters + by));
    keptLetters.save(this.letters);
  }

  private async toggleWriting(): Promise<void> {
    this.writing = this.writing ? null : this.talk!.position;
    this.areFilesOpen = false;
    await this.updateComplete;
    const block = this.renderRoot.querySelector('present-note');
    await block?.updateComplete;
    if (this.writing) block?.focus();
    else this.renderRoot.querySelector<HTMLElement>('#write')?.focus();
  }

  override render() {
    const { start, talk, say, spoken, writing } = this;
    if (!start || !talk) return nothing;
    return html`
      <div class="all">
        <div class="head">
          <h2 id="title" class="hidden">${say('present.notes-title')}</h2>
          <div class="sizes" role="group" aria-label=${say('present.notes-letters')}>
            ${this.size(-1, MINUS)} ${this.size(1, PLUS)}
          </div>
          <button
            type="button"
            id="write"
            aria-pressed=${writing !== null}
            ?disabled=${!spoken.value}
            @click=${() => void this.toggleWriting()}
          >
            ${PENCIL} ${say(writing ? 'present.notes-done' : 'present.notes-write')}
          </button>
          <button
            type="button"
            id="files"
            aria-expanded=${this.areFilesOpen}
            aria-label=${say('present.notes-files')}
            title=${say('present.notes-files')}
            ?disabled=${!spoken.value}
            @click=${() => (this.areFilesOpen = !this.areFilesOpen)}
          >
            ${FILES}
          </button>
        </div>
        <div class="status" role="status">
          ${this.own.keeper?.kept === false ? html`<p class="trouble">${say('present.notes-not-kept')}</p>` : nothing}
          ${
            writing && !samePosition(writing, talk.position)
              ? html`<p class="trouble">${say('present.notes-elsewhere')}</p>`
              : nothing
          }
        </div>
        <div class="words" role="group" tabindex="0" aria-labelledby="title" @note-done=${() => this.toggleWriting()}>
          ${this.areFilesOpen ? this.files() : this.words(writing ?? talk.position)}
        </div>
        ${this.ahead(talk)}
      </div>
    `;
  }

  private size(by: 1 | -1, sign: unknown) {
    const name = this.say(by < 0 ? 'present.notes-smaller' : 'present.notes-larger');
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      ?disabled=${!(this.letters + by in LETTERS)}
      @click=${() => this.resize(by)}
    >
      ${sign}
    </button>`;
  }

  private files() {
    const { start, library, spoken, own, say } = this;
    return html`<present-notes-files
      .start=${start}
      .library=${library}
      .spoken=${spoken.value}
      .keeper=${own.keeper}
      .say=${say}
    ></present-notes-files>`;
  }

  private words(place: Position) {
    const { say, spoken } = this;
    const { keeper } = this.own;
    if (spoken.failed && !spoken.value)
      return html`<p role="alert">${say('present.notes-failed')}</p>
        <button type="button" @click=${() => spoken.retry()}>${say('present.notes-retry')}</button>`;
    if (!spoken.value) return html`<p class="none">${say('present.notes-loading')}</p>`;
    const address = formatPosition(place);
    return [...spoken.value].map(
      ([language, notes]) =>
        html`<present-note
          .address=${address}
          .language=${language}
          .original=${originalAt(notes, place)}
          .own=${keeper?.noteAt(language, address)}
          .keeper=${keeper}
          ?writing=${this.writing !== null}
          .say=${say}
        ></present-note>`,
    );
  }

  private ahead(talk: Talk) {
    const { say, start, spoken } = this;
    const [first] = spoken.value ?? [];
    if (!first) return nothing;
    const next = neighbour(outlineOf(start!), talk, 1);
    if (!next) return html`<p class="next">${say('present.notes-last')}</p>`;
    const [language, notes] = first;
    const { text } = saidAt(originalAt(notes, next), this.own.keeper?.noteAt(language, formatPosition(next)));
    const isNewSlide = slideKey(next) !== slideKey(talk.position);
    return html`<p class="next">
      <span>
        <b>${say(isNewSlide ? 'present.notes-next-slide' : 'present.notes-next')}</b>
        ${text ? html`<bdi lang=${language}>${firstWords(text, AHEAD)}</bdi>` : say('present.notes-none')}
      </span>
    </p>`;
  }
}

const sign = (path: unknown) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
const MINUS = sign(svg`<path d="M3 19l6-14 6 14M5.2 14h7.6M17 8h5"/>`);
const PLUS = sign(svg`<path d="M3 19l6-14 6 14M5.2 14h7.6M17 8h5M19.5 5.5v5"/>`);
const PENCIL = sign(svg`<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5"/>`);
const FILES = sign(svg`<path d="M12 4v11M8 11l4 4 4-4M5 20h14"/>`);

declare global {
  interface HTMLElementTagNameMap {
    'present-notes': PresentNotes;
  }
}
