// npm start: from a fresh clone to a running kiosk. Arguments after -- go to the server (--content path, --help).
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';

await ensureBuilt();

// In this process, so that a signal meant for the kiosk reaches the server itself.
await import(new URL('../dist/server/main.js', import.meta.url).href);
