/** The value below which a share `q` of the values lies, between neighbours by their distance. */
export function quantile(values, q) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return sorted.length ? low + (high - low) * (at - Math.floor(at)) : NaN;
}

export const median = (values) => quantile(values, 0.5);

const COLUMNS = [
  ['work p50', 'p50'],
  ['p95', 'p95'],
  ['script', 'script'],
  ['task', 'task'],
  ['begin', 'begin'],
  ['dropped', 'dropped'],
];
const NAME = 38;
const CELL = 10;

export const writeLine = (name, cells) => name.padEnd(NAME) + cells.map((cell) => String(cell).padStart(CELL)).join('');

/** The medians of one subject as a table: for each CPU rate both sides, and how many times as much the plain one takes. */
export function writeSubject({ title, plain }, rows) {
  const lines = [
    writeLine(
      `${title}, ms a frame`,
      COLUMNS.map(([head]) => head),
    ),
  ];
  for (const rate of new Set(rows.map((row) => row.rate))) {
    const [engine, d3] = ['engine', 'd3'].map((side) => rows.find((row) => row.rate === rate && row.side === side));
    const cells = (row) =>
      COLUMNS.map(([, key]) =>
        key === 'dropped' ? `${Math.round(row.dropped)}/${row.expected}` : row[key].toFixed(2),
      );
    lines.push(
      writeLine(`CPU x${rate}  engine`, cells(engine)),
      writeLine(`        ${plain}`, cells(d3)),
      writeLine(
        '        plain : engine',
        COLUMNS.map(([, key]) => (key === 'dropped' ? '' : ratio(d3[key], engine[key]))),
      ),
    );
  }
  return lines.join('\n');
}

const ratio = (a, b) => (b > 0 ? `${(a / b).toFixed(2)} x` : '-');
