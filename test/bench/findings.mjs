import { writeLine } from './report.mjs';

const format = (value) =>
  value === null
    ? '-'
    : Math.abs(value) < 100 && !Number.isInteger(value)
      ? value.toFixed(1)
      : Math.round(value).toString();

/** The findings as a table: what the product takes, what it is held against, and whether the target is met. */
export function writeFindings(findings) {
  const lines = findings.map(({ what, slides, engine, other, against, ratio, most, isMet }, i) => {
    const isNew = i === 0 || findings[i - 1].slides !== slides || findings[i - 1].against !== against;
    const head = isNew
      ? [
          `\n${writeLine(`${slides} slides`, ['product', against === 'plain' ? 'plain' : against, 'ratio', 'at most', ''])}`,
        ]
      : [];
    const target = [most === null ? '' : most, isMet === null ? '' : isMet ? 'met' : 'missed'];
    const cells = [format(engine), format(other), ratio === null ? '-' : ratio.toFixed(2), ...target];
    return [...head, writeLine(what, cells)].join('\n');
  });
  const asked = findings.filter(({ isMet }) => isMet !== null);
  const met = asked.filter(({ isMet }) => isMet).length;
  return [...lines, `\n${met} of ${asked.length} targets met.`].join('\n');
}

const ROW = 22;
const LEFT = 420;
const WIDTH = 1200;
/** The least and the most ratio on the axis, each as a power of two. */
const [LEAST, MOST] = [-3, 3];
const COLOURS = { met: '#2e7d32', missed: '#b3261e', open: '#1b6ca8', grid: '#d9d9d9', ink: '#222222' };

const x = (ratio) =>
  LEFT + ((Math.min(MOST, Math.max(LEAST, Math.log2(ratio))) - LEAST) / (MOST - LEAST)) * (WIDTH - LEFT - 60);
const text = (at, y, words, more = '') => `<text x="${at}" y="${y}" ${more}>${words}</text>`;

/** The ratios as a drawing, the text of an SVG file: a bar from 1 to each, and a mark where its target lies. */
export function plotFindings(findings) {
  const rows = findings.filter(({ ratio }) => ratio > 0);
  const height = rows.length * ROW + 80;
  const grid = Array.from({ length: MOST - LEAST + 1 }, (_, i) => 2 ** (LEAST + i)).map(
    (ratio) =>
      `<path d="M${x(ratio)} 50V${height - 20}" stroke="${ratio === 1 ? COLOURS.ink : COLOURS.grid}"/>` +
      text(x(ratio), 42, ratio, 'text-anchor="middle"'),
  );
  const bars = rows.map(({ what, slides, against, ratio, most, isMet }, i) => {
    const y = 56 + i * ROW;
    const [from, to] = [x(1), x(ratio)].sort((a, b) => a - b);
    const colour = isMet === null ? COLOURS.open : isMet ? COLOURS.met : COLOURS.missed;
    const target = most ? `<path d="M${x(most)} ${y}v${ROW - 6}" stroke="${COLOURS.ink}" stroke-width="3"/>` : '';
    const name = `${what}, ${slides} slides${against === 'plain' ? '' : ` : ${against}`}`;
    return (
      text(LEFT - 12, y + 13, name, 'text-anchor="end"') +
      `<rect x="${from}" y="${y}" width="${Math.max(1, to - from)}" height="${ROW - 6}" fill="${colour}"/>${target}` +
      text(to + 6, y + 13, ratio.toFixed(2))
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="${COLOURS.ink}">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${text(20, 22, 'Product : plain deck (or the same product with fewer slides); a thick mark is the most that is asked for', 'font-size="15" font-weight="bold"')}
${[...grid, ...bars].join('\n')}
</svg>
`;
}
