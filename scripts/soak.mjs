// npm run soak: hundreds of loops with visits between them, in fast time; whatever grows must not.
import './lib/node-version.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireChromium } from './lib/chromium.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { inRoot } from './lib/root.mjs';
import { LIMITS, judge } from './lib/soak/judge.mjs';
import { plotSoak } from './lib/soak/plot.mjs';
import { reportSoak, tableOf } from './lib/soak/report.mjs';
import { WARM_UP, soak } from './lib/soak/soak.mjs';

const { values } = parseArgs({
  options: {
    loops: { type: 'string', default: '200' },
    visits: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
await ensureBuilt();
const { chromium } = await import('@playwright/test');
const folder = inRoot('.cache', 'soak');
mkdirSync(folder, { recursive: true });
const run = await soak({
  chromium,
  executablePath: requireChromium(),
  loops: Number(values.loops),
  visits: Number(values.visits),
  seed: Number(values.seed),
  viewport: { width: 1920, height: 1080 },
  still: join(folder, 'stopped.png'),
  say: console.log,
});
const rows = judge(run, { warmUp: WARM_UP });
writeFileSync(join(folder, 'soak.json'), JSON.stringify({ ...run, rows }, null, 1));
writeFileSync(join(folder, 'report.md'), reportSoak(run, rows));
if (run.samples.length > 1) writeFileSync(join(folder, 'soak.svg'), plotSoak(run, LIMITS, WARM_UP));
console.log(`\n${tableOf(rows)}\n`);
for (const fault of run.faults) console.log(fault);
console.log('Report and plot: .cache/soak/report.md, soak.svg, soak.json');
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
