import { fitLine } from './judge.mjs';

const WIDTH = 1200;
const PANEL = { height: 190, gap: 60, left: 110, right: 240, top: 70 };
const COLOURS = {
  line: '#1b6ca8',
  fit: '#b3261e',
  allowed: '#2e7d32',
  grid: '#d9d9d9',
  ink: '#222222',
  warm: '#f2f2f2',
};

/** What is drawn, one panel below the other. `allowed`: growth a loop that the threshold lets through. */
const panelsOf = (limits) => [
  {
    key: 'heap',
    title: 'JavaScript heap after garbage collection, MB',
    scale: 1e6,
    digits: 2,
    allowed: limits.heapSlope,
  },
  { key: 'nodes', title: 'Nodes', scale: 1, digits: 0, allowed: limits.countSlope },
  { key: 'listeners', title: 'Event listeners', scale: 1, digits: 0, allowed: limits.countSlope },
  { key: 'detached', title: 'Detached elements', scale: 1, digits: 0, allowed: null },
  { key: 'gap', title: 'Longest time without a frame in the loop, ms', scale: 1, digits: 0, allowed: null },
];

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${escape(words)}</text>`;

/** Round figures between two values, four or five of them. */
function ticks(least, most, digits = 0) {
  const raw = (most - least || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10, 20, 50].map((factor) => factor * power).find((one) => one >= raw && one >= 10 ** -digits);
  const first = Math.ceil(least / step - 1e-9);
  return Array.from({ length: Math.floor(most / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
}

/** A drawing of the whole run, as the text of an SVG file. */
export function plotSoak({ samples, seed, visits }, limits, warmUp) {
  const panels = panelsOf(limits);
  const height = PANEL.top + panels.length * (PANEL.height + PANEL.gap) + 20;
  const title = `${samples.length} loops, ${visits.length} visits, seed ${seed}`;
  const drawn = panels.map((panel, i) => drawPanel(panel, samples, warmUp, PANEL.top + i * (PANEL.height + PANEL.gap)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="14" fill="${COLOURS.ink}">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${text(PANEL.left, 28, title, 'font-size="20" font-weight="bold"')}
${drawn.join('\n')}
</svg>
`;
}

function drawPanel({ key, title, scale, digits, allowed }, samples, warmUp, top) {
  const values = samples.map((sample) => sample[key] / scale);
  const kept = samples.slice(warmUp);
  const fit = kept.length > 1 ? fitLine(kept.map((sample) => [sample.loop, sample[key] / scale])) : null;
  const [first, last] = [samples[0].loop, samples.at(-1).loop];
  const margin = Math.max((Math.max(...values) - Math.min(...values)) * 0.1, 10 ** -digits);
  const low = key === 'detached' || key === 'gap' ? 0 : Math.min(...values) - margin;
  const high = Math.max(...values) + margin;
  const x = (loop) => PANEL.left + ((loop - first) / (last - first || 1)) * (WIDTH - PANEL.left - PANEL.right);
  const y = (value) => top + PANEL.height - ((value - low) / (high - low)) * PANEL.height;
  const path = (points) => points.map(([a, b], i) => `${i ? 'L' : 'M'}${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join('');
  const right = WIDTH - PANEL.right;
  const parts = [text(PANEL.left, top - 10, title, 'font-weight="bold"')];
  if (warmUp) {
    const end = x(Math.min(last, first + warmUp - 0.5));
    parts.push(
      `<rect x="${PANEL.left}" y="${top}" width="${end - PANEL.left}" height="${PANEL.height}" fill="${COLOURS.warm}"/>`,
    );
  }
  for (const value of ticks(low, high, digits))
    parts.push(
      `<path d="M${PANEL.left} ${y(value)}H${right}" stroke="${COLOURS.grid}"/>`,
      text(PANEL.left - 8, y(value) + 5, value.toFixed(digits), 'text-anchor="end"'),
    );
  for (const loop of ticks(first, last))
    parts.push(text(x(loop), top + PANEL.height + 18, loop, 'text-anchor="middle"'));
  parts.push(text(right, top + PANEL.height + 36, 'loop', 'text-anchor="end"'));
  parts.push(
    `<path d="${path(samples.map((s, i) => [s.loop, values[i]]))}" fill="none" stroke="${COLOURS.line}" stroke-width="1.5"/>`,
  );
  if (fit && allowed !== null) {
    const begin = kept[0].loop;
    const bound = Math.min(high, fit.at(begin) + (allowed / scale) * (last - begin));
    const reached = begin + ((bound - fit.at(begin)) * scale) / allowed;
    parts.push(
      line(
        path([
          [begin, fit.at(begin)],
          [last, fit.at(last)],
        ]),
        COLOURS.fit,
      ),
      line(
        path([
          [begin, fit.at(begin)],
          [reached, bound],
        ]),
        COLOURS.allowed,
        '6 5',
      ),
      text(
        right + 12,
        top + 40,
        `fitted: ${(fit.slope * (scale === 1 ? 1 : scale / 1000)).toFixed(2)}${scale === 1 ? '' : ' kB'} a loop`,
        `fill="${COLOURS.fit}"`,
      ),
      text(
        right + 12,
        top + 62,
        `allowed: ${scale === 1 ? allowed : `${allowed / 1000} kB`} a loop`,
        `fill="${COLOURS.allowed}"`,
      ),
    );
  } else if (key === 'detached') parts.push(text(right + 12, top + 40, 'allowed: 0', `fill="${COLOURS.allowed}"`));
  else parts.push(text(right + 12, top + 40, 'allowed: below 10 s', `fill="${COLOURS.allowed}"`));
  return parts.join('\n');
}

const line = (path, colour, dashes = '') =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`;
