import { select } from 'd3-selection';
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/700.css';
import './deck.css';
import { bars } from './charts/bars.ts';
import type { Chart } from './charts/chart.ts';
import { line } from './charts/line.ts';
import { ranks } from './charts/ranks.ts';
import { share } from './charts/share.ts';
import { timeline } from './charts/timeline.ts';

/**
 * The story's slides as a competent person would tell them with reveal.js, d3 and Vite, and nothing else.
 *
 * What was chosen, and why it is no straw man: the words are in the HTML, as reveal.js wants them, with a fragment for each
 * step; a chart is a join and a d3-transition, begun by the events that reveal.js has for it, and only the chart on screen is
 * drawn. d3's packages are named one by one, so that Vite drops the others; code and styles are one minified file each, both
 * asked for by the HTML at once; the fonts are our own files, by part of the alphabet, and are swapped in, so no text waits
 * for them. The speaker view is only loaded where it is wanted (`?notes`). reveal.js keeps its usual settings. No theme: the
 * ones it comes with bring fonts of their own. The server compresses it as it does the product (test/bench/peer.mjs).
 */
const CHARTS: Readonly<Record<string, Chart>> = { bars, line, ranks, share, timeline };

const isWithNotes = new URLSearchParams(location.search).has('notes');
const plugins = isWithNotes ? [(await import('reveal.js/plugin/notes')).default] : [];
const reveal = new Reveal({ plugins, hash: true, width: 1920, height: 1080 });

/** Counted by index: entered from behind, reveal.js counts every fragment, and the first step has two. */
const stepOf = (slide: HTMLElement): number =>
  Math.max(
    0,
    ...Array.from(
      slide.querySelectorAll<HTMLElement>('.fragment.visible'),
      ({ dataset }) => Number(dataset.fragmentIndex) + 1,
    ),
  );

function draw(): void {
  const slide = reveal.getCurrentSlide();
  const picture = slide.querySelector<SVGSVGElement>('svg[data-chart]');
  if (picture) CHARTS[picture.dataset.chart!]!(select(picture), stepOf(slide));
}

for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, draw);
await reveal.initialize();
Object.assign(window, { Reveal: reveal });
