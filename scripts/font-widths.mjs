// Writes src/scene/text/widths.ts: how wide every character of the typeface is, so that scenes can measure text
// without a browser. Run it (npm run fonts) when the typeface changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const WEIGHTS = [400, 600, 700];
const SUBSETS = ['latin', 'vietnamese'];

const open = (subset, weight) =>
  fontkit.create(
    readFileSync(require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`)),
  );

/** Character -> advance in thousandths of the font size; the vietnamese file wins where both have a character. */
function advances(weight) {
  const widths = new Map();
  for (const font of SUBSETS.map((subset) => open(subset, weight)))
    for (const point of font.characterSet)
      if (point >= 32 && !isCombining(point))
        widths.set(point, Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm));
  return widths;
}
const isCombining = (point) => /\p{M}/u.test(String.fromCodePoint(point));

const tables = WEIGHTS.map(advances);
const points = [...tables[0].keys()].filter((p) => tables.every((t) => t.has(p))).sort((a, b) => a - b);
const encode = (table) => points.map((p) => table.get(p).toString(36).padStart(2, '0')).join('');
/** Runs of code points as "first-last" in base 36. */
const runs = [];
for (const p of points) {
  const last = runs.at(-1);
  if (last && last[1] === p - 1) last[1] = p;
  else runs.push([p, p]);
}

writeFileSync(
  new URL('../src/scene/text/widths.ts', import.meta.url),
  `// Made by scripts/font-widths.mjs from Be Vietnam Pro (SIL OFL 1.1). Do not edit.

/** Code points with a glyph, as runs of "first-last" in base 36. */
export const RUNS = '${runs.map(([a, b]) => (a === b ? a.toString(36) : `${a.toString(36)}-${b.toString(36)}`)).join(' ')}';

/** For each weight, two base-36 digits a code point: advance in thousandths of the font size. */
export const WIDTHS = {
${WEIGHTS.map((weight, i) => `  ${weight}: '${encode(tables[i])}',`).join('\n')}
} as const;
`,
);
console.log(`${points.length} characters, ${runs.length} runs, weights ${WEIGHTS.join(', ')}`);
