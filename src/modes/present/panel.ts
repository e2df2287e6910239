import { html, nothing, type TemplateResult } from 'lit';
import type { Library, PublishedChapter, PublishedMap, PublishedStart } from '../../content/index.ts';
import type { Say } from '../../ui/index.ts';
import { HallWindow } from './hall-window.ts';
import { keysHelp } from './keys-help.ts';
import type { HallSeen, Podium } from './podium.ts';
import { PresentMap } from './present-map.ts';
import { PresentNotes } from './present-notes.ts';
import { PresentPlan } from './present-plan.ts';
import { PresentQuestion } from './present-question.ts';
import type { Talk } from './talk.ts';

/** What can stand beside the slides. */
export const PANELS = ['notes', 'map', 'plan', 'questions', 'hall'] as const;
export type Panel = (typeof PANELS)[number] | 'help';

export interface PanelView {
  readonly panel: Panel;
  readonly start: PublishedStart;
  readonly talk: Talk;
  readonly library: Library | null;
  readonly podium: Podium | null;
  readonly hall: HallSeen | null;
  readonly say: Say;
  readonly titles: PublishedMap | null;
  readonly chapters: readonly PublishedChapter[];
  /** Draws the panel anew: something that no property tells has changed. */
  readonly changed: () => void;
}

/**
 * What stands beside the slides. Notes stay where they are behind the others, because something may be being written there;
 * so does a question while it is asked, because its keys count hands.
 */
export const panelOf = (view: PanelView): TemplateResult => {
  const { panel, start, talk, library, podium, say } = view;
  return html`
    <present-notes
      ?hidden=${panel !== 'notes'}
      .start=${start}
      .library=${library}
      .talk=${talk}
      .say=${say}
    ></present-notes>
    ${
      panel === 'questions' || talk.asked
        ? html`<present-question
            ?hidden=${panel !== 'questions'}
            .library=${library}
            .start=${start}
            .talk=${talk}
            .podium=${podium}
            .say=${say}
          ></present-question>`
        : nothing
    }
    ${others(view)}
  `;
};

function others({ panel, start, talk, podium, hall, say, titles, chapters, changed }: PanelView) {
  switch (panel) {
    case 'map':
      return html`<present-map
        .start=${start}
        .titles=${titles}
        .chapters=${chapters}
        .talk=${talk}
        .podium=${podium}
        .say=${say}
      ></present-map>`;
    case 'plan':
      return html`<present-plan
        .start=${start}
        .titles=${titles}
        .talk=${talk}
        .podium=${podium}
        .say=${say}
      ></present-plan>`;
    case 'hall':
      return html`<hall-window
        .start=${start}
        .talk=${talk}
        .podium=${podium}
        .hall=${hall}
        .say=${say}
      ></hall-window>`;
    case 'help':
      return keysHelp(say, changed);
    default:
      return nothing;
  }
}

// Drawn by their names alone.
void [HallWindow, PresentMap, PresentNotes, PresentPlan, PresentQuestion];
