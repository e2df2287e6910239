import type { BrowserContext } from '@playwright/test';
import { presentEn } from '../../src/ui/words/present-en.ts';
import { presentVi } from '../../src/ui/words/present-vi.ts';
import type { Page } from './fixture.ts';

/** What a hall may say of itself: the words of its one button. */
const OWN = /^present\.hall-(full|title)$/;

const words = [presentEn, presentVi].flatMap((all) =>
  Object.entries(all).flatMap(([key, text]) => (OWN.test(key) || text.includes('{') ? [] : [text])),
);

/**
 * Watches every window of a hall from its first moment: what of the speaker's window is ever in it, be it for a frame, through
 * every open shadow root.
 */
export async function watchHalls(context: BrowserContext): Promise<void> {
  await context.addInitScript((consoleWords: readonly string[]) => {
    if (new URLSearchParams(location.search).get('window') !== 'hall') return;
    const said = new Set(consoleWords);
    const found: string[] = [];
    /** Words of the story may be the same as words of the console. */
    const isOfStory = (node: Node | null): boolean => {
      if (!node) return false;
      if (node instanceof Element && ['forum-deck', 'hall-question'].includes(node.localName)) return true;
      return isOfStory(node instanceof ShadowRoot ? node.host : node.parentNode);
    };
    const look = (node: Node): void => {
      // Told within the task that made it: what is gone by then was in no frame, and of whom it was cannot be told any more.
      if (!node.isConnected) return;
      if (node instanceof Text) {
        const text = node.data.trim();
        if (said.has(text) && !isOfStory(node)) found.push(`says "${text}"`);
      } else if (node instanceof Element) {
        const { localName } = node;
        const isOfConsole = localName === 'forum-console' || localName.startsWith('present-');
        const isOther = localName === 'button' && !isOfStory(node) && !node.matches('.full-screen');
        const isMessage = node.matches('dialog, [role=alert], [role=status], [role=dialog]');
        if (isOfConsole || isOther || isMessage) found.push(node.outerHTML.slice(0, 120));
      }
      if (node instanceof Element && node.shadowRoot) watch(node.shadowRoot);
      for (const child of node.childNodes) look(child);
    };
    const watch = (root: Document | ShadowRoot): void => {
      new MutationObserver((records) => {
        for (const { addedNodes, target, type } of records) {
          if (type === 'characterData') look(target);
          for (const node of addedNodes) look(node);
        }
      }).observe(root, { childList: true, subtree: true, characterData: true });
      for (const child of root.childNodes) look(child);
    };
    const { value: attach } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as {
      value: (this: Element, init: ShadowRootInit) => ShadowRoot;
    };
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      watch(root);
      return root;
    };
    watch(document);
    Object.assign(window, { strangers: found });
  }, words);
}

/** What was seen in a hall's window that is not the hall's. */
export const strangers = (hall: Page): Promise<readonly string[]> =>
  hall.evaluate(() => (window as unknown as { strangers: readonly string[] }).strangers);
