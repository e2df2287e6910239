/** The results of all suites as lines for a terminal. */
export function writeTable(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, passed, failed, seconds, note = '' }) =>
      [
        failed ? 'FAIL' : passed ? 'ok  ' : '-   ',
        name.padEnd(width),
        `${passed} passed`.padStart(12),
        `${failed} failed`.padStart(10),
        `${seconds.toFixed(1)} s`.padStart(8),
        note && ` ${note}`,
      ]
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
}
