import { editionFor, parsePosition, plainText, type Library, type PublishedStart } from '../content/index.ts';

/** Which story is told, in which language: the last one asked for wins, however long its files take. */
export class Telling {
  library: Library | null = null;
  /** The story in the language of the screen. */
  start: PublishedStart | null = null;
  /** The language that was asked for last, and how often one was. */
  wanted = '';
  private turn = 0;
  /** Does `start` have the words of every screen? */
  private whole = false;

  /** `taken` is called whenever there is another `start`. */
  constructor(private readonly taken: () => void) {}

  /**
   * Tells a story in a language, or in its first where it does not have that one. `sparing`: a page that opens with the
   * first screen does without the words of the others.
   */
  async speak(language: string, library: Library | null, sparing: boolean): Promise<void> {
    if (!library) return;
    this.wanted = language;
    const turn = ++this.turn;
    const id = editionFor(library.editions, language);
    const whole = !sparing || this.start !== null || parsePosition(location.hash) !== null;
    const start = await (whole ? library.whole(id) : library.start(id));
    if (turn !== this.turn) return;
    this.library = library;
    this.whole = whole;
    this.start = start;
    document.documentElement.lang = start.language;
    document.title = plainText(start.title);
    this.taken();
  }

  /** Brings the words of every screen. The next visitor begins with `beginning`, whether or not the server is still there. */
  async makeWhole(beginning: string): Promise<void> {
    const { library } = this;
    if (library) await library.whole(editionFor(library.editions, beginning));
    // A language or story that was asked for meanwhile comes with all of its words.
    while (this.library && !this.whole) await this.speak(this.wanted, this.library, false);
  }
}
