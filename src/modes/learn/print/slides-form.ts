import { html, type TemplateResult } from 'lit';
import { plainText } from '../../../content/index.ts';
import { slidePage } from './frame.ts';
import type { Printed } from './printed.ts';

/** Which steps of a slide get a page. */
export type Steps = 'last' | 'every';

/** How many pages that makes. */
export const pagesOf = ({ chapter }: Pick<Printed, 'chapter'>, steps: Steps): number =>
  chapter.slides.reduce((sum, slide) => sum + (steps === 'every' ? slide.steps.length : 1), 0);

/** The chapter as pages of slides, each as it stands on the stage. */
export function slidesForm(printed: Printed, steps: Steps): TemplateResult {
  const { view, chapter, sources, kinds } = printed;
  const { say, start } = view;
  return html`<div class="deck">
    ${chapter.slides.flatMap((slide, at) => {
      const kind = kinds.get(slide.scene) ?? null;
      const last = slide.steps.length - 1;
      const publishers = new Set(
        slide.sources.map((id) => sources.sources[id]?.publisher ?? sources.sources[id]?.title),
      );
      return slide.steps.slice(steps === 'every' ? 0 : last).map((_, i) => {
        const step = steps === 'every' ? i : last;
        return html`<section class="sheet" aria-label=${plainText(slide.title)}>
          <sheet-picture
            .slide=${slide}
            .kind=${kind}
            .step=${step}
            .sheet=${kind ? slidePage(start, slide, kind, step) : null}
            failure=${say('learn.print.failed')}
          ></sheet-picture>
          <p class="foot">
            <span>${say('learn.print.sources')}: ${[...publishers].filter(Boolean).join('; ')}</span>
            <span class="place"
              >${chapter.title.replaceAll('\n', ' · ')} ·
              ${at + 1}/${chapter.slides.length}${
                steps === 'every' && last > 0
                  ? html` · ${say('learn.print.step', { step: step + 1, steps: last + 1 })}`
                  : ''
              }</span
            >
          </p>
        </section>`;
      });
    })}
  </div>`;
}
