import { css, html, type TemplateResult } from 'lit';
import type { Position, PublishedStart } from '../../content/index.ts';
import type { Say, WordKey } from '../../ui/index.ts';
import type { HallSeen } from './podium.ts';
import { PresentSlide } from './present-slide.ts';
import { slideKey, type Asked, type Talk } from './talk.ts';
import type { ToldStep } from './told.ts';

export interface Coming {
  readonly start: PublishedStart;
  readonly talk: Talk;
  /** Where "next" leads; null: to no step. */
  readonly next: Position | null;
  /** null: not here yet. */
  readonly told: ToldStep | null;
  /** Whose shape the picture has. */
  readonly hall: HallSeen | null;
  readonly say: Say;
}

/** What "next" brings: the step as it will end, or what happens instead. */
export function coming({ start, talk, next, told, hall, say }: Coming): TemplateResult {
  const instead = talk.asked ? afterAsked(talk.asked) : next ? 'present.drive-loading' : 'present.drive-end';
  return html`<section class="then" aria-label=${say('present.drive-then')}>
    <h2>${say('present.drive-then')}</h2>
    <div class="picture">
      ${
        next && told
          ? html`<present-slide
              .start=${start}
              .slide=${told.slide}
              .kind=${told.kind}
              .step=${next.step}
              .input=${talk.inputs[slideKey(next)]}
              .width=${hall?.width ?? 0}
              .height=${hall?.height ?? 0}
              .label=${say('present.drive-then')}
            ></present-slide>`
          : html`<p>${say(instead)}</p>`
      }
    </div>
  </section>`;
}

/** What "next" does while a question is on. */
function afterAsked({ shown, round }: Asked): WordKey {
  if (!shown) return 'present.drive-shows';
  return round?.ahead.length ? 'present.drive-asks' : 'present.drive-returns';
}

export const comingStyles = css`
  .then h2 {
    margin: 0 0 0.25rem;
    color: var(--muted);
    font-size: 0.9rem;
    font-weight: 400;
  }
  .then .picture {
    position: relative;
    aspect-ratio: 16 / 9;
    border: 2px solid var(--line);
    border-radius: 0.5rem;
    overflow: hidden;
  }
  .then present-slide {
    position: absolute;
    inset: 0;
  }
  .then p {
    display: grid;
    height: 100%;
    margin: 0;
    padding: 1rem;
    box-sizing: border-box;
    color: var(--muted);
    place-content: center;
    text-align: center;
  }
`;

// Drawn by its name alone.
void PresentSlide;
