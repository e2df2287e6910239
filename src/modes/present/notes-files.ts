import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { outlineOf, plainText, type Library, type PublishedStart } from '../../content/index.ts';
import type { Say } from '../../ui/index.ts';
import { saveFile } from '../../ui/parts/save-file.ts';
import { todayIn } from '../../ui/parts/today.ts';
import { buttons } from './buttons.styles.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { noteParts } from './note-parts.styles.ts';
import { LONGEST_FILE, readNotes, writeNotes, type NotesFault } from './notes-file.ts';
import { notesText } from './notes-text.ts';
import type { Spoken } from './spoken.ts';
import { minuteText } from './timing.ts';
import { linesOf, wholeTalk } from './whole-talk.ts';

/** Lost places that are named; more are counted. */
const NAMED = 5;

/** Notes as files: saved for reading or for another device, taken from a file, and their document for paper. */
@customElement('present-notes-files')
export class PresentNotesFiles extends LitElement {
  static override styles = [
    buttons,
    noteParts,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        padding: 0.25rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      p {
        max-width: 70ch;
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) spoken: Spoken | null = null;
  @property({ attribute: false }) keeper: NoteKeeper | null = null;
  @property({ attribute: false }) say: Say = (key) => key;

  /** What became of the last file. */
  @state() private said: readonly string[] = [];
  @state() private isBad = false;

  private async saveText(): Promise<void> {
    const { start, library, spoken, keeper, say } = this;
    try {
      const map = await library!.map(start!.edition);
      const { version } = library!.manifest;
      const text = notesText(plainText(start!.title), wholeTalk(start!, map, spoken!, keeper!.own), {
        about: say('present.notes-about', { version, date: todayIn(start!.language) }),
        time: (seconds) => say('present.notes-planned', { time: minuteText(seconds) }),
        none: say('present.notes-none'),
        own: say('present.notes-own'),
      });
      this.save(text, 'text/markdown', 'md');
    } catch {
      this.tell([say('present.notes-failed')], true);
    }
  }

  private saveJson(): void {
    const { start, library, spoken, keeper } = this;
    const { id: story, version } = library!.manifest;
    this.save(writeNotes({ story, version, notes: linesOf(start!, spoken!, keeper!.own) }), 'application/json', 'json');
  }

  /** A file says which story it is of, which version and which language. */
  private save(text: string, type: string, ending: 'md' | 'json'): void {
    const { id, version } = this.library!.manifest;
    const name = [id, 'notes', version, this.start!.edition].join('-').replace(/[^\p{L}\p{N}.]+/gu, '-');
    saveFile(new Blob([text], { type }), `${name}.${ending}`);
    this.tell([this.say('present.notes-saved', { name: `${name}.${ending}` })]);
  }

  private async take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    // Or the same file could not be chosen twice.
    const text = file && file.size <= LONGEST_FILE ? await file.text().catch(() => null) : undefined;
    input.value = '';
    if (!file) return;
    const { start, library, say } = this;
    const { id: story, languages } = library!.manifest;
    if (text === null) return this.tell([say('present.notes-bad-no-json')], true);
    const read = text === undefined ? tooLarge : readNotes(text, { story, languages, outline: outlineOf(start!) });
    if ('why' in read) return this.tell([this.fault(read)], true);
    if (read.count) this.keeper!.take(read.own);
    const { version } = library!.manifest;
    this.tell([
      read.count || read.lost.length
        ? say('present.notes-took', { count: read.count })
        : say('present.notes-took-none'),
      ...(read.version === version ? [] : [say('present.notes-took-other', { version: read.version })]),
      ...(read.lost.length ? [this.lost(read.lost)] : []),
    ]);
  }

  private lost(lost: readonly string[]): string {
    const names = lost.slice(0, NAMED).join('; ') + (lost.length > NAMED ? '; …' : '');
    return this.say('present.notes-lost', { count: lost.length, names });
  }

  private fault(fault: NotesFault): string {
    const { say } = this;
    if (fault.why === 'bad-line') return say('present.notes-bad-line', { language: fault.language, line: fault.line });
    if (fault.why === 'other-story') return say('present.notes-bad-other-story', { story: fault.story });
    return say(`present.notes-bad-${fault.why}`);
  }

  private tell(said: readonly string[], isBad = false): void {
    this.said = said;
    this.isBad = isBad;
  }

  /** The same address as this window's, for the document of notes. */
  private get paper(): string {
    const address = new URL(location.href);
    address.searchParams.set('window', 'notes');
    address.searchParams.set('lang', this.start!.edition);
    address.hash = '';
    return address.href;
  }

  override render() {
    const { start, say } = this;
    if (!start) return nothing;
    return html`
      <div class="acts">
        <a class="button" href=${this.paper} target="_blank">${say('present.notes-print')}</a>
        <button type="button" @click=${() => void this.saveText()}>${say('present.notes-save-text')}</button>
        <button type="button" @click=${() => this.saveJson()}>${say('present.notes-save-json')}</button>
        <button type="button" @click=${() => this.renderRoot.querySelector('input')!.click()}>
          ${say('present.notes-take')}
        </button>
        <input
          type="file"
          tabindex="-1"
          accept=".json,application/json"
          aria-label=${say('present.notes-take')}
          @change=${({ target }: Event) => void this.take(target as HTMLInputElement)}
        />
      </div>
      <p>${say('present.notes-files-about')}</p>
      <div role=${this.isBad ? 'alert' : 'status'}>
        ${this.said.map((line) => html`<p class=${this.isBad ? 'trouble' : ''}>${line}</p>`)}
      </div>
    `;
  }
}

const tooLarge: NotesFault = { why: 'too-large' };

declare global {
  interface HTMLElementTagNameMap {
    'present-notes-files': PresentNotesFiles;
  }
}
