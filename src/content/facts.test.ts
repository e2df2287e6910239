import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinQualifiers, resolveFacts, weakestKind } from './facts.ts';
import { KINDS, QUALIFIERS } from './published.ts';
import type { Story } from './schema.ts';

const stated = (value: number, more: object = {}) => ({
  value,
  unit: 'firm',
  kind: 'actual',
  qualifier: 'exact',
  source: 's',
  locator: 'p. 1',
  label: { en: 'x' },
  ...more,
});
const facts = (table: Record<string, object>) => table as unknown as Story['facts'];

describe('resolveFacts', () => {
  it('takes the weakest kind, and about where directions differ', () => {
    const table = resolveFacts(
      facts({
        now: stated(50_000, { qualifier: 'about', date: '2019' }),
        goal: stated(100_000, { kind: 'target', date: '2030' }),
        gap: { formula: 'difference', of: ['now', 'goal'], label: { en: 'gap' } },
      }),
    );
    expect(table.get('gap')).toMatchObject({
      value: 50_000,
      kind: 'target',
      qualifier: 'about',
      sources: ['s'],
      unit: 'firm',
    });
  });

  it('lets an author weaken a calculated value, never strengthen it', () => {
    const gap = (of: string, qualifier: string) =>
      resolveFacts(
        facts({
          rough: stated(50_000, { qualifier: 'about' }),
          sharp: stated(100_000),
          gap: { formula: 'sum', of: [of, 'sharp'], qualifier, label: { en: 'gap' } },
        }),
      ).get('gap')?.qualifier;
    expect(gap('rough', 'exact')).toBe('about');
    expect(gap('sharp', 'about')).toBe('about');
    expect(gap('sharp', 'exact')).toBe('exact');
  });

  it('reports a formula that runs in a circle and keeps the others', () => {
    const problems: string[] = [];
    const table = resolveFacts(
      facts({
        a: { formula: 'sum', of: ['b', 'c'], label: { en: 'a' } },
        b: { formula: 'sum', of: ['a', 'c'], label: { en: 'b' } },
        c: stated(1),
      }),
      (id, why) => problems.push(`${id} ${why}`),
    );
    expect(problems.join()).toContain('is made from itself');
    expect([...table.keys()]).toEqual(['c']);
  });

  it('reports a tower of formulas that no stack would bear', () => {
    const height = 4900;
    const tower = Array.from({ length: height }, (_, i) => {
      const below = i === height - 1 ? 'ground' : `t${i + 1}`;
      return [`t${i}`, { formula: 'sum', of: [below, 'ground'], label: { en: 't' } }] as const;
    });
    const problems: string[] = [];
    const table = resolveFacts(facts({ ...Object.fromEntries(tower), ground: stated(1) }), (id, why) =>
      problems.push(`${id} ${why}`),
    );
    expect(problems[0]).toBe('t200 lies more than 200 formulas deep');
    expect(table.get(`t${height - 1}`)?.value).toBe(2);
  });

  it('rounds to significant digits where asked, and then says "about"', () => {
    const ratio = (significant?: number) =>
      resolveFacts(
        facts({
          people: stated(100_000_000),
          firms: stated(74_000),
          each: {
            formula: 'ratio',
            of: ['people', 'firms'],
            label: { en: 'each' },
            ...(significant && { significant }),
          },
        }),
      ).get('each');
    expect(ratio()).toMatchObject({ value: 100_000_000 / 74_000, qualifier: 'exact' });
    expect(ratio(3)).toMatchObject({ value: 1350, qualifier: 'about' });
  });

  it('calls a value carried into the future a forecast, whatever its goal is called', () => {
    const table = resolveFacts(
      facts({
        base: stated(11.5, { date: '2024' }),
        rate: stated(30),
        goal: stated(100, { date: '2035', kind: 'target' }),
        year: { formula: 'year-reached', of: ['base', 'rate', 'goal'], label: { en: 'year' } },
        then: { formula: 'project', of: ['base', 'rate'], at: 2035, label: { en: 'then' } },
      }),
    );
    expect(table.get('then')?.kind).toBe('forecast');
    expect(table.get('year')?.kind).toBe('forecast');
  });
});

describe('laws of derived facts', () => {
  const kind = fc.constantFrom(...KINDS);
  const qualifier = fc.constantFrom(...QUALIFIERS);
  it('a fact is never better known than any fact it is made from', () => {
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1 }), (kinds) => {
        const weakest = KINDS.indexOf(weakestKind(kinds));
        expect(kinds.every((k) => KINDS.indexOf(k) <= weakest)).toBe(true);
      }),
    );
  });
  it('is exact only where all its parts are', () => {
    fc.assert(
      fc.property(
        fc.array(qualifier, { minLength: 1 }),
        fc.constantFrom('sum', 'share', 'difference'),
        (qs, formula) => {
          expect(joinQualifiers(formula, qs) === 'exact').toBe(qs.every((q) => q === 'exact'));
        },
      ),
    );
  });
});
