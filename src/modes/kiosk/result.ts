import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plainText, type PublishedResult } from '../../content/index.ts';
import type { Entry } from '../../results/index.ts';
import { controls, factText, richText, type Say } from '../../ui/index.ts';
import './board.ts';
import './qr.ts';
import { learnAddress } from './learn-address.ts';
import type { ResultRow } from '../../quiz/index.ts';
import { resultStyles } from './result.styles.ts';

/**
 * How a round ended: what was known and what was new with every right answer, one surprise more, a place among today's
 * best, and the way on.
 *
 * @fires result-show - detail is the address of the step that teaches an answer, or shows the surprise
 * @fires result-rename - another name for the entry with the id in detail
 * @fires result-remove - take the entry with the id in detail off the board
 * @fires result-again - another round
 * @fires result-story - to the story
 * @fires result-leave - make room for the next visitor
 */
@customElement('kiosk-result')
export class KioskResult extends LitElement {
  static override styles = [controls, factText, resultStyles];

  @property({ attribute: false }) rows: readonly ResultRow[] = [];
  /** Points, one a player. */
  @property({ attribute: false }) scores: readonly number[] = [];
  /** The players' own places on the board. */
  @property({ attribute: false }) entries: readonly Entry[] = [];
  /** Today's best; null where no board is kept. */
  @property({ attribute: false }) board: readonly Entry[] | null = null;
  @property({ attribute: false }) surprise: PublishedResult['surprises'][number] | null = null;
  @property({ attribute: false }) learnUrl: string | null = null;
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private get two(): boolean {
    return this.scores.length > 1;
  }

  private number(value: number): string {
    return new Intl.NumberFormat(this.language || undefined).format(value);
  }

  override render() {
    const { say, rows, two, board, entries, language } = this;
    const those = (known: boolean) => rows.filter((row) => row.known[0] === known);
    return html`
      <h1 id="title" tabindex="-1">${two ? this.winner() : this.score()}</h1>
      <div class="columns" role="region" tabindex="0" aria-labelledby="title">
        <div class="told">
          ${
            two
              ? this.group('both', say('result.known'), rows)
              : [
                  this.group('known', say('result.known'), those(true)),
                  this.group('missed', say('result.missed'), those(false)),
                ]
          }
          ${this.more()}
        </div>
        ${
          board
            ? html`<kiosk-board
                .board=${board}
                .entries=${entries}
                .language=${language}
                .say=${say}
                @result-rename=${(event: CustomEvent<string>) => this.send('result-rename', event.detail)}
                @result-remove=${(event: CustomEvent<string>) => this.send('result-remove', event.detail)}
              ></kiosk-board>`
            : nothing
        }
      </div>
      <div class="foot">
        <button type="button" class="button" @click=${() => this.send('result-leave')}>
          ${say('kiosk.next-visitor')}
        </button>
        <button type="button" class="button" @click=${() => this.send('result-story')}>${say('result.story')}</button>
        <button type="button" class="button primary" @click=${() => this.send('result-again')}>
          ${say('result.again')}
        </button>
      </div>
    `;
  }

  private score() {
    const { say, rows, scores } = this;
    const right = rows.filter(({ known }) => known[0]).length;
    return html`${say('result.title', { right, count: rows.length })}
      <span class="points">${say('result.points', { points: this.number(scores[0] ?? 0) })}</span>`;
  }

  private winner() {
    const { say, scores } = this;
    const [first = 0, second = 0] = scores;
    const headline = first === second ? say('result.draw') : say('result.wins', { player: first > second ? 1 : 2 });
    return html`${headline} <span class="points">${this.number(first)} : ${this.number(second)}</span>`;
  }

  private group(name: 'known' | 'missed' | 'both', heading: string, rows: readonly ResultRow[]) {
    if (!rows.length) return nothing;
    return html`<section class=${name}>
      ${name === 'both' ? nothing : html`<h2>${heading}</h2>`}
      <ul>
        ${rows.map(
          (row) =>
            html`<li>
              <span class="prompt">${plainText(row.prompt)}</span>
              ${row.truth ? html`<span class="truth">${row.truth}</span>` : nothing}
              ${name === 'both' ? html`<span class="who">${this.who(row)}</span>` : nothing}
              ${
                name === 'known'
                  ? nothing
                  : html`<button type="button" class="link" @click=${() => this.send('result-show', row.shows)}>
                      ${this.say('result.look')}
                    </button>`
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private who({ known }: ResultRow): string {
    const { say } = this;
    const knew = known.flatMap((one, player) => (one ? [say('quiz.player', { player: player + 1 })] : []));
    return knew.length ? say('result.knew', { player: knew.join(', ') }) : say('result.nobody');
  }

  private more() {
    const { surprise, learnUrl, say, rows, language } = this;
    const address = learnUrl && learnAddress(learnUrl, language, rows);
    if (!surprise && !address) return nothing;
    return html`<div class="more">
      ${
        surprise
          ? html`<section class="surprise">
              <h2>${say('result.surprise')}</h2>
              <p>${richText(surprise.text)}</p>
              <button type="button" class="link" @click=${() => this.send('result-show', surprise.shows)}>
                ${say('result.look')}
              </button>
            </section>`
          : nothing
      }
      ${address ? html`<kiosk-qr .address=${address} .label=${say('result.qr')}></kiosk-qr>` : nothing}
    </div>`;
  }

  private send(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-result': KioskResult;
  }
}
