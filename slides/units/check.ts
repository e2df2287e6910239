import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type StorySlide } from '../../src/content/index.ts';
import { unitsData, unitsView } from './schema.ts';

type Data = v.InferOutput<typeof unitsData>;
type View = v.InferOutput<typeof unitsView>;

/** What a field of places may not contradict: its levels fit into it, and a step shows what it speaks of. */
export function checkUnits(slide: StorySlide, facts: FactTable, path: Path): Fault[] {
  const data = v.parse(unitsData, slide.data);
  const views = slide.steps.map(({ view }) => v.parse(unitsView, view));
  return [
    ...checkLevels(data, facts, [...path, 'data']),
    ...views.flatMap((view, step) => checkView(view, data, [...path, 'steps', step, 'view'])),
    ...checkGuess(views, path),
  ];
}

function checkLevels({ capacity, levels, stacking }: Data, facts: FactTable, path: Path): Fault[] {
  const faults: Fault[] = [];
  const whole = typeof capacity === 'number' ? capacity : (facts.get(capacity)?.value ?? 0);
  const unit = facts.get(typeof capacity === 'number' ? levels[0]!.fact : capacity)?.unit ?? '';
  let end = 0;
  levels.forEach((level, i) => {
    const fact = facts.get(level.fact);
    const value = fact?.value ?? 0;
    const at = [...path, 'levels', i, 'fact'];
    if (fact && fact.unit !== unit)
      return void faults.push(
        fault(
          at,
          `"${level.fact}" is in "${fact.unit}", the field in "${unit}"`,
          'Name a fact in the unit of the field.',
        ),
      );
    if (stacking === 'nested' && value < end)
      faults.push(
        fault(
          at,
          `"${level.fact}" (${value}) is less than the level before it (${end}), which it should contain`,
          'Put the levels in order of size, or use "stacking": "parts".',
        ),
      );
    end = stacking === 'parts' ? end + value : value;
    if (end > whole + 1e-6)
      faults.push(
        fault(
          at,
          `the levels reach ${end}, and the field has only ${whole} places`,
          'Name a larger "capacity", or other levels.',
        ),
      );
  });
  return faults;
}

function checkView({ lit, hero, also }: View, { capacity, levels }: Data, path: Path): Fault[] {
  if (lit > levels.length)
    return [
      fault(
        [...path, 'lit'],
        `lights ${lit} levels, and there are only ${levels.length}`,
        'Light fewer, or add a level to "data".',
      ),
    ];
  const shown: string[] = [
    ...levels.slice(0, lit).map(({ fact }) => fact),
    ...(typeof capacity === 'number' ? [] : [capacity]),
  ];
  return [
    ...(hero && !shown.includes(hero)
      ? [
          fault(
            [...path, 'hero'],
            `"${hero}" is not among the numbers of this step`,
            shown.length ? `One of these can be large: ${shown.join(', ')}.` : 'Light the level, or leave "hero" out.',
          ),
        ]
      : []),
    ...(also && shown.includes(also.fact)
      ? [
          fault(
            [...path, 'also', 'fact'],
            `"${also.fact}" is there already`,
            'Name a fact that is not a level, or leave "also" out.',
          ),
        ]
      : []),
  ];
}

/** A guess is asked for at one step and answered at a later one, which lights what was guessed. */
function checkGuess(views: readonly View[], path: Path): Fault[] {
  return views.flatMap(({ guess, lit }, step) => {
    const at = [...path, 'steps', step, 'view', 'guess'];
    if (guess === 'ask') {
      const answer = views.slice(step + 1).find((view) => view.guess === 'answer');
      if (!answer) return [fault(at, 'no later step answers the guess', 'Give a later step "guess": "answer".')];
      return answer.lit > lit
        ? []
        : [fault(at, 'the answer can be seen already', 'Light fewer levels here than where it is answered.')];
    }
    return guess === 'answer' && !views.slice(0, step).some((view) => view.guess === 'ask')
      ? [fault(at, 'no step before asks for a guess', 'Give an earlier step "guess": "ask".')]
      : [];
  });
}
