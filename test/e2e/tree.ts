import { expect, type Page } from './fixture.ts';

/** A screen as a voice reads it, in order; `-u` takes a new transcript. `same` takes out what is not the same twice. */
export async function read(
  page: Page,
  name: string,
  what = page.getByRole('main').first(),
  same = (heard: string): string => heard,
): Promise<void> {
  await page.evaluate(layOut);
  const heard = await what.ariaSnapshot();
  // What the clock says is not the same twice.
  expect.soft(same(heard.replace(/\b\d{1,2}:\d{2}\b/g, '0:00')) + '\n').toMatchSnapshot(`tree-${name}.txt`);
}

/**
 * Playwright takes an element of `display: contents` for hidden where nothing but its shadow root has words in it. Browsers do not:
 * what stands in one is read.
 */
function layOut(): void {
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      if (getComputedStyle(element).display === 'contents') element.style.setProperty('display', 'block');
      look(shadowRoot);
    }
  };
  look(document);
}
