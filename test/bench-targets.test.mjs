import { describe, expect, it } from 'vitest';
import { plotFindings, writeFindings } from './bench/findings.mjs';
import { findingsOf } from './bench/targets.mjs';

const loaded = (name, slides, largest) => ({
  name,
  slides,
  largest,
  chart: largest + 100,
  paintBytes: 1000,
  paintRequests: 4,
  chartBytes: 2000,
  chartRequests: 5,
});
const press = (scene, step, latency, dropped) => ({ scene, step, latency, work: 3, dropped });
const steps = (side, slides, rate, ...presses) => ({ side, slides, rate, presses });
const held = (side, slides, growth, elements) => ({ side, slides, heap: 1e6, growth, nodeGrowth: 0, elements });

const rows = {
  load: [
    loaded('engine loop', 10, 600),
    loaded('plain chart', 10, 1000),
    loaded('engine loop', 1000, 721),
    loaded('plain chart', 1000, 5000),
  ],
  steps: [
    steps('engine', 10, 4, press('title', 1, 10, 0), press('bars', 0, 30, 2), press('closing', 0, 900, 0)),
    steps('plain', 10, 4, press('title', 1, 20, 0), press('bars', 0, 40, 1), press('closing', 0, 900, 0)),
    // Of a longer story a shorter walk; a press that changed nothing has no latency.
    steps('engine', 1000, 4, press('title', 1, 12, 0), press('bars', 0, 36, 0), press('bars', 1, 0, 0)),
    steps('plain', 1000, 4, press('title', 1, 20, 0), press('bars', 0, 40, 0), press('bars', 1, 30, 0)),
  ],
  memory: [
    held('engine', 10, 900, 700),
    held('plain', 10, 9e4, 400),
    held('engine', 1000, 1100, 841),
    held('plain', 1000, 0, 9000),
  ],
};
const findings = findingsOf(rows);
const one = (what, slides = 10, against = 'plain') =>
  findings.find((row) => row.what === what && row.slides === slides && row.against === against);

describe('what the bench finds', () => {
  it('holds the product beside the plain deck', () => {
    expect(one('largest paint, ms, loop')).toMatchObject({ engine: 600, other: 1000, ratio: 0.6, isMet: true });
    expect(one('first chart, ms, loop')).toMatchObject({ engine: 700, other: 1100, isMet: false });
    expect(one('bytes to first paint, loop')).toMatchObject({ ratio: 1, isMet: null });
  });
  it('tells steps within a slide from those to another', () => {
    expect(one('x4 step within a slide, p50 ms')).toMatchObject({ engine: 10, other: 20, isMet: true });
    expect(one('x4 step to another slide, p50 ms')).toMatchObject({ engine: 465, other: 470, isMet: false });
    expect(one('x4 step within a slide, p50 ms', 1000)).toMatchObject({ engine: 12, other: 25 });
  });
  it('allows no more dropped frames than the plain deck drops, none where it drops none', () => {
    expect(one('x4 frames dropped, title')).toMatchObject({ ratio: null, isMet: true });
    expect(one('x4 frames dropped, bars')).toMatchObject({ ratio: 2, isMet: false });
  });
  it('lets no heap grow, whatever the plain deck does', () => {
    expect(one('heap for 100 steps, bytes').isMet).toBe(true);
    expect(one('heap for 100 steps, bytes', 1000).isMet).toBe(false);
  });
  it('holds a longer story beside ten slides of the same product, on the same presses', () => {
    expect(one('largest paint, ms, loop', 1000, '10 slides')).toMatchObject({ engine: 721, other: 600, isMet: false });
    expect(one('x4 step, p50 ms', 1000, '10 slides')).toMatchObject({ engine: 24, other: 20, isMet: true });
    expect(one('elements on the page', 1000, '10 slides')).toMatchObject({ engine: 841, other: 700, isMet: false });
  });
  it('is written as a table and as a drawing', () => {
    const asked = findings.filter(({ isMet }) => isMet !== null);
    const met = asked.filter(({ isMet }) => isMet);
    expect(writeFindings(findings)).toContain(`${met.length} of ${asked.length} targets met.`);
    expect(writeFindings(findings)).toMatch(/first chart, ms, loop +700 +1100 +0\.64 +0\.6 +missed/);
    expect(plotFindings(findings).match(/<rect x=/g)).toHaveLength(findings.filter(({ ratio }) => ratio > 0).length);
  });
  it('finds nothing in a part that was not measured', () => {
    expect(findingsOf({ load: [], steps: [], memory: [] })).toEqual([]);
    expect(findingsOf({ ...rows, load: [], steps: [] }).map(({ what }) => what)).toContain('elements on the page');
  });
});
