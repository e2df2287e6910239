import { ForumScene, pictureOfPage } from '../scene/index.ts';

/** Where nothing is drawn that could take its place, the picture that came with the page goes after so long, in ms. */
const LONGEST = 10_000;

/**
 * The picture that came with the page (src/server/first), until the app has drawn its own. It lies over an app that has its
 * words already, so that nothing is gone in between.
 */
export class FirstPicture {
  private waiting = 0;

  /** Something was painted in the app. */
  painted(event: Event): void {
    if (!pictureOfPage()) return;
    const [scene] = event.composedPath();
    if (scene instanceof ForumScene && scene.drawing.marks.length) this.remove();
  }

  /** The app shows its words: its picture follows at once, or never. */
  follow(): void {
    if (pictureOfPage()) this.waiting ||= window.setTimeout(() => this.remove(), LONGEST);
  }

  remove(): void {
    clearTimeout(this.waiting);
    pictureOfPage()?.remove();
  }
}
