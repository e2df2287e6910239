import { createHash } from 'node:crypto';

/** Where the code of a talk begins. */
const TALK = 'src/app/present-mode.ts';
/** Where the code of the other ways to use the app begins, and that of stories from elsewhere. */
const NOT_THE_BOOK = ['src/app/kiosk-mode.ts', TALK, 'src/content/publishing.ts', 'src/kit.ts'];

/**
 * The files that a reader can come to need, out of the list that Vite writes of a build: what the page begins with, and
 * whatever that loads, however late. Throws where the list names no page.
 */
export function bookFiles(manifest) {
  if (!manifest['index.html']) throw new Error('The build has no index.html.');
  return filesFrom(manifest, 'index.html', new Set(NOT_THE_BOOK));
}

/** The files that a speaker needs beside those of the book. Throws where the list names no talk. */
export function talkFiles(manifest) {
  if (!manifest[TALK]) throw new Error(`The build has no ${TALK}.`);
  const book = new Set(bookFiles(manifest));
  const others = NOT_THE_BOOK.filter((key) => key !== TALK);
  return filesFrom(manifest, TALK, new Set(others)).filter((file) => !book.has(file));
}

function filesFrom(manifest, first, seen) {
  const files = new Set();
  const follow = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = manifest[key];
    for (const name of [file, ...css, ...assets]) files.add(name);
    [...imports, ...dynamicImports].forEach(follow);
  };
  follow(first);
  return [...files].sort();
}

/**
 * What the worker is told of its build: `files`, whose names change with their bytes, and `others`, name -> bytes, whose
 * names do not; `talk` are the files that only a speaker needs.
 */
export function describeBuild(files, others, talk = []) {
  const named = Object.entries(others).map(([name, bytes]) => ({
    name,
    integrity: `sha256-${sha256(bytes, 'base64')}`,
  }));
  const all = [...named, ...files.map((name) => ({ name }))];
  const spoken = talk.map((name) => ({ name }));
  return { id: sha256(JSON.stringify([all, spoken]), 'base64url').slice(0, 16), files: all, talk: spoken };
}

const sha256 = (bytes, coding) => createHash('sha256').update(bytes).digest(coding);
