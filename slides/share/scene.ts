import {
  isAhead,
  kindStyle,
  type Drawing,
  type Frame,
  type Mark,
  type SceneInput,
  type SceneKind,
  type TableRow,
} from '../../src/scene/index.ts';
import { layoutOf } from './layout.ts';
import { cells, countAt, edge, reached, type Level, type ShareData, type Tray } from './tray.ts';
import { eachAlone, eachWords, heroWords, notes, type Hero } from './words.ts';

/**
 * Why this form: a share of a hundred is believed when the hundred can be counted. The tray fills from its floor like a
 * vessel, so that how far it has come and how far it wants to go are heights. `input.guess`: the visitor's own share.
 */
function scene(data: ShareData, step: number, frame: Frame, input: SceneInput = { guess: null }): Drawing {
  const view = data.steps[step]!;
  const layout = layoutOf(data, frame);
  const asks = view.guess === 'ask' && data.guess !== undefined;
  const shown = data.levels.slice(0, view.shown).filter(({ fact }) => !asks || fact.id !== data.guess!.of.id);
  const newest = shown.at(-1);
  const unit = data.guess?.of.unit ?? '';
  const hero: Hero = asks
    ? { ask: data.guess!.ask, guess: input.guess, unit, before: newest }
    : newest
      ? { level: newest }
      : null;
  const earlier = asks ? shown : shown.slice(0, -1);
  const guess = view.guess && data.guess && input.guess !== null ? input.guess : null;
  const told = guess !== null && !asks ? { value: guess, text: frame.format(guess, unit) } : null;
  return {
    marks: [
      ...cells(layout.tray, shown),
      ...(asks && guess === null ? [invitation(layout.tray)] : []),
      ...shown.map((level) => levelEdge(level, shown, layout.tray)),
      ...(guess === null ? [] : [edge('guess', guess, layout.tray, { stroke: 'vermilion', strokeWidth: 6 })]),
      hero ? eachWords(data, layout.each, frame).mark : eachAlone(data, layout, frame),
      ...heroWords(data, hero, layout.hero, frame),
      ...notes(earlier, told, layout.notes, layout.tray, frame),
    ],
    scales: {},
  };
}

/** The newest reported level has a gold edge, those before it a light one; what is estimated or only wanted has a dashed one. */
function levelEdge(level: Level, shown: readonly Level[], tray: Tray): Mark {
  const { fact } = level;
  const ahead = isAhead(fact.kind);
  return edge(`edge-${fact.id}`, fact.value, tray, {
    fact: fact.id,
    stroke: ahead || level === reached(shown) ? 'gold' : 'ink',
    strokeWidth: 4,
    ...(kindStyle(fact.kind, 'gold').dash && { dash: [12, 9] }),
  });
}

/** The tray waits for a finger. */
const invitation = ({ x, y, width, height }: Tray): Mark => ({
  shape: 'rect',
  key: 'invitation',
  group: 'label',
  x1: x - 8,
  y1: y - 8,
  x2: x + width + 8,
  y2: y + height + 8,
  radius: 20,
  fill: 'none',
  stroke: 'vermilion',
  strokeWidth: 3.5,
  dash: [14, 10],
});

const table = ({ levels }: ShareData): TableRow[] =>
  levels.map(({ fact, label }) => ({ label, value: fact.stated, date: fact.date, fact: fact.id }));

const touch: SceneKind<ShareData, SceneInput>['touch'] = (data, step, frame, point) => {
  const count = data.guess && data.steps[step]?.guess === 'ask' ? countAt(layoutOf(data, frame).tray, point) : null;
  return count === null ? undefined : { guess: count };
};

const control: SceneKind<ShareData, SceneInput>['control'] = (data, step, { format }, input) => {
  if (!data.guess || data.steps[step]?.guess !== 'ask') return undefined;
  const value = input?.guess ?? 50;
  const text = format(value, data.guess.of.unit);
  return { label: data.guess.ask, min: 0, max: 100, step: 1, value, text, live: false };
};

export const share: SceneKind<ShareData, SceneInput> = { scene, table, touch, control };
