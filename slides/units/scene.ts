import type { Drawing, Frame, SceneInput, SceneKind, TableRow } from '../../src/scene/index.ts';
import { capacityOf, edge, fieldOf, guessMarks, levelsOf, placeAt, places, type UnitsData } from './field.ts';
import { numbers } from './numbers.ts';

/**
 * Why this form: a count of people or firms is believed when every one of them has a place; how far a vow is from what
 * came of it is then a length that anyone can see. `input.guess`: where the visitor thinks the lights end, in places.
 */
function scene(data: UnitsData, step: number, frame: Frame, input: SceneInput = { guess: null }): Drawing {
  const view = data.steps[step]!;
  const field = fieldOf(data, frame);
  const levels = levelsOf(data, view);
  const marks = [
    ...places(field, levels),
    ...(data.stacking === 'parts' ? [] : levels.map((level) => edge(level, field))),
    ...numbers(data, view, levels, field, frame),
    ...(view.guess && input.guess !== null ? guessMarks(input.guess, field, frame) : []),
  ];
  return { marks, scales: {} };
}

function table({ levels, capacity }: UnitsData): TableRow[] {
  const rows = [...levels, ...(typeof capacity === 'number' ? [] : [{ fact: capacity, label: capacity.label }])];
  return rows
    .filter(({ fact }, i) => rows.findIndex((row) => row.fact.id === fact.id) === i)
    .map(({ fact, label }) => ({ label, value: fact.stated, date: fact.date, fact: fact.id }));
}

/** A finger is no finer than a hundredth of the field: 63,000, not 63,214. */
const touch: SceneKind<UnitsData, SceneInput>['touch'] = (data, step, frame, point) => {
  const field = fieldOf(data, frame);
  const place = data.steps[step]?.guess === 'ask' ? placeAt(field, point) : null;
  const grain = Math.max(1, field.count / 100);
  return place === null ? undefined : { guess: Math.max(1, Math.round(Math.round(place / grain) * grain)) };
};

const control: SceneKind<UnitsData, SceneInput>['control'] = (data, step, { format, word }, input) => {
  if (data.steps[step]?.guess !== 'ask') return undefined;
  const count = capacityOf(data);
  const grain = Math.max(1, Math.round(count / 100));
  const value = input?.guess ?? Math.round(count / 2);
  const unit = data.levels[0]!.fact.unit;
  return {
    label: word('guess.keys'),
    min: grain,
    max: count,
    step: grain,
    value,
    text: format(value, unit),
    live: false,
  };
};

export const units: SceneKind<UnitsData, SceneInput> = { scene, table, touch, control };
