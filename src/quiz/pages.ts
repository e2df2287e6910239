import { html, nothing } from 'lit';
import { BREAK, cutLines, plainText } from '../content/index.ts';
import type { Frame } from '../scene/index.ts';
import { richText, type Say } from '../ui/index.ts';
import { isReady, type Asked, type Truth } from './asked.ts';
import { icon } from './icons.ts';
import { FULL, type Scoring } from './points.ts';
import { outcomes, type Outcome, type Round } from './round.ts';
import type { Seat } from './seat.ts';

/** What the pages of a quiz draw, and what their buttons do. */
export interface Quiz {
  readonly say: Say;
  readonly seats: readonly Seat[];
  readonly truth: Truth | null;
  readonly nudged: 'empty' | 'away' | null;
  readonly scoring: Scoring;
  confirm(player: number): void;
  skip(): void;
  next(): void;
  show(): void;
}

interface Page {
  readonly middle: unknown;
  /** While the question is open. */
  readonly foot: unknown;
}

/** More letters than this are no few words: the picture tells it better. */
const SAYABLE = 70;

const number = (language: string, value: number) => new Intl.NumberFormat(language).format(value);
const verdictOf = (became: Outcome) => (became === 'skipped' ? 'skipped' : (became.grade?.verdict ?? 'noted'));

/** Which question this is; before the first also how points are given. */
export function eyebrow({ say, scoring }: Quiz, { type }: Asked, round: Round, language: string) {
  const rule = say(`quiz.rule-${scoring}`, { full: number(language, FULL) });
  const asking = round.stage === 'asking' && type.grade;
  return html`<p class="eyebrow">
      ${say('quiz.question', { index: round.index + 1, count: round.ids.length })}
      ${asking && round.index === 0 ? html`<span class="rule">${rule}</span>` : nothing}
    </p>
    ${asking && scoring !== 'accuracy' ? html`<div class="clock" aria-hidden="true"></div>` : nothing}`;
}

export function onePlayer(quiz: Quiz, asked: Asked, round: Round, frame: Frame): Page {
  const { truth, seats } = quiz;
  const became = truth && outcomes(round, asked.question.id)?.[0];
  return {
    middle: html`
      ${seats[0]?.element}
      <div class="answer">
        <div class="verdict ${became ? verdictOf(became) : ''}" role="status" aria-live="polite">
          ${became && truth ? verdict(quiz, truth, became, frame.language) : nothing}
        </div>
        ${became && truth ? explain(truth) : nothing}
      </div>
    `,
    foot: html`${hint(quiz, asked, isReady(asked, round.drafts[0]))}
      <div class="buttons">${skipButton(quiz)}${confirmButton(quiz, asked, round, frame, 0)}</div>`,
  };
}

/** Each player in a half of the stage, with a button of their own; what is right comes when both have confirmed. */
export function twoPlayers(quiz: Quiz, asked: Asked, round: Round, frame: Frame): Page {
  const { truth, seats, say } = quiz;
  const became = truth && outcomes(round, asked.question.id);
  const ready = seats.every(({ player }) => isReady(asked, round.drafts[player]));
  return {
    middle: html`
      ${asked.type.shared ? seats[0]?.element : nothing}
      <div class="seats">
        ${seats.map(
          ({ element, player }) => html`
            <section class="seat" data-player=${player} aria-label=${say('quiz.player', { player: player + 1 })}>
              <p class="player" role="status" aria-live="polite">
                <span class="token" aria-hidden="true"></span>${say('quiz.player', { player: player + 1 })}
                ${
                  became?.[player]
                    ? html`<span class="verdict ${verdictOf(became[player])}"
                        >${headline(quiz, became[player], frame.language)}</span
                      >`
                    : nothing
                }
              </p>
              ${asked.type.shared ? nothing : element}
              ${
                round.stage === 'revealed'
                  ? nothing
                  : round.locked[player]
                    ? html`<p class="waiting" role="status">${say('quiz.waiting')}</p>`
                    : confirmButton(quiz, asked, round, frame, player)
              }
            </section>
          `,
        )}
      </div>
      ${
        truth && became
          ? html`<div class="answer shared">
              <h2 tabindex="-1" class="truth ${sayable(truth) && !asked.type.shared ? '' : 'heard'}">
                ${sayable(truth) ? say('quiz.right-answer', { answer: truth.stated }) : say('quiz.right-option')}
              </h2>
              ${explain(truth)}
            </div>`
          : nothing
      }
    `,
    foot: html`${hint(quiz, asked, ready, asked.type.shared ? 'quiz.slide-two' : asked.type.hint(asked.ask))}
      <div class="buttons">${round.locked.includes(true) ? nothing : skipButton(quiz)}</div>`,
  };
}

/** The buttons once the truth is out. */
export function goOn(quiz: Quiz, round: Round) {
  const last = round.index === round.ids.length - 1;
  return html`<div class="buttons">
    <button type="button" class="button" @click=${() => quiz.show()}>${quiz.say('quiz.show')}</button>
    <button type="button" class="button primary" @click=${() => quiz.next()}>
      ${quiz.say(last ? 'quiz.finish' : 'quiz.next')}
    </button>
  </div>`;
}

/** Can the right answer be said in few words? Else it is left to the picture. */
const sayable = ({ stated }: Truth): boolean => stated !== '' && stated.length <= SAYABLE;

/** A paragraph for each language. */
function explain({ answer }: Truth) {
  const lines = plainText(answer.explain).split(new RegExp(`(?<=${BREAK})`));
  return html`<div class="explain">
    ${cutLines(answer.explain, lines).map((text) => html`<p>${richText(text)}</p>`)}
  </div>`;
}

function verdict(quiz: Quiz, truth: Truth, became: Outcome, language: string) {
  const {
    stated,
    asked: { type, ask },
    answer: { key },
  } = truth;
  const feedback = became === 'skipped' ? null : (type.feedback?.(ask, key, became.answer) ?? null);
  return html`
    <h2 tabindex="-1">${headline(quiz, became, language)}</h2>
    ${type.grade && sayable(truth) ? html`<p class="truth">${quiz.say('quiz.right-answer', { answer: stated })}</p>` : nothing}
    ${feedback === null ? nothing : html`<p class="feedback">${richText(feedback)}</p>`}
  `;
}

/** The verdict in a word, and its points. */
function headline({ say }: Quiz, became: Outcome, language: string) {
  const name = verdictOf(became);
  const points = became !== 'skipped' && became.points > 0 ? number(language, became.points) : null;
  return html`${icon(name)}<span>${say(`quiz.${name}`)}</span> ${
      points === null ? nothing : html`<span class="points">${say('quiz.points', { points })}</span>`
    }`;
}

function hint({ say, nudged }: Quiz, { type, ask }: Asked, ready: boolean, how = type.hint(ask)) {
  const shown = nudged === 'away' || (nudged === 'empty' && !ready);
  return html`<p class="hint ${shown ? 'nudged' : ''}" id="hint" aria-live="polite">
    ${say(nudged === 'away' ? 'quiz.away' : how)}
  </p>`;
}

const skipButton = (quiz: Quiz) =>
  html`<button type="button" class="button" @click=${() => quiz.skip()}>${quiz.say('quiz.skip')}</button>`;

/** With a capital: without an answer a word that stands behind it is the first. */
const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function confirmButton(quiz: Quiz, asked: Asked, round: Round, frame: Frame, player: number) {
  const draft = round.drafts[player];
  const ready = isReady(asked, draft);
  const { say } = quiz;
  return html`<button
    type="button"
    class="button primary"
    aria-disabled=${ready && !round.locked[player] ? 'false' : 'true'}
    aria-describedby="hint"
    @click=${() => quiz.confirm(player)}
  >
    ${ready ? begun(say('quiz.confirm', { answer: asked.type.summary(asked.ask, draft, frame) }).trim()) : say('quiz.confirm-empty')}
  </button>`;
}
