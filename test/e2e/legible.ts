import type { Page } from './fixture.ts';

/**
 * What a visitor could not read or reach on this screen: text that leaves it, is cut off or lies over other text, a
 * line that begins with a full stop, and targets smaller than 44 px, or than `target` (numbers inside a sentence are as large as the sentence). Looks through open shadow roots.
 */
export async function illegible(page: Page, target = 44): Promise<string[]> {
  // For a moment the app's first picture lies under that of the page, the same letters on the same places.
  await page.locator('#first-picture').waitFor({ state: 'detached' });
  return page.evaluate(findIllegible, target);
}

/** The same, asked inside a page of any browser: it is sent there as it stands, and may use nothing around it. */
export function findIllegible(target: number): string[] {
  const faults: string[] = [];
  const pieces: { text: string; owner: Element; box: DOMRect }[] = [];
  const parentOf = (node: Node): Element | null =>
    node instanceof Element && node.assignedSlot
      ? node.assignedSlot
      : node.parentNode instanceof ShadowRoot
        ? node.parentNode.host
        : (node.parentNode as Element | null);

  interface Place {
    readonly shown: boolean;
    readonly scrolls: boolean;
    readonly clips: readonly Element[];
  }
  const places = new Map<Element, Place>();
  /** Is it shown, and what cuts it off? Many texts have the same parents, and styles are slow to ask for. */
  const place = (element: Element): Place => {
    let known = places.get(element);
    if (!known) places.set(element, (known = look(element)));
    return known;
  };
  const look = (element: Element): Place => {
    // Something lies over it, and it is not meant to be read.
    if (element.hasAttribute('inert')) return { shown: false, scrolls: false, clips: [] };
    const { visibility, opacity, clipPath, overflowX, overflowY, display } = getComputedStyle(element);
    if (visibility === 'hidden' || display === 'none' || clipPath !== 'none' || Number(opacity) < 0.05)
      return { shown: false, scrolls: false, clips: [] };
    const parent = parentOf(element);
    const { shown, scrolls, clips } =
      parent instanceof Element ? place(parent) : { shown: true, scrolls: false, clips: [] };
    if (/auto|scroll/.test(overflowX + overflowY)) return { shown, scrolls: true, clips };
    const cuts = /hidden|clip/.test(overflowX + overflowY) && element !== document.documentElement;
    return { shown, scrolls, clips: cuts ? [element, ...clips] : clips };
  };

  const lookAtText = (node: Text) => {
    const text = node.data.replace(/\s+/g, ' ').trim();
    const owner = parentOf(node);
    if (!text || !owner || !owner.getClientRects().length) return;
    const { shown, scrolls, clips } = place(owner);
    if (!shown || scrolls) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    let before = node.previousSibling;
    while (before instanceof Comment || (before instanceof Text && !before.data)) before = before.previousSibling;
    if (before instanceof Element && /^\s*[.,;:!?)\]”]/.test(node.data)) {
      const [first] = range.getClientRects();
      if (first && first.top > before.getBoundingClientRect().bottom - 4) faults.push(`a line begins with "${text}"`);
    }
    for (const whole of range.getClientRects()) {
      // What an ellipsis leaves of it. Of letters with places of their own in a drawing Firefox knows the end only of all of them.
      const edges = clips.filter((clip) => getComputedStyle(clip).textOverflow === 'ellipsis');
      if (owner instanceof SVGElement) edges.push(owner);
      const right = Math.min(whole.right, ...edges.map((edge) => edge.getBoundingClientRect().right));
      const box = new DOMRect(whole.left, whole.top, Math.max(0, right - whole.left), whole.height);
      if (box.width < 1) continue;
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        faults.push(`"${text}" leaves the screen`);
      const cut = clips.find((clip) => {
        const edge = clip.getBoundingClientRect();
        return box.right < edge.left || box.left > edge.right || box.top > edge.bottom || box.bottom < edge.top;
      });
      if (cut) faults.push(`"${text}" is cut off`);
      // What the letters take of their line.
      const air = box.height * 0.24;
      pieces.push({
        text,
        owner,
        box: new DOMRect(box.left + 1, box.top + air, box.width - 2, box.height - 2 * air),
      });
    }
  };
  const lookAtTarget = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    if (!width || !place(element).shown || element.matches('.fact, [aria-disabled=true], input')) return;
    // For keys only; fingers mean what lies around it.
    if (getComputedStyle(element).pointerEvents === 'none') return;
    if (Math.min(width, height) < target - 0.5)
      faults.push(
        `"${element.textContent?.trim() || element.getAttribute('aria-label')}" is only ${Math.round(width)} x ${Math.round(height)} px to touch`,
      );
  };
  const walk = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) lookAtText(node);
      else if (node instanceof Element) {
        if (node.matches('button, [role=slider]')) lookAtTarget(node);
        if (node.shadowRoot) walk(node.shadowRoot);
      }
    }
  };
  walk(document);

  const covered = (box: DOMRect, owner: Element): boolean => {
    // Under a panel, a list or a warning, text may lie where it likes.
    const root = [
      ...[...document.querySelectorAll('forum-access')].filter((access) => access.shadowRoot?.querySelector('.list')),
      ...document.querySelectorAll(
        ':is(forum-provenance, forum-map, forum-sources):not([hidden]), kiosk-warning, kiosk-leaving',
      ),
    ].at(-1);
    return root !== undefined && !root.contains(owner) && owner.getRootNode() !== root.shadowRoot && box !== null;
  };
  const above = pieces.filter(({ box, owner }) => !covered(box, owner));
  above.forEach((a, i) => {
    for (const b of above.slice(i + 1)) {
      if (a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (width > 2 && height > 2) faults.push(`"${a.text}" lies over "${b.text}"`);
    }
  });
  return [...new Set(faults)];
}
