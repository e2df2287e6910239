import { css, html, type TemplateResult } from 'lit';

/** A panel over the screen: at the right of a landscape stage, at the foot of an upright one (`data-upright`). */
export const panel = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 20;
    display: flex;
    align-items: flex-end;
    justify-content: flex-end;
    background: rgb(0 0 0 / 0.55);
  }
  :host([hidden]) {
    visibility: hidden;
  }
  [role='dialog'] {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    width: min(100%, var(--panel-width, 900px));
    max-height: 100%;
    height: 100%;
    padding: 64px 64px 48px;
    border-inline-start: 4px solid var(--gold);
    background: var(--panel);
    font-size: 32px;
    line-height: 1.5;
  }
  :host([data-upright]) [role='dialog'] {
    width: 100%;
    height: auto;
    max-height: var(--panel-height, 78%);
    padding: 48px;
    border-inline-start: 0;
    border-block-start: 4px solid var(--gold);
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y;
  }
  /* What goes on below fades at the edge. */
  .scroll::after {
    content: '';
    position: sticky;
    bottom: 0;
    display: block;
    height: 44px;
    background: linear-gradient(transparent, var(--panel));
    pointer-events: none;
  }
  /* A title takes the focus so that it is read out; it cannot be used. */
  h2:focus-visible {
    outline: none;
  }
  h2 {
    margin: 0 0 16px;
    color: var(--muted);
    font-size: 32px;
    font-weight: 400;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
    justify-content: flex-end;
    padding-block-start: 32px;
  }
`;

/**
 * Keys of a modal panel: Escape closes it, Tab stays in it, and no key goes on to what lies below.
 */
function panelKeys(event: KeyboardEvent, root: ShadowRoot, close: () => void): void {
  event.stopPropagation();
  if (event.key === 'Escape') close();
  if (event.key !== 'Tab') return;
  const stops = [...root.querySelectorAll<HTMLElement>('.scroll, button')];
  const [first, last] = [stops[0], stops.at(-1)];
  const here = root.activeElement;
  const back = event.shiftKey && (here === first || here?.tagName === 'H2');
  const to = back ? last : !event.shiftKey && here === last ? first : null;
  if (!to) return;
  event.preventDefault();
  to.focus();
}

export interface PanelParts {
  readonly root: ShadowRoot;
  readonly title: string;
  /** Above what scrolls. */
  readonly lead?: unknown;
  readonly body: unknown;
  /** Before the button that closes. */
  readonly buttons?: unknown;
  /** What that button says. */
  readonly done: string;
  readonly close: () => void;
}

/** A modal panel: its title takes the focus, its body scrolls, its last button closes it. */
export const panelFrame = ({ root, title, lead, body, buttons, done, close }: PanelParts): TemplateResult => html`
  <div
    role="dialog"
    aria-modal="true"
    aria-labelledby="title"
    @keydown=${(event: KeyboardEvent) => panelKeys(event, root, close)}
    @click=${(event: Event) => event.stopPropagation()}
  >
    <h2 id="title" tabindex="-1">${title}</h2>
    ${lead}
    <div class="scroll" role="region" tabindex="0" aria-labelledby="title">${body}</div>
    <div class="foot">
      ${buttons}
      <button type="button" class="button primary" @click=${close}>${done}</button>
    </div>
  </div>
`;
