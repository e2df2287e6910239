import type { Page } from './fixture.ts';

/**
 * What the picture of the deck is made of, in order, as one number, and which step it is; null while it moves or is not
 * there. Attributes are put in order: they may have been set in another one.
 */
export const print = (page: Page): Promise<{ where: string; hash: number } | null> =>
  page.evaluate(() => {
    const deck = document.querySelector('forum-deck');
    const scene = deck?.querySelector('forum-scene');
    if (!deck?.slide || !scene || scene.player.moving || !scene.drawing.marks.length) return null;
    // Of the slide that the address names, not of the one before.
    if (!scene.drawing.marks.every(({ key }) => key.startsWith(`${deck.slide!.id}/`))) return null;
    let hash = 0;
    const add = (text: string) => {
      for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    };
    for (const element of scene.shadowRoot!.querySelectorAll('g *')) {
      add(element.localName);
      add(
        [...element.attributes]
          .map(({ name, value }) => `${name}=${value}`)
          .sort()
          .join(),
      );
      if (!element.childElementCount) add(element.textContent);
    }
    for (const mark of scene.drawing.marks)
      if (mark.shape === 'dots') add(JSON.stringify([mark.key, mark.count, mark.bands]));
    const { chapter, slide, step } = deck.position!;
    return { where: `${chapter}/${slide}/${step}`, hash };
  });
