/** The report of a run as Markdown: the thresholds, then what visitors did, then what went wrong. */
export function reportSoak({ samples, visits, seed, seconds, faults, late, viewport }, rows) {
  const kinds = Map.groupBy ? Map.groupBy(visits, ({ kind }) => kind) : groupByKind(visits);
  const lost = samples.flatMap(({ loop, detachedNames }) =>
    detachedNames.length ? [`- loop ${loop}: ${detachedNames.join(', ')}`] : [],
  );
  return [
    '# Soak',
    `${samples.length} loops, ${visits.length} visits, seed ${seed}, ${viewport.width}x${viewport.height}, ${Math.round(seconds / 60)} minutes.`,
    tableOf(rows),
    `Visits: ${[...kinds].map(([kind, all]) => `${kind} ${all.length}`).join(', ') || 'none'}.`,
    late.length ? `Storage or server answered too late for the fast clock ${late.length} times; that is no fault.` : '',
    faults.length ? `## Faults\n\n${faults.map((fault) => `- ${fault}`).join('\n')}` : '',
    lost.length ? `## Elements that were kept\n\n${lost.slice(0, 40).join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

export const tableOf = (rows) =>
  [
    '| what | found | allowed | |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ what, found, allowed, holds }) => `| ${what} | ${found} | ${allowed} | ${holds ? 'holds' : 'BROKEN'} |`,
    ),
  ].join('\n');

function groupByKind(visits) {
  const kinds = new Map();
  for (const visit of visits) kinds.set(visit.kind, [...(kinds.get(visit.kind) ?? []), visit]);
  return kinds;
}
