import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from './fixture.ts';

/** Handed over as a function body: evaluated by the debugger, so that the page keeps its content security policy. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Rules whose verdict colours and sizes can change; what elements say is the same in every look. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe holds against the screen as it is, by these rules or by all. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(AXE);
  const found = await page.evaluate((only) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
    // What is found is all that is asked for, and not everything that is well.
    return axe
      .run({
        resultTypes: ['violations'],
        // Experimental, and so off by itself: a name begins with the words that are seen.
        rules: { 'label-content-name-mismatch': { enabled: !only } },
        ...(only && { runOnly: { type: 'rule', values: only } }),
      })
      .then((r) => r.violations);
  }, rules);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Notes what axe holds against the screen, and goes on. */
export const accessible = async (page: Page, where: string): Promise<void> =>
  expect.soft(await violations(page), `violations on ${where}`).toEqual([]);

/** The same of what colours and sizes alone decide, for a screen that is looked at in many of them. */
export const accessibleToEyes = async (page: Page, where: string): Promise<void> =>
  expect.soft(await violations(page, OF_LOOKS), `violations on ${where}`).toEqual([]);
