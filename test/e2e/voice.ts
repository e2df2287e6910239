import { expect, type Page } from './fixture.ts';

/** What a voice says by itself: what has changed in live regions that were there before, and where the focus has gone. */
interface Said {
  readonly live: readonly string[];
  /** null where nothing has the focus. */
  readonly focus: string | null;
  readonly moved: boolean;
}
interface Listening {
  live: string[];
  before: Element | null;
}
declare global {
  interface Window {
    listening: Listening;
  }
}

/** Listens from the first moment of the page: call it before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
    const known = new WeakSet<Element>();
    window.listening = { live: [], before: null };
    /** The region around a node, through every shadow root. */
    const around = (node: Node | null): Element | null => {
      for (let at = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
        if (at instanceof Element && at.matches(LIVE)) return at;
      return null;
    };
    const heard = new MutationObserver((records) => {
      const changed = new Set(records.map(({ target }) => around(target)));
      for (const region of changed) {
        const text = region?.textContent.replace(/\s+/g, ' ').trim();
        // Of a region that has only just come, most voices say nothing; an alert is heard even so.
        if (region && text && (known.has(region) || region.matches('[role=alert]'))) window.listening.live.push(text);
      }
      for (const { target } of records) {
        const root = target instanceof Element || target instanceof ShadowRoot ? target : null;
        for (const region of root?.querySelectorAll(LIVE) ?? []) known.add(region);
      }
    });
    const all = { childList: true, characterData: true, subtree: true };
    heard.observe(document, all);
    type Attach = (this: Element, init: ShadowRootInit) => ShadowRoot;
    const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!.value as Attach;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      heard.observe(root, all);
      return root;
    };
  });
}

const said = (page: Page): Promise<Said> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const focus =
      at && at !== document.body && at !== document.documentElement
        ? `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent.replace(/\s+/g, ' ').trim()}`
        : null;
    return { live: window.listening.live, focus, moved: focus !== null && at !== window.listening.before };
  });

/**
 * Does something, and waits until a voice has said what came of it: the focus has gone to what is new, or a live region
 * tells of it. In neither case is the focus lost.
 */
export async function tells(page: Page, what: string, act: () => Promise<unknown>): Promise<Said> {
  await page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    window.listening = { live: [], before: at };
  });
  await act();
  const message = `a voice tells of ${what}, and the focus is kept`;
  await expect.poll(async () => tellsOf(await said(page)), { message, intervals: [20, 50, 100] }).toBe(true);
  return said(page);
}

const tellsOf = ({ live, focus, moved }: Said): boolean => focus !== null && (moved || live.length > 0);
