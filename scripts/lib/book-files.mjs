import { createHash } from 'node:crypto';

/** Where the code of the other ways to use the app begins, and that of stories from elsewhere. */
const NOT_THE_BOOK = ['src/app/kiosk-mode.ts', 'src/app/present-mode.ts', 'src/content/publishing.ts', 'src/kit.ts'];

/**
 * The files that a reader can come to need, out of the list that Vite writes of a build: what the page begins with, and
 * whatever that loads, however late. Throws where the list names no page.
 */
export function bookFiles(manifest) {
  if (!manifest['index.html']) throw new Error('The build has no index.html.');
  const files = new Set();
  const seen = new Set(NOT_THE_BOOK);
  const follow = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = manifest[key];
    for (const name of [file, ...css, ...assets]) files.add(name);
    [...imports, ...dynamicImports].forEach(follow);
  };
  follow('index.html');
  return [...files].sort();
}

/**
 * What the worker is told of its build: `files`, whose names change with their bytes, and `others`, name -> bytes, whose
 * names do not.
 */
export function describeBuild(files, others) {
  const named = Object.entries(others).map(([name, bytes]) => ({
    name,
    integrity: `sha256-${sha256(bytes, 'base64')}`,
  }));
  const all = [...named, ...files.map((name) => ({ name }))];
  return { id: sha256(JSON.stringify(all), 'base64url').slice(0, 16), files: all };
}

const sha256 = (bytes, coding) => createHash('sha256').update(bytes).digest(coding);
