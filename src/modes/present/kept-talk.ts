import { settlePosition, type Outline, type Position } from '../../content/index.ts';
import { Keep } from '../../ui/index.ts';
import { fields, number, share, text, texts, whole } from './fields.ts';
import type { Dated } from './line.ts';
import { newTalk, type Asked, type Plan, type Round, type Talk } from './talk.ts';

/** A talk that nobody went on with for so long is over, in ms. */
const OVER = 12 * 3_600_000;

export interface KeptTalk {
  readonly story: string;
  /** When it was kept, in ms since 1970. */
  readonly at: number;
  readonly dated: Dated<unknown>;
}

/** The talk of this device: a window that is loaded again goes on where it was, at once and by itself. */
export const keptTalk = new Keep<KeptTalk | null>('forum-present/talk', (stored) => {
  const { story, at, dated } = fields(stored);
  const { turn, by, value } = fields(dated);
  const isKept =
    typeof story === 'string' && typeof at === 'number' && typeof turn === 'number' && typeof by === 'string';
  return isKept ? { story, at, dated: { turn, by, value } } : null;
});

/** What is kept of a talk of this story that is not over yet; null: none. */
export function keptOf(story: string, outline: Outline, now: number): Dated<Talk> | null {
  const kept = keptTalk.load();
  if (kept?.story !== story || now - kept.at > OVER) return null;
  const value = readTalk(kept.dated.value, outline);
  return value && { ...kept.dated, value };
}

/** The edition that the hall read last; '': not known. */
export const keptHall = (): string => text(fields(keptTalk.load()?.dated.value)['hall']);

/** A talk out of what was kept or heard; null where its place is none of the story. What else is none is as at the beginning. */
export function readTalk(value: unknown, outline: Outline): Talk | null {
  const said = fields(value);
  const { chapter, slide, step: spoken } = fields(said['position']);
  const step = number(spoken);
  if (typeof chapter !== 'string' || typeof slide !== 'string' || step === null) return null;
  const position: Position | null = settlePosition(outline, { chapter, slide, step });
  if (!position) return null;
  const chosen = texts(said['chosen']);
  const [motion, clock] = [fields(said['motion']), fields(said['clock'])];
  return {
    ...newTalk(outline),
    position,
    hall: text(said['hall']),
    black: said['black'] === true,
    motion: { run: number(motion['run']) ?? 0, at: share(motion['at']) },
    look: typeof said['look'] === 'string' ? said['look'] : null,
    inputs: fields(said['inputs']),
    asked: readAsked(said['asked']),
    ...(chosen.length > 0 && { chosen }),
    plan: readPlan(fields(said['plan'])),
    clock: { used: Math.max(0, number(clock['used']) ?? 0), since: number(clock['since']) },
  };
}

function readPlan({ minutes, without, hand, late }: Readonly<Record<string, unknown>>): Plan {
  const choices = Object.entries(fields(hand)).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return {
    minutes: number(minutes),
    without: texts(without),
    ...(hand !== undefined && { hand: Object.fromEntries(choices) }),
    ...(late !== undefined && { late: texts(late) }),
  };
}

function readAsked(value: unknown): Asked | null {
  const { question, hands, shown, round } = fields(value);
  if (typeof question !== 'string' || !Array.isArray(hands)) return null;
  const asked = { question, hands: readHands(hands), shown: shown === true };
  return round ? { ...asked, round: readRound(fields(round)) } : asked;
}

function readRound({ behind, ahead }: Readonly<Record<string, unknown>>): Round {
  const each = (all: unknown) => (Array.isArray(all) ? all.map(fields) : []);
  return {
    behind: each(behind).map(({ question, hands }) => ({ question: text(question), hands: readHands(hands) })),
    ahead: each(ahead).map(({ question, options }) => ({ question: text(question), options: whole(options) })),
  };
}

const readHands = (hands: unknown): number[] => (Array.isArray(hands) ? hands.map(whole) : []);
