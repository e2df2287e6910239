import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing } from '../../../../test/fixtures/drawings.ts';
import { STAGES, TOKENS, type DotsMark, type Palette } from '../../../scene/index.ts';
import { figureFrame } from './figure-frame.ts';
import { svgOf } from './svg-of.ts';

const palette = Object.fromEntries(
  TOKENS.map((token, i) => [token, [i * 10, 20, 30, token === 'none' ? 0 : 1]]),
) as unknown as Palette;
const frame = figureFrame({ language: 'en', units: {}, words: {} }, { ...STAGES.landscape, height: 860 });
const words = {
  title: 'Made & <designed>',
  caption: 'Step "one".',
  source: 'Sources: A, “B”',
  from: 'Story · https://a.example/#/a/b/0',
};

/** Is every element closed in the order that it was opened, and every sign of XML escaped? */
function wellFormed(svg: string): boolean {
  const open: string[] = [];
  const text = svg
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(/<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, end, name: string, __, alone) => {
      if (end) return open.pop() === name ? '' : '<';
      if (!alone) open.push(name);
      return '';
    });
  return !open.length && !/[<>]/.test(text) && !/&(?!amp;|lt;|gt;|quot;)/.test(text);
}

describe('a picture that leaves the book', () => {
  it('law: is a well-formed file with every mark in it, whatever is drawn', () => {
    fc.assert(
      fc.property(drawing, (picture) => {
        const { svg, height } = svgOf(picture, frame, words, palette);
        expect(wellFormed(svg)).toBe(true);
        expect(svg).not.toContain('NaN');
        expect(height).toBeGreaterThan(frame.height);
        for (const mark of picture.marks)
          if (mark.shape === 'text' && mark.lines[0]) expect(svg).toContain(`>${mark.lines[0]}</tspan>`);
      }),
    );
  });

  it('says its title, its step, its sources and where it is from', () => {
    const { svg } = svgOf({ marks: [], scales: {} }, frame, words, palette);
    expect(svg).toContain('<title>Made &amp; &lt;designed&gt;</title>');
    for (const text of ['Step &quot;one&quot;.', 'Sources: A, “B”', 'Story · https://a.example/#/a/b/0'])
      expect(svg).toContain(`>${text}</tspan>`);
    expect(svg).toContain('sans-serif');
  });

  it('has every dot, each band in its colour', () => {
    const dots: DotsMark = {
      ...{ shape: 'dots', key: 'd', group: 'data', count: 3, size: 2 },
      at: new Float32Array([10, 20, 30, 40, 50, 60]),
      bands: [
        { key: 'a', until: 1, fill: 'gold' },
        { key: 'b', until: 3, fill: 'sky', size: 1 },
      ],
    };
    const { svg } = svgOf({ marks: [dots], scales: {} }, frame, words, palette);
    const [r] = palette.gold;
    expect(svg).toContain(`<path stroke="rgb(${r} 20 30)" stroke-width="2" fill="none" d="m10 21h2"/>`);
    expect(svg).toContain('stroke-width="1" fill="none" d="m30 40.5h1m19 20h1"/>');
  });

  it('writes dots that stand in rows as dashes, and the last of them ends where it should', () => {
    const [columns, rows, pitch] = [50, 40, 2.5];
    const at = new Float32Array(2 * columns * rows);
    for (let i = 0; i < columns * rows; i++)
      at.set([96 + (i % columns) * pitch, 10 + Math.floor(i / columns) * pitch], 2 * i);
    const dots: DotsMark = {
      ...{ shape: 'dots', key: 'd', group: 'data', count: columns * rows, size: 1.5, at },
      bands: [
        { key: 'a', until: 75, fill: 'gold' },
        { key: 'b', until: columns * rows, fill: 'sky' },
      ],
    };
    const { svg } = svgOf({ marks: [dots], scales: {} }, frame, words, palette);
    const [gold, sky] = [...svg.matchAll(/stroke-dasharray="1.5 1.000">(.*?)<\/g><\/g>/g)].map(([, all]) => all!);
    expect(gold).toBe('<g transform="translate(96 10.75)"><path d="M0 0h124"/><path d="M0 2.5h61.5"/>');
    // What is left of the second row begins beside it.
    expect(sky).toMatch(/^<g transform="translate\(158.5 13.25\)"><path d="M0 0h61.5"\/><path d="M-62.5 2.5h124"\/>/);
    // A line each, so that a browser draws of them what is in a tile.
    expect(sky!.match(/<path d="M\S+ \S+h[^mM"]+"\/>/g)).toHaveLength(rows - 1);
    const [first, second, ...rest] = sky!.split(/<g transform="[^"]+">/).slice(1);
    expect(rest).toEqual([]);
    expect(second!.match(/<path/g)!.length, 'so many stand in a group').toBe(rows - 1 - first!.match(/<path/g)!.length);
  });
});
