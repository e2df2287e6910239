import { compute } from './formulas.ts';
import { decimalYear } from './dates.ts';
import { KINDS, type Kind, type Qualifier } from './published.ts';
import type { Story, StoryFact } from './schema.ts';

/** A fact after its formula, still in every language. */
export interface ResolvedFact {
  readonly id: string;
  readonly raw: StoryFact;
  /** A number, or null for facts that are dates or words. */
  readonly value: number | null;
  readonly unit: string;
  readonly kind: Kind;
  readonly qualifier: Qualifier;
  /** Its date as the content gives it; a fact that *is* a date has itself. */
  readonly date: string | null;
  /** Decimal year of the date. */
  readonly at: number | null;
  /** The sources it rests on, through every formula. */
  readonly sources: readonly string[];
}

export type FactTable = ReadonlyMap<string, ResolvedFact>;

/** Most formulas that are begun one inside the other: far above any story, far below what the stack bears. */
const DEEPEST = 200;

const isDate = (value: unknown): value is string => typeof value === 'string';

/**
 * Works out every fact. A formula that runs in a circle, names a fact that is missing or is not a number, or has no
 * answer is left out of the table and reported through `problem(id, why)`.
 */
export function resolveFacts(facts: Story['facts'], problem: (id: string, why: string) => void = () => {}): FactTable {
  const done = new Map<string, ResolvedFact>();
  const open = new Set<string>();
  /** What has no answer is not tried again: chains of formulas would double at every level. */
  const failed = new Set<string>();

  const resolve = (id: string): ResolvedFact | undefined => {
    const known = done.get(id);
    const raw = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (known || !raw || failed.has(id)) return known;
    if (open.has(id)) return void problem(id, `is made from itself (${[...open, id].join(' > ')})`);
    if (open.size >= DEEPEST) return void problem(id, `lies more than ${DEEPEST} formulas deep`);
    open.add(id);
    const made = 'formula' in raw ? derive(id, raw) : state(id, raw);
    open.delete(id);
    if (made) done.set(id, made);
    else failed.add(id);
    return made;
  };

  const derive = (id: string, raw: Extract<StoryFact, { formula: string }>): ResolvedFact | undefined => {
    const parts = raw.of.map((part) => resolve(part));
    const numeric = parts.filter((part): part is ResolvedFact & { value: number } => part?.value != null);
    if (numeric.length < parts.length) return undefined;
    const result = compute(raw.formula, {
      values: numeric.map((p) => p.value),
      years: numeric.map((p) => p.at ?? NaN),
      ...(raw.at !== undefined && { at: raw.at }),
    });
    const value = raw.significant ? Number(result.toPrecision(raw.significant)) : result;
    if (!Number.isFinite(value)) return void problem(id, `has no answer: ${raw.formula} of ${raw.of.join(', ')}`);
    return {
      id,
      raw,
      value,
      unit: raw.unit ?? numeric[0]?.unit ?? '',
      kind: CARRIED_ON.has(raw.formula)
        ? 'forecast'
        : weakestKind([...numeric.map((p) => p.kind), ...(raw.kind ? [raw.kind] : [])]),
      qualifier: weakened(
        value === result
          ? joinQualifiers(
              raw.formula,
              numeric.map((p) => p.qualifier),
            )
          : 'about',
        raw.qualifier,
      ),
      date: raw.date ?? null,
      at: raw.date ? decimalYear(raw.date) : null,
      sources: [...new Set(numeric.flatMap((p) => p.sources))],
    };
  };

  for (const id of Object.keys(facts)) resolve(id);
  return done;
}

function state(id: string, raw: Exclude<StoryFact, { formula: string }>): ResolvedFact {
  const date = isDate(raw.value) ? raw.value : (raw.date ?? null);
  return {
    id,
    raw,
    value: typeof raw.value === 'number' ? raw.value : null,
    unit: raw.unit ?? '',
    kind: raw.kind,
    qualifier: raw.qualifier,
    date,
    at: date ? decimalYear(date) : null,
    sources: [raw.source],
  };
}

/** A value carried into the future is a forecast of our own: no better for facts that are certain, no target for a goal. */
const CARRIED_ON = new Set(['project', 'year-reached']);

export const weakestKind = (kinds: readonly Kind[]): Kind =>
  KINDS[Math.max(0, ...kinds.map((kind) => KINDS.indexOf(kind)))]!;

/** An author may call a calculated value less exact than its parts make it, never more. */
const weakened = (joined: Qualifier, own: Qualifier | undefined): Qualifier =>
  own === undefined || (own === 'exact' && joined !== 'exact') ? joined : own;

/** Formulas that grow with every part, so "over" stays "over" and "under" stays "under". */
const GROWING = new Set(['sum', 'product', 'project']);

/** Exact from exact; one direction is kept where the formula cannot turn it round; anything else is "about". */
export function joinQualifiers(formula: string, qualifiers: readonly Qualifier[]): Qualifier {
  const weak = new Set(qualifiers.filter((q) => q !== 'exact'));
  const [only] = weak;
  if (!only) return 'exact';
  return weak.size === 1 && GROWING.has(formula) ? only : 'about';
}
