import { html, nothing } from 'lit';
import type { PublishedSlide } from '../content/index.ts';
import { richText } from '../ui/index.ts';

/** What a step says below its picture, in one language or two; read out when it changes. */
export function caption(slide: PublishedSlide | undefined, step: number) {
  const now = slide?.steps[step];
  const second = slide?.second;
  return html`
    <div class="caption" aria-live="polite">
      <p>${now ? richText(now.caption) : ''}</p>
      ${second ? html`<p class="second" lang=${second.language}>${richText(second.captions[step] ?? '')}</p>` : nothing}
    </div>
  `;
}
