import { html } from 'lit';
import type { Library } from '../content/index.ts';
import { ForumLearn, foreseePage, foreseeWords, LearnOfflineNote } from '../modes/learn/index.ts';
import { sayer, type ReadingSettings } from '../ui/index.ts';
import { Offline } from '../worker/index.ts';
import type { AppHost, Mode, ModeStatus } from './mode.ts';
import type { ReadingOwner } from './reading-owner.ts';
import { showTabSign } from './tab-sign.ts';

/** The app as a book: settings that are kept for the reader, and addresses that are the pages' own. */
export class LearnMode implements Mode {
  readonly name = 'learn';
  readonly sparing = false;
  private readonly offline: Offline;

  constructor(
    private readonly app: AppHost,
    private readonly owner: ReadingOwner,
  ) {
    this.offline = new Offline(
      () => app.library?.manifest.hash ?? '',
      () => app.requestUpdate(),
    );
  }

  /** What the address asks for, else what was chosen last, else the first that the browser is set to. */
  languageOf(editions: readonly string[]): string {
    const wishes = [
      this.app.query.get('lang') ?? '',
      this.owner.edition,
      ...navigator.languages.map((tag) => tag.split('-')[0]!.toLowerCase()),
    ];
    return wishes.find((wish) => editions.includes(wish)) ?? '';
  }

  get status(): ModeStatus | null {
    return this.book?.status ?? null;
  }

  begin(): Promise<void> {
    document.documentElement.dataset['mode'] = 'learn';
    showTabSign();
    foreseePage(location.hash);
    return Promise.resolve();
  }

  foresee(library: Library, edition: string): void {
    foreseeWords(location.hash, library, edition);
  }

  took(): void {
    this.offline.begin();
  }

  end(): void {
    this.offline.close();
    delete document.documentElement.dataset['mode'];
  }

  private get book(): ForumLearn | null {
    return this.app.querySelector('forum-learn');
  }

  private choose(edition: string): void {
    this.owner.speak(edition);
    void this.app.speak(edition).catch((error: unknown) => console.warn(error));
  }

  render() {
    const { library, start, registry } = this.app;
    const { newer, justKept } = this.offline.state;
    return html`
      <forum-learn
        .library=${library}
        .start=${start}
        .loadScene=${registry.loadScene}
        .loadQuestion=${registry.loadQuestion}
        .settings=${this.owner.settings}
        ?still=${this.owner.still}
        @language-change=${(event: CustomEvent<string>) => this.choose(event.detail)}
        @reading-change=${(event: CustomEvent<Partial<ReadingSettings>>) => this.owner.change(event.detail)}
      ></forum-learn>
      <learn-offline-note
        .say=${start && sayer(start.words)}
        ?newer=${newer}
        ?kept=${justKept}
        @newer-look=${() => void this.offline.look()}
        @newer-take=${() => this.offline.take()}
      ></learn-offline-note>
    `;
  }
}

// The elements are drawn by their names alone.
void [ForumLearn, LearnOfflineNote];
