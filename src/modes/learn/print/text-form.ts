import { html, nothing, type TemplateResult } from 'lit';
import { plainText, type PublishedSlide, type PublishedSource, type RichText } from '../../../content/index.ts';
import type { Say } from '../../../ui/index.ts';
import { textFigure } from './frame.ts';
import { bySource, gatherNotes, type Notes } from './notes.ts';
import type { Printed } from './printed.ts';

/** The chapter as a document: claims, pictures as they end, everything that is said, and where it comes from. */
export function textForm({ view, chapter, more, sources, kinds }: Printed): TemplateResult {
  const { say, start } = view;
  const notes = gatherNotes(chapter.slides, more, sources);
  const sheet = textFigure(start);
  return html`
    ${chapter.slides.map(
      (slide) => html`
        <section class="slide">
          <h2>${noted(slide.title, notes)}${second(slide.second?.language, slide.second?.title)}</h2>
          <p class="takeaway">${takeaway(slide, notes)}</p>
          <figure>
            <sheet-picture
              .slide=${slide}
              .kind=${kinds.get(slide.scene) ?? null}
              .sheet=${sheet}
              .step=${slide.steps.length - 1}
              failure=${say('learn.print.failed')}
            ></sheet-picture>
            ${pictureNotes(say, slide, notes)}
          </figure>
          ${captions(slide, notes)}
          ${
            more[slide.id]
              ? html`<div class="more">
                  <h3>${say('learn.print.more')}</h3>
                  <p>${noted(more[slide.id]!, notes)}</p>
                </div>`
              : nothing
          }
        </section>
      `,
    )}
    <section class="notes">
      <h2>${say('learn.print.sources')}</h2>
      ${bySource(notes).map(
        ({ source, places }) => html`
          <p>${sourceText(source)}</p>
          <ol>
            ${places.map(({ number, locator }) => html`<li value=${number}>${locator}</li>`)}
          </ol>
        `,
      )}
      ${calculated(say, notes)}
    </section>
  `;
}

/** In one piece: lines are kept, and one in the template would be one on paper. */
const takeaway = ({ takeaway: said, second: other }: PublishedSlide, notes: Notes) => [
  noted(said, notes),
  second(other?.language, other?.takeaway),
];

const pictureNotes = (say: Say, slide: PublishedSlide, notes: Notes) => {
  const numbers = notes.ofSlide(slide);
  return numbers.length ? html`<figcaption>${say('learn.print.sources')}: ${numbers.join(', ')}</figcaption>` : nothing;
};

const second = (language: string | undefined, text: RichText | undefined) =>
  language && text ? html`<span class="second" lang=${language}>${plainText(text)}</span>` : nothing;

/** What is said step by step; one step alone needs no number. */
function captions({ steps, second: other }: PublishedSlide, notes: Notes) {
  const said = steps.map(
    ({ caption }, i) => html`${noted(caption, notes)}${second(other?.language, other?.captions[i])}`,
  );
  return said.length === 1
    ? html`<p>${said}</p>`
    : html`<ol class="steps">
        ${said.map((one) => html`<li>${one}</li>`)}
      </ol>`;
}

/** A text with the number of its footnote after every fact. */
function noted(text: RichText, { of }: Notes) {
  if (typeof text === 'string') return text;
  return text.map((run) => {
    if (typeof run === 'string') return run;
    const number = of(run.fact);
    return number ? html`${run.text}<sup>${number}</sup>` : run.text;
  });
}

function calculated(say: Say, { all }: Notes) {
  const own = all.filter((note) => 'from' in note);
  if (!own.length) return nothing;
  return html`<p>${say('learn.print.calculated')}</p>
    <ol>
      ${own.map(
        ({ number, from }) =>
          html`<li value=${number}>
            ${from.map(({ label, stated, note }) => `${label}: ${stated}${note ? ` (${note})` : ''}`).join('; ')}
          </li>`,
      )}
    </ol>`;
}

/** As a bibliography says it: who, what, where, when. */
const sourceText = ({ author, publisher, title, date, url, note }: PublishedSource): string =>
  [author, title, publisher, date, note, url]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part!.replace(/\.$/, ''))
    .join('. ');
