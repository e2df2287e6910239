/** From this width on the picture stays beside its text, and eyes rest higher. */
const WIDE = '(min-width: 64rem)';
/** Where on the screen somebody reads, as a share of its height: above the middle of a wide one; on a phone below the picture. */
const LINE = { wide: 28, narrow: 60 } as const;

/** Tells which of some elements stands where the reader's eyes are. */
export class ReadingLine {
  private observer: IntersectionObserver | null = null;
  private readonly wide = matchMedia(WIDE);
  private elements: readonly Element[] = [];

  constructor(private readonly reached: (element: Element) => void) {}

  /** Watches these, and no others any more. */
  observe(elements: Iterable<Element>): void {
    const next = [...elements];
    if (this.observer && next.length === this.elements.length && next.every((one, i) => one === this.elements[i]))
      return;
    this.elements = next;
    this.renew();
  }

  connect(): void {
    this.wide.addEventListener('change', this.renew);
    this.renew();
  }

  disconnect(): void {
    this.wide.removeEventListener('change', this.renew);
    this.observer?.disconnect();
    this.observer = null;
  }

  private readonly renew = (): void => {
    this.observer?.disconnect();
    const above = this.wide.matches ? LINE.wide : LINE.narrow;
    this.observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (entry) this.reached(entry.target);
      },
      { rootMargin: `-${above}% 0px -${100 - above}% 0px` },
    );
    for (const element of this.elements) this.observer.observe(element);
  };
}
