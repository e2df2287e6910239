import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnServer } from '../../scripts/lib/own-server.mjs';
import { chapterSize, longStory, SCENES } from './long-story.mjs';
import { servePeer } from './peer.mjs';

/** Where each side draws its pictures, for the eyes of the bench. */
const CHARTS = {
  engine: {
    host: 'forum-scene',
    marks: 'rect, circle, path',
    first: '#first-picture svg[viewBox] :is(rect, circle, path)',
  },
  plain: { host: null, marks: 'svg[data-chart] :is(rect, circle, path.line)' },
};

/** The slide in the middle, where a walk begins: always a title. */
const middle = (slides) => Math.floor(slides / 2 / SCENES.length) * SCENES.length;

/** The product as it is built, with a story of so many slides. `addresses`: what a visitor may open. */
async function product(slides) {
  const folder = await mkdtemp(join(tmpdir(), 'forum-bench-'));
  const content = join(folder, 'story.json');
  await writeFile(content, JSON.stringify(longStory(slides)));
  const server = await startOwnServer({ folder, content, env: { KIOSK_PIN: '4711' } });
  const index = middle(slides);
  const start = `part-${Math.floor(index / chapterSize(slides))}/title${index ? `-${index}` : ''}/0`;
  const addresses = {
    // What a visitor sees first: the loop, which begins with the chart.
    loop: `${server.origin}/?mode=kiosk`,
    chart: `${server.origin}/?mode=kiosk#/part-0/bars/0`,
    walk: `${server.origin}/?mode=kiosk#/${start}`,
    speaker: `${server.origin}/?mode=present`,
    hall: `${server.origin}/?mode=present&window=hall&lang=en`,
  };
  const end = async () => {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  const where = (page) =>
    page.evaluate(() => {
      const { position } = document.querySelector('forum-app').status;
      return position && `${position.slide.split('-')[0]}/${position.step}`;
    });
  return { name: 'engine', slides, chart: CHARTS.engine, addresses, where, end };
}

async function plain(slides) {
  const { origin, path, end } = await servePeer(slides);
  const page = `${origin}${path}`;
  const addresses = { chart: `${page}#/1`, walk: `${page}#/${middle(slides)}`, hall: `${page}?notes` };
  const where = async (page) => {
    const { h, f = -1 } = await page.evaluate(() => window.Reveal.getIndices());
    return `${SCENES[h % SCENES.length]}/${f + 1}`;
  };
  return { name: 'plain', slides, chart: CHARTS.plain, addresses, where, end };
}

/** Both sides with so many slides. */
export const openSides = async (slides) => ({ engine: await product(slides), plain: await plain(slides) });

/** Both sides in turn, the other one first each time: what the machine does meanwhile falls on both. */
export const inTurn = (round, names) => (round % 2 ? names.toReversed() : names);
