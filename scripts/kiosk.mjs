// npm run kiosk: the server and a full-screen browser that is watched. Arguments after -- as for npm start, and --headless.
import './lib/node-version.mjs';
import { findChromium, HOW_TO_GET_ONE } from './lib/chromium.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';

await ensureBuilt();
const chromium = findChromium();
if (!chromium && !process.argv.includes('--help')) {
  console.error(HOW_TO_GET_ONE);
  process.exit(1);
}
process.env.CHROME_PATH = chromium ?? '';

// In this process, so that a signal meant for the kiosk reaches the supervisor itself.
await import(new URL('../dist/supervisor/main.js', import.meta.url).href);
