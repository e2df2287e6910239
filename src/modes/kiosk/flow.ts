import { movePosition, settlePosition, type Outline, type Position } from '../../content/index.ts';
import { occupied, warningAt } from './idle.ts';
import { begin, type Event, type Rules, type Visit } from './visit.ts';

export { beginsAgain, occupied, patience, secondsLeft, warningAt } from './idle.ts';
export * from './visit.ts';

/** A member of staff leads no longer than this, in minutes. */
const LONGEST_TOUR = 15;

/** The step of the short tour that a visitor can go back to; null where there is none. */
export const resumable = ({ screen, left, guided, seen, position }: Visit): Position | null =>
  left ?? (screen === 'home' && guided && seen.length ? position : null);

/** One event, one new state. Nothing outside changes a visit. */
export function next(visit: Visit, event: Event, rules: Rules, now: number): Visit {
  switch (event.type) {
    case 'tick':
      return tick(visit, rules, now);
    case 'reset':
      return begin(rules, now, visit.visit + 1);
    case 'touch':
      return { ...visit, active: now, warned: null };
    case 'text':
      return { ...visit, reading: event.reading };
    case 'leave':
      return occupied(visit) ? { ...visit, active: now, warned: null, leaving: true } : visit;
  }
  // Leaving a result closes its round: the next quiz is another one.
  const leaves =
    (visit.screen === 'result' || visit.fromQuiz === 'result') && ['home', 'story', 'resume'].includes(event.type);
  const round = visit.round + (leaves ? 1 : 0);
  const awake: Visit = { ...visit, active: now, warned: null, leaving: false, round };
  switch (event.type) {
    case 'stay':
      return awake;
    case 'guess': {
      const step = rules.attract[visit.attract.item]?.guessStep ?? null;
      if (visit.screen !== 'attract' || step === null || visit.attract.guess !== null) return awake;
      return { ...awake, attract: { ...visit.attract, step, since: now, guess: event.place, held: false } };
    }
    case 'ask': {
      const { dwell, guessStep } = rules.attract[visit.attract.item] ?? { dwell: [], guessStep: null };
      if (visit.screen !== 'attract' || guessStep === null || visit.attract.guess !== null) return awake;
      return { ...awake, attract: { ...visit.attract, step: dwell.length - 1, since: now, held: true } };
    }
    case 'hold':
      return { ...awake, attract: { ...visit.attract, held: event.held, since: now } };
    case 'home':
      return { ...awake, screen: 'home', fromQuiz: null };
    case 'story': {
      const position = settlePosition(rules.outline, event.position ?? rules.start) ?? rules.start;
      const guided = (event.guided ?? !event.position) && settlePosition(rules.guided, position) !== null;
      return arrive(
        { ...awake, screen: 'story', guided, left: guided ? null : leftBy(visit), fromQuiz: null },
        position,
      );
    }
    case 'resume': {
      const position = resumable(visit);
      return position
        ? arrive({ ...awake, screen: 'story', guided: true, left: null, fromQuiz: null }, position)
        : awake;
    }
    case 'tour': {
      const position = settlePosition(rules.guided, event.position) ?? rules.start;
      const led = now + Math.min(Math.max(1, event.minutes), LONGEST_TOUR) * 60_000;
      const fresh: Visit = { ...begin(rules, now, visit.visit + 1), screen: 'story', guided: true, led };
      return arrive({ ...fresh, guided: settlePosition(rules.guided, position) !== null }, position);
    }
    case 'show': {
      const position = settlePosition(rules.outline, event.position);
      return position
        ? arrive({ ...awake, screen: 'story', guided: false, left: leftBy(visit), fromQuiz: waitsOn(visit) }, position)
        : awake;
    }
    case 'move': {
      if (visit.screen !== 'story') return awake;
      const position = movePosition(wayOf(visit, rules), visit.position, event.by);
      if (position) return arrive(awake, position);
      return event.by > 0 ? toQuiz(awake) : awake;
    }
    case 'quiz':
      return toQuiz({ ...awake, round: visit.round + 1, game: event.game ?? visit.game, fromQuiz: null });
    case 'return':
      return visit.fromQuiz ? { ...awake, screen: visit.fromQuiz, fromQuiz: null } : awake;
    case 'result':
      return visit.screen === 'quiz' ? { ...awake, screen: 'result' } : awake;
  }
}

const waitsOn = ({ screen, fromQuiz }: Visit): 'quiz' | 'result' | null =>
  screen === 'quiz' || screen === 'result' ? screen : fromQuiz;

/** The step of the tour that a visitor leaves by going elsewhere; one left before stays. */
const leftBy = ({ guided, seen, position, left }: Visit): Position | null => (guided && seen.length ? position : left);

/** The slides that "next" and "back" lead through. */
export const wayOf = ({ guided }: Pick<Visit, 'guided'>, rules: Rules): Outline =>
  guided ? rules.guided : rules.outline;

function arrive(visit: Visit, position: Position): Visit {
  const slide = `${position.chapter}/${position.slide}`;
  return { ...visit, position, seen: visit.seen.includes(slide) ? visit.seen : [...visit.seen, slide] };
}

/** Past the last step comes the quiz: the waiting round, or a first one about everything. */
const toQuiz = (visit: Visit): Visit => ({
  ...visit,
  screen: visit.fromQuiz ?? 'quiz',
  round: visit.fromQuiz ? visit.round : Math.max(1, visit.round),
  fromQuiz: null,
});

function tick(visit: Visit, rules: Rules, now: number): Visit {
  if (occupied(visit)) {
    if (visit.warned !== null)
      return now - visit.warned >= rules.idle.warning ? begin(rules, now, visit.visit + 1) : visit;
    return now >= warningAt(visit, rules) ? { ...visit, led: null, warned: now } : visit;
  }
  const { item, step, since } = visit.attract;
  const dwell = rules.attract[item]?.dwell ?? [];
  if (now - since < (dwell[step] ?? 0)) return visit;
  const onward =
    step + 1 < dwell.length ? { item, step: step + 1 } : { item: (item + 1) % rules.attract.length, step: 0 };
  return { ...visit, attract: { ...onward, since: now, guess: null, held: false } };
}
