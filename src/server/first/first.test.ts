import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../content/index.ts';
import { publish } from '../../content/publishing.ts';
import { FACTORY, type MachineSettings } from '../../operator/api.ts';
import { loadKit, loadScene } from '../../registry.ts';
import { makeAsset } from '../asset.ts';
import type { EarlyFiles } from '../early.ts';
import { FIRST_SCRIPT, FIRST_STYLE } from './page.ts';
import { FirstPictures } from './pictures.ts';

const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <title>Forum Kiosk</title>
    <script type="module" blocking="render" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/base.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <forum-app></forum-app>
  </body>
</html>`;
const EARLY: EarlyFiles = {
  modes: { kiosk: ['assets/kiosk.js'] },
  kinds: { units: ['assets/units.js'], bars: ['assets/bars.js'] },
  story: ['assets/deck.js', 'assets/deck.css'],
};
/** As a build writes it. */
const STYLES = ((text: string) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{}:;])\s*/g, '$1')
    .replaceAll("'", '')
    .replaceAll('#ffffff', '#fff')
    .replaceAll('#000000', '#000'))(readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8'));

const STORY = readFileSync(new URL('../../../data/content.json', import.meta.url), 'utf8');
const SLIDES = (
  JSON.parse(STORY) as { chapters: { id: string; slides: { id: string; scene: string; steps: unknown[] }[] }[] }
).chapters.flatMap(({ id, slides }) => slides.map((slide) => ({ ...slide, address: `${id}/${slide.id}` })));

let files: ReadonlyMap<string, string>;
let manifest: Manifest;
beforeAll(async () => {
  ({ files, manifest } = publish(STORY, await loadKit()));
});

const said: string[] = [];
function pictures(settings: Partial<MachineSettings> = {}, page = PAGE) {
  const built = new Map([
    ['index.html', makeAsset('index.html', Buffer.from(page))],
    ['assets/index.css', makeAsset('assets/index.css', Buffer.from(STYLES))],
  ]);
  const drawn: string[] = [];
  const missing = new Set<string>();
  said.length = 0;
  const first = new FirstPictures({
    built: (name) => built.get(name),
    manifest: () => manifest,
    read: (name) => (missing.has(name) ? undefined : files.get(name)),
    settings: () => ({ ...FACTORY, ...settings }),
    loadScene: (kind) => {
      drawn.push(kind);
      return loadScene(kind);
    },
    early: EARLY,
    say: (message) => said.push(message),
  });
  const ask = (query: string) => new URLSearchParams(query);
  const page_ = async (query = 'mode=kiosk') => (await first.page(ask(query)))?.plain.toString('utf8');
  const picture = async (name: string, query = 'mode=kiosk') =>
    (await first.picture(`first/${name}.svg`, ask(query)))?.plain.toString('utf8');
  return { page: page_, picture, drawn, missing };
}

/** The words that a picture shows, in their order. */
const wordsOf = (svg = ''): string[] =>
  [...svg.matchAll(/>([^<>]*\p{L}[^<>]*)</gu)].map(([, text]) => text!.replace(/\s/g, ' '));

describe('the page of a kiosk', () => {
  it('has the loop’s first question and picture on both stages, before the style sheet and with nothing that waits', async () => {
    const { page } = pictures();
    const html = (await page())!;
    for (const stage of ['landscape', 'portrait']) expect(html).toContain(`class="loop ${stage}"`);
    expect(html).toContain('Năm 2024');
    expect(html).toContain('stroke-dasharray');
    expect(html).not.toContain('blocking="render"');
    expect(html.indexOf('first-picture" aria-hidden="true"')).toBeLessThan(html.indexOf('rel="stylesheet"'));
    expect(html.indexOf('<forum-app>')).toBeLessThan(html.indexOf('rel="stylesheet"'));
    expect(said).toEqual([]);
  });

  it('has in it only the style and the script that its policy names', async () => {
    const html = (await pictures().page())!;
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect([...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => hash(text))).toEqual([FIRST_STYLE]);
    expect([...html.matchAll(/<script data-[^>]*>(.*?)<\/script>/gs)].map(([, text]) => hash(text))).toEqual([
      FIRST_SCRIPT,
    ]);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });

  it('names what is asked for early for its script alone, so that the picture of a link comes before it', async () => {
    const html = (await pictures().page('mode=kiosk&lang=en'))!;
    const listed = (name: string) => new RegExp(`<script [^>]*data-${name}="([^"]*)"`).exec(html)![1]!.split(' ');
    const { start } = manifest.files;
    expect(listed('always')).toEqual([
      'assets/base.js',
      `content/${start!.en}`,
      'assets/kiosk.js',
      'api/machine',
      'content/manifest.json',
    ]);
    expect(listed('loop')).toEqual(EARLY.kinds.units);
    expect(listed('story')).toEqual(EARLY.story);
    expect(html).not.toContain('modulepreload"');
  });

  it('follows what is set for the machine and what the address asks for', async () => {
    const usual = (await pictures().page())!;
    const large = (await pictures({ textSize: 'large' }).page())!;
    expect(usual).toContain('viewBox="0 0 1920 1080"');
    expect(large).toContain('viewBox="0 0 1536 864"');
    const high = (await pictures({ contrast: 'high' }).page())!;
    expect(usual).toContain('rgb(251 241 224)');
    expect(high).toContain('rgb(255 255 255)');
    expect(high).toContain('data-contrast="high"');
    const english = (await pictures({ language: 'en' }).page())!;
    expect(english).toContain('<html lang="en"');
    expect(await pictures().page('mode=kiosk&lang=en')).toBe(english);
    const both = (await pictures().page('mode=kiosk&lang=vi,en'))!;
    expect(both).toContain('sáng đến đâu');
    expect(both).toContain('lit in 2024');
  });

  it('is as it is built where no picture would fit: another mode, another story, a stage that stands low', async () => {
    expect(await pictures().page('mode=learn')).toBeUndefined();
    expect(await pictures().page('')).toBeUndefined();
    expect(await pictures().page('mode=kiosk&content=other.json')).toBeUndefined();
    expect(await pictures({ reach: 'low' }).page()).toBeUndefined();
  });

  it('is as it is built, and the operator is told, where the picture or the page is not what it should be', async () => {
    const { page, drawn } = pictures({}, PAGE.replace('assets/index.css', 'assets/gone.css'));
    expect(await page()).toBeUndefined();
    expect(said.join()).toMatch(/comes without.*no colour/);
    expect(await page()).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(drawn).toEqual([]);
    expect(await pictures({}, PAGE.replace('<body>', '<body class="x">')).page()).toBeUndefined();
  });

  it('is tried again after a file could not be read', async () => {
    const { page, missing } = pictures();
    for (const name of files.keys()) missing.add(name);
    expect(await page()).toBeUndefined();
    expect(await page()).toBeUndefined();
    expect(said).toHaveLength(1);
    missing.clear();
    expect(await page()).toContain('<svg');
  });

  it('is drawn once for all who ask for the same', async () => {
    const { page, drawn } = pictures();
    await Promise.all([page(), page(), page('mode=kiosk&lang=vi')]);
    expect(drawn).toEqual(['units']);
  });
});

describe('what was drawn', () => {
  it('is kept as long as it is asked for, whatever else is', async () => {
    const { page, picture, drawn } = pictures();
    const kind = 'units';
    await page();
    for (let i = 0; i < 70; i++) await picture(`landscape/nowhere/slide-${i}/0`);
    const others = SLIDES.filter(({ scene }) => scene !== kind).slice(0, 31);
    for (const { address } of others)
      for (const stage of ['landscape', 'portrait']) {
        await picture(`${stage}/${address}/0`);
        await page();
      }
    expect(drawn.length).toBe(1 + 2 * others.length);
    expect(drawn.filter((name) => name === kind)).toHaveLength(1);
  });
});

describe('the picture of a step', () => {
  it('has title, marks and a short caption, in the language of the page', async () => {
    const { picture } = pictures();
    const svg = (await picture('landscape/2019-the-call/revenue/2'))!;
    expect(wordsOf(svg)).toEqual(
      expect.arrayContaining([
        'Phần mềm',
        expect.stringContaining('Ước tính năm 2018'),
        expect.stringContaining('20 lần'),
      ]),
    );
    expect(wordsOf(await picture('landscape/2019-the-call/revenue/2', 'mode=kiosk&lang=en')).join(' ')).toContain(
      '2018',
    );
    // Its caption takes two lines there, and where they break the browser decides.
    expect(wordsOf(await picture('portrait/2019-the-call/revenue/2')).join(' ')).not.toContain('20 lần');
  });

  it('names what its step is shown with, in each language of the page', async () => {
    const { picture } = pictures();
    const named = async (query: string) =>
      /^<svg data-early="([^"]*)"/.exec((await picture('landscape/2019-the-call/revenue/2', query))!)![1]!.split(' ');
    const { 'chapter/2019-the-call': chapter, words } = manifest.files;
    expect(await named('mode=kiosk')).toEqual([`content/${chapter!.vi}`, `content/${words!.vi}`, 'assets/bars.js']);
    expect(await named('mode=kiosk&lang=vi,en')).toEqual(
      [chapter!.vi, chapter!.en, words!.vi, words!.en].map((name) => `content/${name}`).concat('assets/bars.js'),
    );
  });

  it('is XML for every first and last step of the story, on both stages', async () => {
    const { picture } = pictures();
    const steps = SLIDES.flatMap(({ address, steps: { length } }) => [`${address}/0`, `${address}/${length - 1}`]);
    const missing: string[] = [];
    for (const stage of ['landscape', 'portrait'])
      for (const step of new Set(steps)) {
        const svg = await picture(`${stage}/${step}`);
        if (!svg || wordsOf(svg).length === 0) missing.push(`${stage}/${step}`);
        else
          expect(svg.replace(/<!--.*?-->/gs, ''), step).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#)|NaN|undefined|Infinity/);
      }
    expect(said).toEqual([]);
    expect(missing, 'too large, or broken').toEqual([]);
  });

  it.each([
    'landscape/2019-the-call/revenue/99',
    'landscape/2019-the-call/nowhere/0',
    'landscape/nowhere/revenue/0',
    'landscape/__proto__/constructor/0',
  ])('is empty at %s, where a link leads nowhere', async (name) => {
    expect(await pictures().picture(name)).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(said).toEqual([]);
  });

  it.each(['narrow/2019-the-call/revenue/0', 'landscape/../../package', 'landscape/2019-the-call'])(
    'is not there at %s',
    async (name) => {
      expect(await pictures().picture(name)).toBeUndefined();
    },
  );
});
