import type { PublishedAnswer } from '../content/index.ts';
import type { Asked, Truth } from './asked.ts';
import { pointsFor, type Scoring } from './points.ts';
import type { Grade } from './question-type.ts';
import type { Judged, Round } from './round.ts';

/** A confirmed or skipped answer, to be kept before anything is said about it. */
export interface Given {
  readonly round: string;
  readonly question: string;
  readonly player: number;
  /** null where it was skipped. */
  readonly answer: unknown;
  /** null where it was skipped, and where nothing is right or wrong. */
  readonly grade: Grade | null;
  readonly points: number;
  /** From the question's appearance to the confirmation, in ms. */
  readonly ms: number;
}

/** What judging needs; the quiz has it as properties. */
export interface Court {
  readonly unseal: (id: string) => Promise<PublishedAnswer>;
  readonly keep: (given: Given) => Promise<void>;
  readonly scoring: Scoring;
  readonly limit: number;
}

/** What is right cannot be had just now. */
export class Away extends Error {}

/** Opens what is right, and judges answers by it, each once at a time. */
export class Judging {
  private readonly pending = new Set<string>();

  constructor(private readonly court: Court) {}

  /** What is right. Rejects with `Away` where it cannot be had, with another error where it does not fit the question. */
  async open(asked: Asked): Promise<Truth> {
    const answer = await this.court.unseal(asked.question.id).catch((error: unknown) => {
      throw new Away('the answer could not be fetched', { cause: error });
    });
    return { asked, answer, stated: asked.type.truth(asked.ask, answer.key) };
  }

  /** Judges a locked answer and has it kept: when this resolves, it is. */
  async judge(asked: Asked, round: Round, player: number, ms: number): Promise<{ truth: Truth; judged: Judged }> {
    const { question, type, ask } = asked;
    const { court } = this;
    const answer = round.drafts[player];
    const truth = await this.open(asked);
    const grade = type.grade?.(ask, truth.answer.key, answer) ?? null;
    const points = grade ? pointsFor(court.scoring, grade.score, ms, court.limit) : 0;
    const judged: Judged = { answer, grade, points };
    await this.keep({ round: round.id, question: question.id, player, ms, ...judged });
    return { truth, judged };
  }

  /** Notes a question that every player gave up; nobody waits for it. */
  pass({ question }: Asked, round: Round, ms: number): void {
    for (let player = 0; player < round.players; player++)
      void this.keep({ round: round.id, question: question.id, player, ms, answer: null, grade: null, points: 0 });
  }

  /** Does what is not being done already. */
  async once(name: string, act: () => Promise<void>): Promise<void> {
    if (this.pending.has(name)) return;
    this.pending.add(name);
    try {
      await act();
    } finally {
      this.pending.delete(name);
    }
  }

  /** Whoever keeps answers says himself what went wrong; the visit goes on. */
  private keep(given: Given): Promise<void> {
    return this.court.keep(given).catch(() => undefined);
  }
}
