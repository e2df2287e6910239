import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { withModules } from './modules.mjs';

/** A content file that has faults; its message says all of them, for a terminal. */
export class FaultyStory extends Error {}

/**
 * Checks and publishes a content file, as the server would: its files by name, with the logos in them, for a page that can load
 * nothing. Throws `FaultyStory`.
 */
export function publishStory(path) {
  return withModules(async (load) => {
    try {
      const [{ publishText }, { logoReader }] = await Promise.all([
        load('src/registry.ts'),
        load('src/cli/read-logo.ts'),
      ]);
      const { files } = await publishText(readFileSync(path, 'utf8'));
      return embedLogos(files, logoReader(path));
    } catch (error) {
      const { faultsOf, writeFaults } = await load('src/server/faults.ts');
      throw new FaultyStory(writeFaults(path, faultsOf(error)));
    }
  });
}

const TYPES = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' };

/** A logo that is not there stays a name, which the kiosk writes in its place. */
function embedLogos(files, read) {
  const embed = (whole, name) => {
    const bytes = read(name);
    return bytes ? `"data:${TYPES[extname(name)]};base64,${bytes.toString('base64')}"` : whole;
  };
  const withLogos = (text) => text.replace(/"(brand\/[\w-]+\.(?:svg|png|webp))"/g, embed);
  return new Map([...files].map(([name, text]) => [name, name.startsWith('brand') ? withLogos(text) : text]));
}
