const MODE = /^src\/app\/(\w+)-mode\.ts$/;
const KIND = /^slides\/([^/]+)\/index\.ts$/;
const KIOSK = 'src/app/kiosk-mode.ts';
/** What a kiosk shows its story with (`deck()` in src/modes/kiosk/loader.ts): the names of the chunks. */
const STORY = ['deck', 'story'];

/**
 * The code of each mode and of each scene kind, by its name, and that of a kiosk's story, out of the list that Vite writes of a
 * build: what is imported at once, without what the page itself names. Throws where the list names no page.
 */
export function earlyFiles(manifest) {
  if (!manifest['index.html']) throw new Error('The build has no index.html.');
  const known = new Set(atOnce(manifest, 'index.html'));
  const unknown = (key) => atOnce(manifest, key).filter((file) => !known.has(file));
  const codeOf = (pattern) =>
    Object.fromEntries(
      Object.keys(manifest).flatMap((key) => {
        const name = pattern.exec(key)?.[1];
        return name ? [[name, unknown(key)]] : [];
      }),
    );
  const later = manifest[KIOSK]?.dynamicImports ?? [];
  const story = [...new Set(later.filter((key) => STORY.includes(manifest[key].name)).flatMap(unknown))];
  return { modes: codeOf(MODE), kinds: codeOf(KIND), story };
}

/** A file and all that it imports, with their styles. */
function atOnce(manifest, from) {
  const seen = new Set();
  const follow = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    (manifest[key].imports ?? []).forEach(follow);
  };
  follow(from);
  return [...seen].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
}
