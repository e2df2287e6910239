import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  parsePosition,
  type Library,
  type PublishedAnswer,
  type PublishedAnswers,
  type PublishedQuestion,
  type PublishedResult,
  type PublishedStart,
} from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import { current, roundResult as result, rowsOf, type Given, type QuestionType, type Round } from '../../quiz/index.ts';
import type { Entry, Results } from '../../results/index.ts';
import { drawName, type NameLists } from '../../results/names.ts';
import type { Say } from '../../ui/index.ts';
import { Dealer } from './dealer.ts';
import type { Event as FlowEvent, Visit } from './flow.ts';
import { flowEvent } from './flow-event.ts';
import './result.ts';
import { surpriseOf } from './result-rows.ts';

/**
 * The quiz of a visit: draws its rounds, has every answer kept, and shows how a round ended. It stays while other
 * screens are shown, because a round waits while its visitor looks at the story.
 *
 * @fires visit-event - detail is an `Event` of the flow
 */
@customElement('kiosk-quiz')
export class KioskQuiz extends LitElement {
  @property({ attribute: false }) visit: Visit | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) frame: DeckFrame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  @property({ attribute: false }) results: Results | null = null;
  @property({ type: Boolean }) still = false;

  @state() private questions: readonly PublishedQuestion[] = [];
  @state() private round: Round | null = null;
  /** What was right about the questions of a finished round, and what else its end needs. */
  @state() private ending: { readonly answers: PublishedAnswers; readonly result: PublishedResult } | null = null;
  /** The players' places on the leaderboard. */
  @state() private entries: readonly Entry[] = [];

  private readonly dealer = new Dealer((type) => this.loadQuestion(type));
  private dealing: { readonly key: string; readonly round: Promise<Round> } | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The id of the question on screen. */
  get question(): string | null {
    return this.visit?.screen === 'quiz' && this.round ? current(this.round) : null;
  }

  private get key(): string {
    return this.visit ? `${this.visit.visit} ${this.visit.round}` : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('visit') && this.dealing && this.dealing.key !== this.key) {
      this.dealing = null;
      this.round = null;
      this.ending = null;
      this.entries = [];
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('visit') || changed.has('start')) void this.fetch().catch((error: unknown) => this.report(error));
  }

  /** Loads what the screen needs now; what comes too late for it is dropped. */
  private async fetch(): Promise<void> {
    const { visit, library, start, round } = this;
    if (!visit || !library || !start || (visit.screen !== 'quiz' && visit.screen !== 'result')) return;
    const questions = await library.questions(start.edition);
    if (this.start !== start) return;
    this.questions = questions;
    if (visit.screen === 'result') {
      const [answers, ending] = await Promise.all([this.answersTo(round?.ids ?? []), library.result(start.edition)]);
      if (this.start === start) this.ending = { answers, result: ending };
    } else await this.deal(questions, start, visit);
  }

  private async deal(questions: readonly PublishedQuestion[], start: PublishedStart, visit: Visit): Promise<void> {
    const { key } = this;
    this.dealing ??= { key, round: this.dealer.deal(questions, start.quiz, visit.game, visit.visit) };
    const { dealing } = this;
    try {
      const round = await dealing.round;
      if (this.dealing === dealing) this.round ??= round;
    } catch (error) {
      if (this.dealing === dealing) this.dealing = null;
      throw error;
    }
  }

  private send(event: FlowEvent): void {
    this.dispatchEvent(flowEvent(event));
  }

  private report(error: unknown): void {
    this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
  }

  /** What is right about one question; where the round is secret, this and no other leaves the server. */
  private readonly unseal = async (id: string): Promise<PublishedAnswer> => {
    const { library, start, round } = this;
    if (!library || !start) throw new Error('There is no story.');
    if (round?.secret) return library.answer(id, start.edition);
    const answer = (await library.answers(start.edition))[id];
    if (!answer) throw new Error(`There is no answer to "${id}".`);
    return answer;
  };

  private async answersTo(ids: readonly string[]): Promise<PublishedAnswers> {
    const found = await Promise.allSettled(ids.map(async (id) => [id, await this.unseal(id)] as const));
    return Object.fromEntries(found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  }

  private readonly keep = async (given: Given): Promise<void> => {
    const { start, library } = this;
    await this.results?.keep(given, {
      story: library?.manifest.id ?? '',
      version: library?.manifest.version ?? '',
      mode: 'kiosk',
      language: start?.edition ?? '',
    });
  };

  private readonly count = async (id: string) => (await this.results?.tally(id)) ?? null;

  private show(address: string): void {
    const position = parsePosition(address);
    if (position) this.send({ type: 'show', position });
  }

  /** The round is over: its players may have earned a place among today's best. */
  private async finish(round: Round): Promise<void> {
    this.round = round;
    this.send({ type: 'result' });
    const { library, start, results } = this;
    if (!library || !start || !results) return;
    const { names } = await library.result(start.edition);
    if (!names || this.round !== round) return;
    this.entries = Array.from({ length: round.players }, (_, player) => player).flatMap((player) => {
      const { points, right, count } = this.scoreOf(round, player);
      return points ? [this.enter({ id: `${round.id}.${player}`, points, right, count }, names)] : [];
    });
  }

  /** Puts a result on the board under a name that nobody there has. */
  private enter(score: Omit<Entry, 'name' | 'at'>, names: NameLists): Entry {
    const entry = { ...score, name: this.nameFrom(names) };
    this.results?.leaderboard.add(entry);
    return { ...entry, at: new Date().toISOString() };
  }

  private nameFrom(names: NameLists): string {
    const taken = [...(this.results?.leaderboard.entries ?? []), ...this.entries].map(({ name }) => name);
    return drawName(names, taken, Math.random);
  }

  private scoreOf(round: Round, player: number) {
    const typeOf = new Map(this.questions.map(({ id, type }) => [id, type]));
    return result(round, player, (id) => this.dealer.isScored(typeOf.get(id) ?? ''));
  }

  override render() {
    const { visit, round } = this;
    if (!round || !visit) return nothing;
    if (visit.screen === 'quiz') return this.ask(round);
    return visit.screen === 'result' ? this.end(round) : nothing;
  }

  private ask(round: Round) {
    const { start } = this;
    return html`<forum-quiz
      .questions=${this.questions}
      .round=${round}
      .load=${this.loadQuestion}
      .unseal=${this.unseal}
      .keep=${this.keep}
      .count=${this.count}
      .scoring=${start?.quiz.scoring ?? 'accuracy'}
      .limit=${(start?.quiz.seconds ?? 20) * 1000}
      .frame=${this.frame}
      .say=${this.say}
      ?still=${this.still}
      @quiz-change=${(event: CustomEvent<Round>) => (this.round = event.detail)}
      @quiz-show=${(event: CustomEvent<string>) => this.show(event.detail)}
      @quiz-done=${(event: CustomEvent<Round>) => void this.finish(event.detail)}
    ></forum-quiz>`;
  }

  private end(round: Round) {
    const { ending, results, start } = this;
    if (!ending || !start) return nothing;
    const rows = rowsOf(round, this.questions, ending.answers, this.dealer.types);
    return html`<kiosk-result
      .rows=${rows}
      .scores=${Array.from({ length: round.players }, (_, player) => this.scoreOf(round, player).points)}
      .entries=${this.entries}
      .board=${ending.result.names && results ? results.leaderboard.entries : null}
      .surprise=${surpriseOf(ending.result, rows, round.seed)}
      .learnUrl=${ending.result.learnUrl}
      .language=${start.language}
      .say=${this.say}
      ?data-both=${start.edition !== start.language}
      ?data-upright=${this.frame?.stage.name !== 'landscape'}
      @result-rename=${(event: CustomEvent<string>) => this.rename(event.detail)}
      @result-remove=${(event: CustomEvent<string>) => this.takeOff(event.detail)}
      @result-show=${(event: CustomEvent<string>) => this.show(event.detail)}
      @result-again=${() => this.send({ type: 'quiz' })}
      @result-story=${() => this.send({ type: 'home' })}
      @result-leave=${() => this.send({ type: 'leave' })}
    ></kiosk-result>`;
  }

  private rename(id: string): void {
    const names = this.ending?.result.names;
    if (!names) return;
    const name = this.nameFrom(names);
    this.results?.leaderboard.rename(id, name);
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, name } : entry));
  }

  private takeOff(id: string): void {
    this.results?.leaderboard.remove(id);
    this.entries = this.entries.filter((one) => one.id !== id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-quiz': KioskQuiz;
  }
}
