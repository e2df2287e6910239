import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../src/scene/index.ts';

/** Capitals that are read from 3 m: 0.7 degrees of sight (EN 301 549), in mm. */
const LEAST = 37;

const require = createRequire(import.meta.url);
const font = fontkit.create(
  readFileSync(require.resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2')),
);
const capital = font.glyphForCodePoint('H'.codePointAt(0)).bbox.maxY / font.unitsPerEm;

/** Length of a pixel of the stage in mm, on a 16:9 screen of so many inches that the stage fills. */
const pixel = ({ width, height }, inches) => (inches * 25.4) / Math.hypot(width, height);

describe('the far layer', () => {
  const sizes = [43, 55].flatMap((inches) => ['landscape', 'portrait'].map((stage) => [stage, inches]));

  it.each(sizes)('is read from three metres on the %s stage of a %i inch screen', (name, inches) => {
    const stage = STAGES[name];
    expect(stage.far.size * capital * pixel(stage, inches)).toBeGreaterThanOrEqual(LEAST);
  });
});
