import { Framed } from './framed.ts';

/**
 * The slides alone, one step after the other: by keys while it has the focus, by its two buttons, by swiping, or by the page around
 * it. It is as large as its element.
 *
 * @element forum-deck
 * @attr {string} content - address of another content file, of the origin that the package comes from
 * @attr {string} language - a language of the story (`vi`), or two at once (`vi,en`)
 * @attr {string} position - `chapter/slide/step` to show; the first step where none is given
 * @attr {'night' | 'day'} theme - lacquer or paper; `night` where none is given
 * @attr {boolean} bare - without its buttons
 * @attr {string} label - name of the frame for those who do not see it
 * @attr {string} base - where the package's folder `frame` lies; beside the module where none is given
 * @fires {CustomEvent<ForumStatus>} status-change - it shows something else; detail is the `status`
 */
export class ForumDeck extends Framed {
  static readonly observedAttributes = ['content', 'language', 'position', 'theme', 'bare', 'label', 'base'];
  protected readonly page = 'deck';

  /** `night` or `day`. Another one loads it anew. */
  get theme(): string {
    return this.getAttribute('theme') ?? 'night';
  }
  set theme(theme: string) {
    this.setAttribute('theme', theme);
  }

  /** Is it without its buttons? */
  get bare(): boolean {
    return this.hasAttribute('bare');
  }
  set bare(bare: boolean) {
    this.toggleAttribute('bare', bare);
  }

  /** Goes a step on, into the next slide or chapter where one ends. */
  next(): void {
    this.wish({ type: 'move', by: 1 });
  }

  /** Goes a step back. */
  back(): void {
    this.wish({ type: 'move', by: -1 });
  }

  protected query(): Readonly<Record<string, string>> {
    return { theme: this.theme, bare: this.bare ? 'yes' : '' };
  }
}
