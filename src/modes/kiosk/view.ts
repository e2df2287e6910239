import { html, nothing } from 'lit';
import type { Library, PublishedStart } from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import type { MapGoal } from '../../panels/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { isTall, type SceneKind } from '../../scene/index.ts';
import type { Say, Settings } from '../../ui/index.ts';
import { bar } from './bar.ts';
import { resumable, secondsLeft, wayOf, type Event as FlowEvent, type Game, type Rules, type Visit } from './flow.ts';
import type { VisitLoader } from './loader.ts';
import type { Occasion } from './occasion.ts';
import type { Panel } from './panels.ts';

/** What the screens of a visit are drawn of, and what they can ask for. */
export interface View {
  readonly visit: Visit;
  readonly rules: Rules;
  readonly start: PublishedStart;
  readonly library: Library | null;
  readonly frame: DeckFrame;
  readonly say: Say;
  readonly settings: Settings;
  readonly loader: VisitLoader;
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
  /** null until it has been loaded. */
  readonly occasion: Occasion | null;
  readonly panels: readonly Panel[];
  /** Something lies over the screen. */
  readonly covered: boolean;
  readonly still: boolean;
  /** The picture can stand lower than it does. */
  readonly low: boolean;
  readonly upright: boolean;
  /** The facts of the slide on screen. */
  readonly facts: () => readonly string[];
  readonly send: (event: FlowEvent) => void;
  /** Lays a panel over what is there. */
  readonly cover: (panel: Panel) => void;
  /** Lets these panels alone lie over the screen. */
  readonly lay: (panels: readonly Panel[]) => void;
}

/** The screen of a visit, without what lies over it. */
export function screenOf(view: View) {
  const { visit, start, frame, say, settings, low, loader, send } = view;
  return html`
    <div class="kiosk-screen" ?inert=${view.covered}>
      ${view.occasion?.bands({ screen: visit.screen, edition: start.edition, say, stage: frame.stage })}
      ${bar({ screen: visit.screen, start, say, settings, low, folded: isTall(frame.stage), send })}
      <main>
        ${visit.screen === 'attract' ? loop(view) : nothing}
        ${visit.screen === 'home' && loader.has('home') ? home(view) : nothing}
        ${loader.has('deck') ? story(view) : nothing} ${loader.has('quiz') ? quiz(view) : nothing}
      </main>
    </div>
  `;
}

/** What a visitor has laid over the screen. */
export function panelsOf({ panels, visit, library, start, facts, say, upright, loader, lay, send }: View) {
  if (!panels.length || !loader.has('panels')) return nothing;
  return html`<kiosk-panels
    .panels=${panels}
    .visit=${visit}
    .library=${library}
    .start=${start}
    .facts=${facts()}
    .say=${say}
    .upright=${upright}
    @panels-change=${(event: CustomEvent<readonly Panel[]>) => lay(event.detail)}
    @map-go=${({ detail }: CustomEvent<MapGoal>) => send({ type: 'story', ...detail })}
  ></kiosk-panels>`;
}

/** The question that lies over everything: is anyone there, or shall it begin anew? */
export function askingOf({ visit, rules, say, send }: View) {
  const left = secondsLeft(visit, rules, performance.now());
  if (left !== null)
    return html`<kiosk-warning
      .seconds=${left}
      .say=${say}
      @warning-stay=${() => send({ type: 'touch' })}
      @warning-new=${() => send({ type: 'reset', how: 'taken' })}
    ></kiosk-warning>`;
  if (!visit.leaving) return nothing;
  return html`<kiosk-leaving
    .say=${say}
    @leaving-no=${() => send({ type: 'stay' })}
    @leaving-yes=${() => send({ type: 'reset', how: visit.screen === 'result' ? 'result' : 'next' })}
  ></kiosk-leaving>`;
}

function loop({ visit, start, frame, say, occasion, loadScene, still, send }: View) {
  const hold = (event: CustomEvent<boolean>) => send({ type: 'hold', held: event.detail });
  if (occasion && visit.attract.item >= start.kiosk.attract.length)
    return html`<kiosk-closing-card
      .brand=${occasion.brand}
      .say=${say}
      .stage=${frame.stage}
      ?held=${visit.attract.held}
      @attract-open=${() => send({ type: 'home' })}
      @attract-story=${() => send({ type: 'story' })}
      @attract-hold=${hold}
    ></kiosk-closing-card>`;
  return html`<kiosk-attract
    .items=${start.kiosk.attract}
    .now=${visit.attract}
    .frame=${frame}
    .say=${say}
    .loadScene=${loadScene}
    ?still=${still}
    @attract-open=${() => send({ type: 'home' })}
    @attract-story=${() => send({ type: 'story' })}
    @attract-guess=${(event: CustomEvent<number>) => send({ type: 'guess', place: event.detail })}
    @attract-ask=${() => send({ type: 'ask' })}
    @attract-hold=${hold}
  ></kiosk-attract>`;
}

function home({ visit, start, frame, say, upright, send, cover }: View) {
  const play = (players: Game['players']) => send({ type: 'quiz', game: { players, chapter: null } });
  return html`<kiosk-home
    .start=${start}
    .say=${say}
    ?data-upright=${upright}
    ?duo=${frame.stage.name !== 'narrow'}
    ?resumable=${resumable(visit) !== null}
    @home-resume=${() => send({ type: 'resume' })}
    @home-story=${(event: CustomEvent<MapGoal | null>) => send({ type: 'story', ...event.detail })}
    @home-quiz=${(event: CustomEvent<Game['players']>) => play(event.detail)}
    @home-map=${() => cover({ type: 'map' })}
    @home-sources=${() => cover({ type: 'sources' })}
  ></kiosk-home>`;
}

/** There is one deck for all visits: it stays while other screens are shown. */
function story({ visit, rules, start, library, frame, say, loadScene, covered, still, send, cover }: View) {
  return html`<kiosk-story
    .visit=${visit}
    ?resumable=${resumable(visit) !== null}
    .library=${library}
    .start=${start}
    .way=${wayOf(visit, rules)}
    .frame=${frame}
    .say=${say}
    .loadScene=${loadScene}
    ?covered=${covered}
    ?still=${still}
    @visit-event=${(event: CustomEvent<FlowEvent>) => send(event.detail)}
    @story-sources=${() => cover({ type: 'slide' })}
    @story-map=${() => cover({ type: 'map' })}
  ></kiosk-story>`;
}

function quiz({ visit, start, library, frame, say, loadQuestion, loader, still, send }: View) {
  return html`<kiosk-quiz
    .visit=${visit}
    .library=${library}
    .start=${start}
    .frame=${frame}
    .say=${say}
    .loadQuestion=${loadQuestion}
    .results=${loader.results}
    ?still=${still}
    @visit-event=${(event: CustomEvent<FlowEvent>) => send(event.detail)}
  ></kiosk-quiz>`;
}
