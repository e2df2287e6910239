import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, seen, SIGHTS } from '../../test/fixtures/colour-sight.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
/** The colours that a rule of the style sheet sets. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}
const THEMES = {
  usual: tokensOf(':root'),
  'high contrast': tokensOf("[data-contrast='high']:not([data-theme='day'])"),
  'by day': tokensOf("[data-theme='day']"),
  'by day, high contrast': tokensOf("[data-contrast='high'][data-theme='day']"),
} as const;

/** Colours that scenes set side by side, each with a meaning of its own. */
const SERIES = ['gold', 'jade', 'sky', 'vermilion', 'ink', 'muted'];
/** Shades of one thing: a boundary or a label parts those that touch. */
const GOLDS = ['gold', 'gold-2', 'gold-3'];

/** A difference that the eye just notices is 2.3 (Mahy et al. 1994); thin bars and dots need some six of these. */
const APART = 15;
/** Four of these will do where a boundary says where one ends and a label which it is. */
const SHADES = 9;

const pairsOf = (names: readonly string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

describe('the simulated sight', () => {
  it('leaves greys as they are and brings red and green together', () => {
    for (const sight of SIGHTS) expect(distance(seen('#808080', sight), '#808080')).toBeLessThan(1);
    const apart = distance('#c04000', '#608000');
    expect(distance(seen('#c04000', 'deuteranopia'), seen('#608000', 'deuteranopia'))).toBeLessThan(apart / 3);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

it('every colour has its counterpart in every theme', () => {
  expect(THEMES.usual.size).toBeGreaterThan(10);
  for (const theme of Object.values(THEMES)) expect([...theme.keys()]).toEqual([...THEMES.usual.keys()]);
});

describe.each([
  { theme: 'usual', least: 4.5 },
  { theme: 'high contrast', least: 7 },
  { theme: 'by day', least: 4.5 },
  { theme: 'by day, high contrast', least: 7 },
] as const)('the colours, $theme,', ({ theme, least }) => {
  const colour = (name: string): string => {
    const value = THEMES[theme].get(name);
    if (!value) throw new Error(`tokens.css has no --${name}`);
    return value;
  };
  const near = (pairs: readonly (readonly [string, string])[], apart: number): string[] =>
    pairs.flatMap(([a, b]) =>
      SIGHTS.filter((sight) => distance(seen(colour(a), sight), seen(colour(b), sight)) < apart).map(
        (sight) => `${a}/${b} under ${sight}`,
      ),
    );

  it('of series are told apart by everyone', () => {
    const mixed = GOLDS.slice(1).flatMap((gold) =>
      SERIES.filter((name) => !GOLDS.includes(name)).map((name) => [gold, name] as const),
    );
    expect(near([...pairsOf(SERIES), ...mixed], APART)).toEqual([]);
  });

  it('stand off from one another in shades of gold', () => {
    expect(near(pairsOf(GOLDS), SHADES)).toEqual([]);
  });

  const dark = ['ground', 'panel', 'raised', 'glow'];
  const texts = ['ink', 'muted', 'gold', 'vermilion'];
  it.each(texts.flatMap((text) => dark.map((on) => [text, on])))('let text in %s on %s be read', (text, on) => {
    expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(least);
  });

  it.each([...SERIES, ...GOLDS.slice(1)])('let text in the colour of the ground on %s be read', (on) => {
    expect(contrast(colour('ground'), colour(on))).toBeGreaterThanOrEqual(least);
  });
});

it('in high contrast lines can be seen, and read on where they are filled', () => {
  const high = (name: string) => THEMES['high contrast'].get(name)!;
  for (const line of ['faint', 'line']) expect(contrast(high(line), high('ground'))).toBeGreaterThanOrEqual(2.99);
  expect(contrast(high('ink'), high('line'))).toBeGreaterThanOrEqual(7);
});
