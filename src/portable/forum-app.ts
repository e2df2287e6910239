import { Framed } from './framed.ts';

/**
 * The whole app in a place on a page: the book, the kiosk, or the speaker's desk. It is as large as its element.
 *
 * @element forum-app
 * @attr {'learn' | 'kiosk' | 'present'} mode - which of its ways to show; `learn` where none is given
 * @attr {string} content - address of another content file, of the origin that the package comes from
 * @attr {string} language - a language of the story (`vi`), or two at once (`vi,en`)
 * @attr {string} position - `chapter/slide/step` to show
 * @attr {string} label - name of the frame for those who do not see it
 * @attr {string} base - where the package's folder `frame` lies; beside the module where none is given
 * @fires {CustomEvent<ForumStatus>} status-change - it shows something else; detail is the `status`
 */
export class ForumApp extends Framed {
  static readonly observedAttributes = ['mode', 'content', 'language', 'position', 'label', 'base'];
  protected readonly page = 'app';

  /** `learn`, `kiosk` or `present`. Another one loads it anew. */
  get mode(): string {
    return this.getAttribute('mode') ?? 'learn';
  }
  set mode(mode: string) {
    this.setAttribute('mode', mode);
  }

  /** Begins anew, as for the next visitor of a kiosk. */
  reset(): void {
    this.wish({ type: 'reset' });
  }

  protected query(): Readonly<Record<string, string>> {
    return { mode: this.mode };
  }
}
