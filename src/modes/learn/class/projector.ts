import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  BREAK,
  outlineOf,
  samePosition,
  type Position,
  type PublishedChapter,
  type PublishedQuestion,
  type PublishedSources,
} from '../../../content/index.ts';
import { ForumDeck, type DeckInput } from '../../../deck/index.ts';
import { STAGES, type Stage } from '../../../scene/index.ts';
import { ForumStage, lettersOf, type StageShape, type WordKey } from '../../../ui/index.ts';
import { learnEvent, problem } from '../events.ts';
import '../fact.ts';
import { isAlone } from '../keys.ts';
import './keys-card.ts';
import { hrefOf, type Route } from '../route.ts';
import type { View } from '../view.ts';
import { Fetched } from '../../../ui/parts/fetched.ts';
import { Hall } from '../../../stage/hall.ts';
import { hallIcon, type HallIcon } from '../../../ui/parts/hall-icons.ts';
import { hallTheme, keepHallTheme, type HallTheme } from './hall-theme.ts';
import { onward, planOf, type Stop } from './lesson.ts';
import './projector.css';
import { hrefOfStop } from './stops.ts';
import { theDeck } from './the-deck.ts';

/** The foot leaves when nothing was moved or touched for so long; ms. */
const QUIET = 3000;

/**
 * A slide as large as the screen, for a class: by keys, clicker, swipe, or the buttons of a foot that hides. In a lesson
 * it goes along the plan, else through the story.
 */
@customElement('learn-projector')
export class LearnProjector extends LitElement {
  @property({ attribute: false }) view: View | null = null;
  @state() private stage: Stage = STAGES.landscape;
  @state() private theme: HallTheme = hallTheme();
  @state() private black = false;
  @state() private quiet = false;
  /** The fact whose source is shown. */
  @state() private fact: string | null = null;
  @state() private inputs: Readonly<Record<string, unknown>> = {};
  private readonly chapter = new Fetched<PublishedChapter>(this);
  private readonly questions = new Fetched<readonly PublishedQuestion[]>(this);
  private loadSources: () => Promise<PublishedSources> = () => Promise.reject(new Error('No story.'));
  private readonly deck = theDeck();
  private readonly hall = new Hall();
  private timer = 0;
  /** The step that the book was told of. */
  private told: Position | null = null;

  /** In light DOM: reveal.js must find its sections. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.deck.addEventListener('deck-move', this.onMove as EventListener);
    this.deck.addEventListener('deck-position', this.onPosition as EventListener);
    this.deck.addEventListener('deck-input', this.onInput as EventListener);
    window.addEventListener('keydown', this.onKey);
    for (const type of ['pointermove', 'pointerdown']) window.addEventListener(type, this.stir);
    this.stir();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.deck.active = false;
    this.deck.removeEventListener('deck-move', this.onMove as EventListener);
    this.deck.removeEventListener('deck-position', this.onPosition as EventListener);
    this.deck.removeEventListener('deck-input', this.onInput as EventListener);
    window.removeEventListener('keydown', this.onKey);
    for (const type of ['pointermove', 'pointerdown']) window.removeEventListener(type, this.stir);
    clearTimeout(this.timer);
  }

  private get route(): Extract<Route, { page: 'projector' }> | null {
    const route = this.view?.route;
    return route?.page === 'projector' ? route : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, route } = this;
    if (!view || !route) return;
    const { library, start } = view;
    if (changed.has('view') && changed.get('view')?.start !== start)
      this.loadSources = () => library.sources(start.edition);
    const id = route.position.chapter;
    this.chapter.ask(`${id} ${start.edition}`, () => library.chapter(id, start.edition));
    if (route.lesson) this.questions.ask(start.edition, () => library.questions(start.edition));
  }

  protected override updated(changed: PropertyValues): void {
    const { view, route, deck } = this;
    if (!view || !route) return;
    Object.assign(deck, {
      active: true,
      chapter: this.chapter.value,
      position: route.position,
      frame: this.hall.frame(view.start, this.stage),
      say: view.say,
      loadScene: view.loadScene,
      inputs: this.inputs,
      still: view.still,
    });
    if ((changed as Map<string, unknown>).has('theme')) window.dispatchEvent(new Event('colours-changed'));
    if (samePosition(this.told, route.position)) return;
    this.told = route.position;
    this.dispatchEvent(learnEvent({ type: 'read', position: route.position }));
  }

  private stop(by: 1 | -1): Stop | null {
    const { view, route } = this;
    if (!view || !route) return null;
    const { lesson } = route;
    const plan = lesson && this.questions.value ? planOf(view.start, this.questions.value, lesson) : null;
    return onward(outlineOf(view.start), plan, route.position, by);
  }

  private move(by: 1 | -1): void {
    this.black = false;
    const stop = this.stop(by);
    if (stop?.kind === 'question') location.hash = hrefOfStop(stop, this.route?.lesson);
    else if (stop) this.go(stop.position);
  }

  private go(position: Position): void {
    this.dispatchEvent(learnEvent({ type: 'read', position }));
  }

  private readonly onMove = ({ detail }: CustomEvent<number>): void => this.move(detail < 0 ? -1 : 1);
  private readonly onPosition = ({ detail }: CustomEvent<Position>): void => this.go(detail);
  private readonly onInput = ({ detail }: CustomEvent<DeckInput>): void => {
    this.inputs = { ...this.inputs, [detail.slide]: detail.input };
    if (detail.final) this.move(1);
  };

  /** Clickers send "." or "b" for a black screen. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (!isAlone(event)) return;
    const act = { b: () => this.darken(), '.': () => this.darken(), f: () => this.fill(), Escape: () => this.leave() }[
      event.key
    ];
    if (!act) return;
    event.preventDefault();
    act();
  };

  private darken(): void {
    this.black = !this.black;
  }

  private fill(): void {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    done?.catch((error: unknown) => this.dispatchEvent(problem(error)));
  }

  /** Back to reading, at the same step. */
  private leave(): void {
    if (document.fullscreenElement) this.fill();
    location.hash = this.readingHref;
  }

  private get readingHref(): string {
    return hrefOf({ page: 'reading', position: this.route!.position });
  }

  private readonly stir = (): void => {
    this.quiet = false;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.quiet = true), QUIET);
  };

  private light(): void {
    this.theme = this.theme === 'day' ? 'night' : 'day';
    keepHallTheme(this.theme);
  }

  override render() {
    const { view, route, theme } = this;
    if (!view || !route) return nothing;
    return html`
      <h1 class="spoken" tabindex="-1">${view.say('learn.hall')}</h1>
      <forum-stage
        data-theme=${theme}
        data-contrast="high"
        ?data-quiet=${this.quiet}
        .choose=${this.hall.shape(view.start, lettersOf(view.settings))}
        .touch=${44}
        @stage-change=${({ detail }: CustomEvent<StageShape>) => (this.stage = detail as Stage & StageShape)}
        @fact-touched=${({ detail }: CustomEvent<string>) => (this.fact = detail)}
      >
        ${this.deck} ${this.chapter.failed ? this.failure(view) : nothing} ${this.foot(view, route)}
      </forum-stage>
      <learn-fact
        data-theme=${theme}
        data-contrast="high"
        .fact=${this.fact}
        .load=${this.loadSources}
        .say=${view.say}
        @fact-close=${() => (this.fact = null)}
      ></learn-fact>
      <learn-keys-card data-theme=${theme} data-contrast="high" .page=${route.page} .say=${view.say}></learn-keys-card>
      ${
        this.black
          ? html`<button
              type="button"
              class="black"
              data-theme="night"
              data-contrast="high"
              aria-label=${view.say('learn.hall-black')}
              aria-pressed="true"
              @click=${() => this.darken()}
            ></button>`
          : nothing
      }
    `;
  }

  private failure({ say }: View) {
    return html`<p role="alert">${say('learn.failed')}</p>
      <button type="button" @click=${() => this.chapter.retry()}>${say('learn.retry')}</button>`;
  }

  private foot({ say, start }: View, { position, lesson }: Extract<Route, { page: 'projector' }>) {
    const chapter = start.chapters.find(({ id }) => id === position.chapter);
    const steps = chapter?.slides.find(({ id }) => id === position.slide)?.seconds.length ?? 1;
    const [back, next] = [this.stop(-1), this.stop(1)];
    return html`<div class="foot hall-foot">
      <p>${chapter?.title.split(BREAK)[0]} · ${say('learn.hall-place', { step: position.step + 1, steps })}</p>
      ${this.button('back', say('learn.hall-back'), () => this.move(-1), { off: !back })}
      ${this.button('next', say('learn.hall-next'), () => this.move(1), { off: !next })}
      ${this.button('light', say('learn.hall-light'), () => this.light(), { pressed: this.theme === 'day' })}
      ${this.button('black', say('learn.hall-black'), () => this.darken(), { pressed: this.black })}
      ${document.fullscreenEnabled ? this.button('screen', say('learn.hall-screen'), () => this.fill()) : nothing}
      ${lesson ? this.link('plan', 'learn.hands-plan', hrefOf({ page: 'class', lesson })) : nothing}
      ${this.link('leave', 'learn.hall-leave', this.readingHref)}
    </div>`;
  }

  /** One that leads nowhere now stays where it is, so that the focus does. */
  private button(icon: HallIcon, label: string, act: () => void, is: { off?: boolean; pressed?: boolean } = {}) {
    return html`<button
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${is.off ? 'true' : nothing}
      aria-pressed=${is.pressed === undefined ? nothing : String(is.pressed)}
      @click=${act}
    >
      ${hallIcon(icon)}
    </button>`;
  }

  private link(icon: HallIcon, word: WordKey, href: string) {
    const label = this.view!.say(word);
    return html`<a href=${href} aria-label=${label} title=${label}>${hallIcon(icon)}</a>`;
  }
}

// Drawn by their names alone.
void [ForumDeck, ForumStage];

declare global {
  interface HTMLElementTagNameMap {
    'learn-projector': LearnProjector;
  }
}
