import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from './fixture.ts';

/**
 * A screen as a voice reads it, in order; `-u` takes a new transcript. `same` takes out what is not the same twice. Words,
 * pictures and code come one after the other: it is read until it says what is known.
 */
export async function read(
  page: Page,
  name: string,
  what = page.getByRole('main').first(),
  same = (heard: string): string => heard,
): Promise<void> {
  const info = test.info();
  const file = `tree-${name}.txt`;
  const path = info.snapshotPath(file);
  let heard = '';
  const hear = async (): Promise<string> => {
    await page.evaluate(layOut);
    // What the clock says is not the same twice.
    heard = same((await what.ariaSnapshot()).replace(/\b\d{1,2}:\d{2}\b/g, '0:00')) + '\n';
    return heard;
  };
  if (existsSync(path) && !['all', 'changed'].includes(info.config.updateSnapshots))
    await expect
      .poll(hear)
      .toBe(readFileSync(path, 'utf8'))
      .catch(() => undefined);
  else await hear();
  expect.soft(heard).toMatchSnapshot(file);
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
