import { css, html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../../content/index.ts';
import type { Say } from '../../ui/index.ts';
import type { Driving } from './driving.ts';

/** The number that is typed, with the slide that it would lead to, for who would rather press than type Enter. */
export function jump(driving: Driving, titleAt: (position: Position) => string, say: Say): TemplateResult {
  const { typed, wanted } = driving;
  // Always the same element: what is told aloud is heard only in a place that was.
  return html`<div class=${wanted ? 'jump open' : 'jump'} role="status">
    ${
      wanted
        ? html`<p>${say('present.jump-to', { slide: typed, title: titleAt(wanted) })}</p>
            <button type="button" @click=${driving.jump}>
              ${say('present.jump-go')} <kbd aria-hidden="true">Enter</kbd>
            </button>
            <button type="button" @click=${driving.leave}>
              ${say('present.jump-leave')} <kbd aria-hidden="true">Esc</kbd>
            </button>`
        : nothing
    }
  </div>`;
}

export const jumpStyles = css`
  .jump {
    position: absolute;
    inset-block-start: 2rem;
    inset-inline-start: 1rem;
    z-index: 2;
    max-width: calc(100% - 2rem);
    box-sizing: border-box;
  }
  .jump.open {
    padding: 1rem;
    border: 2px solid var(--gold);
    border-radius: 0.75rem;
    background: var(--raised);
  }
  .jump p {
    margin: 0 0 0.75rem;
    font-size: 1.5rem;
    font-weight: 600;
    white-space: pre-line;
  }
  /* Beside the slide that comes, which the whole window is the measure for. */
  @media (max-width: 75rem) {
    .jump {
      max-width: min(60%, calc(100% - 2rem));
    }
  }
  @media (max-width: 48rem) {
    .jump {
      position: fixed;
      inset-block-start: 6rem;
      max-width: calc(100% - 2rem);
    }
  }
`;
