import { html, type TemplateResult } from 'lit';
import { plainText } from '../../../content/index.ts';
import { stepsOf, type Chosen } from './chosen.ts';
import { slidePage } from './frame.ts';
import type { Printed } from './printed.ts';

/** The chapter as pages of slides, each as it stands on the stage at a chosen step. */
export function slidesForm(printed: Printed, chosen: Chosen): TemplateResult {
  const { view, chapter, sources, kinds } = printed;
  const { say, start } = view;
  return html`<div class="deck">
    ${chapter.slides.flatMap((slide, at) => {
      const kind = kinds.get(slide.scene) ?? null;
      const count = slide.steps.length;
      const publishers = new Set(
        slide.sources.map((id) => sources.sources[id]?.publisher ?? sources.sources[id]?.title),
      );
      const steps = stepsOf(chosen, slide);
      // A slide that is shown as it ends needs no number of a step.
      const isNumbered = steps.length > 1 || steps[0] !== count - 1;
      const place = (step: number) => say('learn.print.step', { step: step + 1, steps: count });
      return steps.map(
        (step) =>
          html`<section class="sheet" aria-label=${plainText(slide.title) + (isNumbered ? `, ${place(step)}` : '')}>
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
                ${at + 1}/${chapter.slides.length}${isNumbered ? html` · ${place(step)}` : ''}</span
              >
            </p>
          </section>`,
      );
    })}
  </div>`;
}
