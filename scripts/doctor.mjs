// npm run doctor: is this machine ready to be a kiosk? Says what to do where it is not, and ends with code 1.
import { findChromium } from './lib/chromium.mjs';

process.env.CHROME_PATH = findChromium() ?? '';
process.argv.splice(2, 0, 'src/supervisor/doctor/main.ts');
await import('./run.mjs');
