// npm run icons: the icons with which the book can be installed, drawn from public/favicon.svg.
import './lib/node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LAUNCH_ARGS, requireChromium } from './lib/chromium.mjs';
import { inRoot } from './lib/root.mjs';

/** `whole`: the ground reaches into the corners, because the system cuts its own shape out of it. */
const ICONS = [
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
  { name: 'icon-whole-512.png', size: 512, whole: true },
];

const { chromium } = await import('@playwright/test');
const drawing = readFileSync(inRoot('public', 'favicon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: requireChromium(), args: LAUNCH_ARGS });
const folder = inRoot('public', 'icons');
mkdirSync(folder, { recursive: true });
for (const { name, size, whole } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = whole ? drawing.replace(/ rx="[^"]*"/, '') : drawing;
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(`${folder}/${name}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
