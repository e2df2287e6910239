import { html, nothing } from 'lit';
import { editionsOf, plainText, type PublishedStart } from '../../content/index.ts';
import type { Say, Settings } from '../../ui/index.ts';
import type { Event as FlowEvent, Screen } from './flow.ts';

export interface Bar {
  readonly screen: Screen;
  readonly start: PublishedStart;
  readonly say: Say;
  readonly settings: Settings;
  /** The picture can stand lower than it does. */
  readonly low: boolean;
  /** There is no room for all the switches beside one another. */
  readonly folded: boolean;
  readonly send: (event: FlowEvent) => void;
}

/** What a visitor may change, in the order of the buttons. */
const OFFERS = ['textSize', 'contrast', 'motion', 'reach'] as const;
const HIGH_OFFERS = OFFERS.filter((offer) => offer !== 'reach');

/** What stands at the top of every screen: where this is or the way home, a new beginning, the languages. */
export const bar = ({ screen, start, say, settings, low, folded, send }: Bar) => html`
  <header class="kiosk-bar">
    ${
      screen === 'attract' || screen === 'home'
        ? html`<p>${plainText(start.title)}</p>`
        : html`<button
            type="button"
            aria-label="${say('kiosk.home')}: ${plainText(start.title)}"
            @click=${() => send({ type: 'home' })}
          >
            <span aria-hidden="true" class="ring"></span><span class="word">${say('kiosk.home')}</span>
          </button>`
    }
    ${
      // Nobody is there in the loop; the result has a button of its own.
      screen === 'attract' || screen === 'result'
        ? nothing
        : html`<button
            type="button"
            class="new"
            aria-label=${say('kiosk.next-visitor')}
            @click=${() => send({ type: 'leave' })}
          >
            ${NEXT}<span class="word">${say('kiosk.next-visitor')}</span>
          </button>`
    }
    <forum-access
      .settings=${settings}
      .say=${say}
      .offers=${low ? OFFERS : HIGH_OFFERS}
      ?folded=${folded}
    ></forum-access>
    <forum-languages
      .languages=${editionsOf(start.languages, say('language.both'))}
      current=${start.edition}
      label=${say('language.choose')}
    ></forum-languages>
  </header>
`;

/** A person who steps up. */
const NEXT = html`<svg viewBox="0 0 36 36" aria-hidden="true">
  <circle cx="14" cy="10" r="6" />
  <path d="M2 32c0-8 5-12 12-12s12 4 12 12M29 6v12M23 12h12" />
</svg>`;
