import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives the still picture of a kiosk that recovers the letters of the app: it is no part of the build, because it must be there
 * without one, and so does not know how the build calls its fonts. Without them it is read in the machine's own.
 *
 * @param {string} folder of the built app
 * @param {string} style the style sheet of the app, in that folder
 */
export function letterStillPicture(folder, style) {
  const faces = readFileSync(join(folder, style), 'utf8').match(/@font-face\s*\{[^}]*\}/g);
  if (!faces) throw new Error(`No fonts in ${style}: "back soon" would be in other letters than the app.`);
  const file = join(folder, 'back-soon.css');
  const near = faces.map((face) => face.replaceAll('url(./', `url(./${dirname(style)}/`)).join('\n');
  writeFileSync(file, `${near}\n${readFileSync(file, 'utf8')}`);
}
