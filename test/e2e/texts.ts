import type { Page } from './fixture.ts';

/** Every text that is on the screen now: text nodes through open shadow roots, SVG included, and what is said aloud. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set([document.title]);
    const add = (text: string | null) => {
      const clean = text?.replace(/\s+/g, ' ').trim();
      if (clean) found.add(clean);
    };
    const walk = (root: Document | ShadowRoot) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          for (const name of ['aria-label', 'aria-valuetext', 'label', 'title', 'alt'])
            if (node.getClientRects().length) add(node.getAttribute(name));
          if (node.shadowRoot) walk(node.shadowRoot);
        } else if (node instanceof Text && !node.parentElement?.matches('script, style, title')) {
          const range = document.createRange();
          range.selectNodeContents(node);
          if (range.getClientRects().length) add(node.data);
        }
      }
    };
    walk(document);
    return [...found];
  });
