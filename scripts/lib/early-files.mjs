const MODE = /^src\/app\/(\w+)-mode\.ts$/;
const KIND = /^slides\/([^/]+)\/index\.ts$/;

/**
 * The code of each mode and of each scene kind, by its name, out of the list that Vite writes of a build: what is imported at
 * once, without what the page itself names. Throws where the list names no page.
 */
export function earlyFiles(manifest) {
  if (!manifest['index.html']) throw new Error('The build has no index.html.');
  const known = new Set(atOnce(manifest, 'index.html'));
  const codeOf = (pattern) =>
    Object.fromEntries(
      Object.keys(manifest).flatMap((key) => {
        const name = pattern.exec(key)?.[1];
        return name ? [[name, atOnce(manifest, key).filter((file) => !known.has(file))]] : [];
      }),
    );
  return { modes: codeOf(MODE), kinds: codeOf(KIND) };
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
