import { css, html, type TemplateResult } from 'lit';
import type { Say } from '../../ui/index.ts';
import { keysOf } from './keys.ts';
import type { PageName } from './route.ts';

/** Which keys work on a page, and what each does. */
export const keysHelp = (page: PageName, say: Say): TemplateResult => html`
  <dl class="keys">
    ${keysOf(page).map(
      ({ keys, does }) =>
        html`<div>
          <dt>${keys.map((key) => html`<kbd>${key === 'Space' ? say('learn.keys.space') : key}</kbd> `)}</dt>
          <dd>${say(does)}</dd>
        </div>`,
    )}
  </dl>
`;

export const keysStyles = css`
  .keys {
    margin: 0;
  }
  .keys div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .keys dt {
    display: flex;
    flex: 0 0 9rem;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.3rem;
  }
  .keys dd {
    flex: 1 1 9rem;
    margin: 0;
    white-space: pre-line;
  }
  kbd {
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--faint);
    border-block-end-width: 3px;
    border-radius: 0.4rem;
    background: var(--raised);
    font: inherit;
    font-size: 0.95rem;
    white-space: nowrap;
  }
`;
