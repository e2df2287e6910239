import { easeCubicInOut } from 'd3-ease';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import 'd3-transition';
import Reveal from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/black.css';
import story from '../../../data/content.json' with { type: 'json' };

/**
 * The same story as a competent person would tell it with reveal.js and d3: a section for each slide, a fragment for each
 * step after the first, notes where the story has them, and a chart of bars that moves with each step.
 */
const [WIDTH, HEIGHT, BARS] = [960, 420, 12];
interface Slide {
  readonly title: { readonly en: string };
  readonly steps: readonly { readonly caption: { readonly en: string } }[];
}
const slides: readonly Slide[] = story.chapters.flatMap((chapter): readonly Slide[] => chapter.slides);

const valuesOf = (slide: number, step: number): number[] =>
  Array.from({ length: BARS }, (_, bar) => ((slide * 31 + (step + 1) * 17 * (bar + 3)) % 97) + 3);

select('.slides')
  .selectAll('section')
  .data(slides)
  .join('section')
  .each(function (slide) {
    const section = select(this);
    section.append('h3').text(slide.title.en);
    section.append('svg').attr('width', WIDTH).attr('height', HEIGHT);
    section
      .selectAll('p.fragment')
      .data(slide.steps.slice(1))
      .join('p')
      .attr('class', 'fragment current-visible')
      .text(({ caption }) => caption.en);
    section
      .append('aside')
      .attr('class', 'notes')
      .text(slide.steps[0]?.caption.en ?? '');
  });

function draw(): void {
  const { h, f = -1 } = reveal.getIndices();
  const x = scaleBand(
    Array.from({ length: BARS }, (_, bar) => String(bar)),
    [0, WIDTH],
  ).padding(0.2);
  const y = scaleLinear([0, 100], [HEIGHT, 0]);
  const bars = select(reveal.getCurrentSlide())
    .select('svg')
    .selectAll('rect')
    .data(valuesOf(h, f + 1))
    .join((enter) => enter.append('rect').attr('y', HEIGHT).attr('height', 0))
    .attr('x', (_, bar) => x(String(bar))!)
    .attr('width', x.bandwidth())
    .attr('fill', 'goldenrod');
  bars
    .transition()
    .duration(900)
    .ease(easeCubicInOut)
    .attr('y', (value) => y(value))
    .attr('height', (value) => HEIGHT - y(value));
}

const reveal = new Reveal({ plugins: [Notes], hash: false });
for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, draw);
void reveal.initialize();
Object.assign(window, { Reveal: reveal });
