import type { LitElement } from 'lit';
import type { Frame } from '../scene/index.ts';
import type { Say } from '../ui/index.ts';
import type { Asked, Truth } from './asked.ts';
import type { Density } from './layout.ts';
import type { QuestionElement } from './question-type.ts';
import { outcomes, type Round } from './round.ts';

/** What the element of a question is told beside the question. */
export interface Surroundings {
  readonly frame: Frame;
  readonly density: Density;
  readonly say: Say;
  readonly still: boolean;
  readonly tally: Readonly<Record<string, number>> | null;
}

/** Where one player answers: holds the element of the question at hand, and tells it everything it must know. */
export class Seat {
  element: (QuestionElement & Partial<Pick<LitElement, 'updateComplete'>>) | null = null;

  constructor(
    readonly player: number,
    private readonly change: (player: number, answer: unknown) => void,
  ) {}

  /** One element a question, so that nothing of one is left in the next. */
  host(asked: Asked | null): void {
    const { element } = this;
    const id = asked?.question.id;
    // Where two share an element, it stands at the first seat.
    if (!asked || (asked.type.shared && this.player > 0)) this.element = null;
    else if (!element || element.dataset['question'] !== id || element.localName !== asked.type.tag) {
      const made = document.createElement(asked.type.tag) as QuestionElement;
      made.dataset['question'] = id;
      made.addEventListener('answer', (event) => this.change(this.player, (event as CustomEvent).detail));
      made.addEventListener('answer-rival', (event) => this.change(1, (event as CustomEvent).detail));
      this.element = made;
    }
  }

  tell({ ask, question, type }: Asked, round: Round, truth: Truth | null, around: Surroundings): void {
    const { element, player } = this;
    if (!element) return;
    const answerOf = (one: number) => {
      const became = outcomes(round, question.id)?.[one];
      return became ? (became === 'skipped' ? null : became.answer) : round.drafts[one];
    };
    const shared = type.shared === true && round.players > 1;
    element.dataset['density'] = String(around.density);
    element.toggleAttribute('data-half', round.players > 1 && !shared);
    element.ask = ask;
    element.answer = answerOf(player);
    element.two = shared;
    if (shared) element.rival = answerOf(1);
    element.key = round.stage === 'revealed' ? (truth?.answer.key ?? null) : null;
    element.tally = around.tally;
    element.say = around.say;
    element.still = around.still;
    element.inert = !shared && round.stage === 'asking' && round.locked[player] === true;
    if (!sameFrame(element.frame, around.frame)) element.frame = around.frame;
  }
}

/** Frames are made anew with every render; what is drawn changes only with these. */
const sameFrame = (a: Frame | null, b: Frame): boolean =>
  a !== null &&
  a.stage === b.stage &&
  a.height === b.height &&
  a.width === b.width &&
  a.format === b.format &&
  a.language === b.language;
