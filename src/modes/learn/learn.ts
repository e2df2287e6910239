import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  editionsOf,
  outlineOf,
  settlePosition,
  type Library,
  type Position,
  type PublishedStart,
} from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { Keep, keeps, READING, sayer, type ReadingSettings } from '../../ui/index.ts';
import { LEARN_EVENT, problem, type LearnEvent } from './events.ts';
import { forgetPractice } from './forget.ts';
import './learn.css';
import { hasPage, loadPage } from './pages.ts';
import { readProgress, see, UNREAD, type Progress } from './progress.ts';
import { hrefOf, parseRoute, type PageName, type Route } from './route.ts';
import './settings.ts';
import type { View } from './view.ts';

/** What the app tells the world of this mode. */
export interface LearnStatus {
  readonly phase: 'reading' | 'quiz' | 'practice';
  /** The step that is read; null on pages that show none. */
  readonly position: Position | null;
  readonly stepCount: number;
  readonly question: string | null;
}

/** Pages in the bar, in this order. */
const BAR = ['contents', 'search', 'explore', 'practice', 'class'] as const;

/**
 * Learn mode: a book of the story. The address says which page is open; what was read is kept on the device, of nobody in
 * particular. Pages are elements of their own, loaded when they are opened, and speak to the book by `learn-event`.
 */
@customElement('forum-learn')
export class ForumLearn extends LitElement {
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  @property({ attribute: false }) settings: ReadingSettings = READING;
  /** Shows every change at once. */
  @property({ type: Boolean }) still = false;

  @state() private route: Route = parseRoute(location.hash);
  @state() private progress: Progress = UNREAD;
  /** The element of the open page; null while its code is on its way. */
  @state() private page: { readonly name: PageName; readonly element: HTMLElement & { view: View | null } } | null =
    null;
  @state() private failed: PageName | null = null;
  /** What was said last to those who do not see it. */
  @state() private said = '';

  /** Does this browser keep anything? No more, once it refused to. */
  private keeps = keeps();
  private kept: Keep<Progress> | null = null;
  private question: string | null = null;
  private view: View | null = null;
  /** Pages that stay below the bar must know how high it is: two languages, or large letters, make two lines of it. */
  private readonly barSeen = new ResizeObserver(([bar]) => {
    const { position } = getComputedStyle(bar!.target);
    const height = position === 'sticky' ? bar!.borderBoxSize[0]!.blockSize : 0;
    this.style.setProperty('--bar-height', `${Math.round(height)}px`);
  });
  /** The page was opened by the reader, not with the address: its heading gets the focus. */
  private turned = false;

  /** In light DOM: reveal.js must find its sections on the page that has it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
    window.addEventListener('storage', this.onStorage);
    this.addEventListener(LEARN_EVENT, this.onEvent as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
    window.removeEventListener('storage', this.onStorage);
    this.barSeen.disconnect();
    this.removeEventListener(LEARN_EVENT, this.onEvent as EventListener);
  }

  get status(): LearnStatus {
    const { route, start, question } = this;
    const position = route.page === 'reading' || route.page === 'projector' ? route.position : null;
    const steps = start?.chapters
      .find(({ id }) => id === position?.chapter)
      ?.slides.find(({ id }) => id === position?.slide)?.seconds.length;
    const phase =
      route.page === 'practice' ? 'practice' : route.page === 'quiz' || route.page === 'check' ? 'quiz' : 'reading';
    return { phase, position: steps ? position : null, stepCount: steps ?? 0, question };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library, start } = this;
    if (changed.has('library') && library) {
      this.kept = new Keep(`forum-learn/progress/${library.manifest.id}`, readProgress);
      this.progress = this.kept.load();
    }
    if (!library || !start) return;
    this.route = this.settle(this.route, start);
    const { route, settings, still, progress, loadScene, loadQuestion } = this;
    this.view = {
      ...{ library, start, route, settings, still, progress, loadScene, loadQuestion },
      say: this.view?.start === start ? this.view.say : sayer(start.words),
      keeps: this.keeps,
    };
    if (this.page) this.page.element.view = this.view;
  }

  /** A step that the story no longer has is its nearest one; a slide that it does not have is the contents. */
  private settle(route: Route, start: PublishedStart): Route {
    if (route.page !== 'reading' && route.page !== 'projector') return route;
    const position = settlePosition(outlineOf(start), route.position);
    if (!position) return { page: 'contents' };
    return position.step === route.position.step ? route : { ...route, position };
  }

  protected override updated(): void {
    // Some pages fill the screen; the bar is not meant for them.
    if (this.dataset['page'] !== this.route.page) this.showInBar();
    this.dataset['page'] = this.route.page;
    const bar = this.querySelector('header');
    if (bar) this.barSeen.observe(bar);
    if (this.view && this.page?.name !== this.route.page && this.failed !== this.route.page)
      void this.open(this.route.page);
  }

  /** In a hand the bar is wider than the screen: the name of the open page is brought into sight. */
  private showInBar(): void {
    const nav = this.querySelector<HTMLElement>('header nav');
    const link = nav?.querySelector<HTMLElement>('[aria-current]');
    if (!nav || !link) return;
    const [a, b] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
    nav.scrollLeft += (b.left + b.right - a.left - a.right) / 2;
  }

  private async open(name: PageName): Promise<void> {
    try {
      const tag = await loadPage(name);
      if (this.route.page !== name || this.page?.name === name) return;
      const element = document.createElement(tag) as HTMLElement & { view: View | null };
      element.view = this.view;
      this.page = { name, element };
      await this.updateComplete;
      if (this.turned) this.focusPage();
    } catch (error) {
      // The reader may have gone on meanwhile.
      if (this.route.page === name) this.failed = name;
      this.dispatchEvent(problem(error));
    }
  }

  private readonly onHash = (): void => {
    const route = parseRoute(location.hash);
    // A link to a place on the page (`#main`) is not meant for the book.
    if (route.page === 'contents' && location.hash.length > 2 && !location.hash.startsWith('#!')) return;
    const before = this.route;
    this.failed = null;
    this.turned = true;
    this.route = route;
    if (before.page !== route.page) {
      this.page = null;
      this.question = null;
      window.scrollTo(0, 0);
    }
  };

  private focusPage(): void {
    const { element } = this.page ?? {};
    const heading = element?.shadowRoot?.querySelector<HTMLElement>('h1[tabindex]');
    (heading ?? this.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  }

  private readonly onEvent = ({ detail }: CustomEvent<LearnEvent>): void => {
    switch (detail.type) {
      case 'read':
        this.read(detail.position);
        break;
      case 'say':
        this.said = detail.text;
        break;
      case 'asking':
        this.question = detail.question;
        break;
      case 'erase':
        void this.forget();
    }
  };

  /** Everything that this device remembers of reading and answering, but the settings. */
  private async forget(): Promise<void> {
    this.progress = UNREAD;
    this.kept?.erase();
    if (this.library)
      await forgetPractice(this.library.manifest.id).catch((error: unknown) => this.dispatchEvent(problem(error)));
  }

  /** Another page of this browser may have read on, or forgotten everything, since. */
  private takeKept(): void {
    if (this.kept && this.keeps) this.progress = this.kept.load();
  }

  private readonly onStorage = (): void => this.takeKept();

  private read(position: Position): void {
    this.takeKept();
    this.progress = see(this.progress, position);
    this.keeps = this.kept?.save(this.progress) ?? this.keeps;
    if (this.route.page !== 'reading' && this.route.page !== 'projector') return;
    this.route = { ...this.route, position };
    history.replaceState(history.state, '', hrefOf(this.route));
  }

  private retry(): void {
    this.failed = null;
    void this.open(this.route.page);
  }

  override render() {
    const { view, page, failed } = this;
    if (!view) return nothing;
    const { say, start } = view;
    const languages = editionsOf(start.languages, say('language.both'));
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${say('learn.skip')}</a>
      <header>
        <nav aria-label=${say('learn.pages')}>
          ${BAR.filter(hasPage).map(
            (name) =>
              html`<a
                href=${hrefOf(name === 'search' ? { page: name, words: '' } : { page: name })}
                aria-current=${this.route.page === name ? 'page' : nothing}
                >${say(`learn.${name}`)}</a
              >`,
          )}
        </nav>
        <div class="tools">
          <forum-languages
            .languages=${languages}
            current=${start.edition}
            label=${say('language.choose')}
          ></forum-languages>
          <learn-settings .view=${view} .languages=${languages}></learn-settings>
        </div>
      </header>
      <main id="main" tabindex="-1">
        ${failed ? this.failure(view) : (page?.element ?? html`<p class="notice" role="status">${say('learn.loading')}</p>`)}
      </main>
      <div class="spoken" role="status" aria-live="polite">${this.said}</div>
    `;
  }

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  private failure({ say }: View) {
    return html`<div class="notice" role="alert">
      <p>${say('learn.failed')}</p>
      <button type="button" @click=${() => this.retry()}>${say('learn.retry')}</button>
      <a href=${hrefOf({ page: 'contents' })}>${say('learn.to-contents')}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-learn': ForumLearn;
  }
}
