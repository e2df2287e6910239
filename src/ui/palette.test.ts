import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, seen, SIGHTS } from '../../test/fixtures/colour-sight.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
const colour = (name: string): string => {
  const value = tokens.get(name);
  if (!value) throw new Error(`tokens.css has no --${name}`);
  return value;
};

/** Colours that scenes set side by side, each with a meaning of its own. */
const SERIES = ['gold', 'jade', 'sky', 'vermilion', 'ink', 'muted'];
/** Shades of one thing: a boundary or a label parts those that touch. */
const GOLDS = ['gold', 'gold-2', 'gold-3'];

/** A difference that the eye just notices is 2.3 (Mahy et al. 1994); thin bars and dots need some six of these. */
const APART = 15;
/** Four of these will do where a boundary says where one ends and a label which it is. */
const SHADES = 9;

const pairsOf = (names: readonly string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
const near = (pairs: readonly (readonly [string, string])[], least: number): string[] =>
  pairs.flatMap(([a, b]) =>
    SIGHTS.filter((sight) => distance(seen(colour(a), sight), seen(colour(b), sight)) < least).map(
      (sight) => `${a}/${b} under ${sight}`,
    ),
  );

describe('the simulated sight', () => {
  it('leaves greys as they are and brings red and green together', () => {
    for (const sight of SIGHTS) expect(distance(seen('#808080', sight), '#808080')).toBeLessThan(1);
    const apart = distance('#c04000', '#608000');
    expect(distance(seen('#c04000', 'deuteranopia'), seen('#608000', 'deuteranopia'))).toBeLessThan(apart / 3);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

describe('the colours of series', () => {
  it('are told apart by everyone', () => {
    const mixed = GOLDS.slice(1).flatMap((gold) =>
      SERIES.filter((name) => !GOLDS.includes(name)).map((name) => [gold, name] as const),
    );
    expect(near([...pairsOf(SERIES), ...mixed], APART)).toEqual([]);
  });

  it('stand off from one another in shades of gold', () => {
    expect(near(pairsOf(GOLDS), SHADES)).toEqual([]);
  });
});

describe('text', () => {
  const dark = ['ground', 'panel', 'raised', 'glow'];
  const texts = ['ink', 'muted', 'gold', 'vermilion'];

  it.each(texts.flatMap((text) => dark.map((on) => [text, on])))('in %s on %s can be read', (text, on) => {
    expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SERIES, ...GOLDS.slice(1)])('in the colour of the ground on %s can be read', (on) => {
    expect(contrast(colour('ground'), colour(on))).toBeGreaterThanOrEqual(4.5);
  });
});
