import type { ChoiceFilled } from './schema.ts';

type Key = ChoiceFilled['key'];
type Options = ChoiceFilled['options'];

/** Ids of the right options, worked out from the facts where the question asks for the largest, the latest, all above. */
export function keysOf(options: Options, key: Key): string[] {
  if ('option' in key) return [key.option];
  if ('options' in key) return options.map(idOf).filter((id) => key.options.includes(id));
  if ('pick' in key) {
    const by = key.pick === 'earliest' || key.pick === 'latest' ? 'at' : 'value';
    const sign = key.pick === 'largest' || key.pick === 'latest' ? 1 : -1;
    const valued = measured(options, by);
    return valued.length ? [valued.reduce((best, option) => (sign * option.n > sign * best.n ? option : best)).id] : [];
  }
  const [border, sign] = 'over' in key ? [key.over.value, 1] : [key.under.value, -1];
  return measured(options, 'value')
    .filter(({ n }) => sign * n > sign * border)
    .map(({ id }) => id);
}

const measured = (options: Options, by: 'value' | 'at'): { id: string; n: number }[] =>
  options.flatMap((option) => {
    const n = 'fact' in option ? option.fact[by] : null;
    return typeof n === 'number' ? [{ id: idOf(option), n }] : [];
  });

/** What an option is called in answers and keys: its own id, or the id of its fact. */
export const idOf = (option: { fact: string | { id: string } } | { id: string }): string =>
  'fact' in option ? (typeof option.fact === 'string' ? option.fact : option.fact.id) : option.id;

export const isSeveral = (key: object): boolean => 'options' in key || 'over' in key || 'under' in key;
