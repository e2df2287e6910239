// The server that journeys share: with nothing kept from an earlier run, which may have had another story.
import { rmSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/root.mjs';

const port = process.env.PORT;
const [results, state] = ['results', 'state'].map((name) => inRoot('.cache', `${name}-${port}`));
for (const folder of [results, state]) rmSync(folder, { recursive: true, force: true });
// Four journeys at a time, whose clocks run faster than the world's.
process.argv.push('--results', results, '--state', state, '--screens', '10');
await import('../../dist/server/main.js');
