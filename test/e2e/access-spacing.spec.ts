import { openAfresh, PAGES } from './book-page.ts';
import { expect, inPhase, SIZES, test, type Page } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * Spreads text as WCAG 1.4.12 asks for, all of it at once and through every shadow root, and answers what is cut off since.
 * What was cut before is an excerpt.
 */
async function spread(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [];
    const collect = (root: Document | ShadowRoot): void => {
      roots.push(root);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot);
    };
    collect(document);
    /** For those who hear the page, and never seen. */
    const isSpoken = ({ clipPath, position, width }: CSSStyleDeclaration) =>
      clipPath !== 'none' || (position === 'absolute' && parseFloat(width) <= 1);
    const cut = (): Element[] =>
      roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
        .filter((element) => {
          const style = getComputedStyle(element);
          if (!(element instanceof HTMLElement) || !element.textContent.trim() || isSpoken(style)) return false;
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
          const holds = (overflow: string) => /hidden|clip/.test(overflow);
          return (
            (scrollWidth > clientWidth + 1 && holds(style.overflowX)) ||
            (scrollHeight > clientHeight + 1 && holds(style.overflowY))
          );
        });

    const before = new Set(cut());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    );
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const said = ({ localName, className, textContent }: Element) =>
      `${localName}.${className}: ${textContent.trim().slice(0, 60)}`;
    const beyond = document.documentElement.scrollWidth - innerWidth;
    return [
      ...cut()
        .filter((element) => !before.has(element))
        .map(said),
      ...(beyond > 0 ? [`the page is ${beyond} px wider than its window`] : []),
    ];
  });
}

test('with lines, words and letters further apart nothing is cut off in the book, whose bar is the same everywhere', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.phone);
  const bars = new Set<string>();
  for (const hash of PAGES) {
    await openAfresh(page, hash, 'vi');
    bars.add(await page.getByRole('banner').ariaSnapshot());
    expect.soft(await spread(page), hash).toEqual([]);
  }
  const [first, ...others] = [...bars].map((bar) => bar.replaceAll(/ \[(active|expanded|pressed)[^\]]*\]/g, ''));
  for (const other of others) expect.soft(other, 'the same ways, by the same names, in the same order').toBe(first);
});

for (const [language, size] of [
  ['vi', SIZES.phone],
  ['en', { width: 1280, height: 800 }],
] as const)
  test(`with lines, words and letters further apart nothing is cut off in the console, ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`/?mode=present&lang=${language}#/2019-the-call/revenue/1`);
    await inPhase(page, 'console');
    await page.locator('forum-console nav button').first().waitFor();
    expect(await spread(page)).toEqual([]);
  });
