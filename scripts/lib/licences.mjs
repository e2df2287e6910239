import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Under these a build may be handed on to anybody, together with their texts. */
export const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', '0BSD'];

/** Packages that come without the text: which one of the same authors and licence, out of the same repository, has it. */
const SAME_AS = { '@lit-labs/ssr-dom-shim': 'lit' };

/** Modules that a tool makes up, and the package whose code they are: that of Oxc's helpers is another of the same project. */
const MADE_UP = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
  [/^\0@oxc-project\+runtime@/, '@oxc-project/types'],
];

const TEXT = /^(licen[cs]e|copying|ofl)(\.|-|$)/i;

/**
 * A plugin for each build that notes in `folders` (a set) which packages it has put in: whatever code is left of after
 * shaking, and files such as fonts.
 */
export function notePackages(folders, root) {
  /** What a build calls its files by; the packages lie in `root`, wherever that is. */
  let base = root;
  return {
    name: 'forum:note-packages',
    apply: 'build',
    configResolved(config) {
      base = config.root;
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle))
        for (const file of sourcesOf(part, root)) noteFile(folders, resolve(base, file));
    },
  };
}

/** Notes in `folders` which package a file is of, if any: for a file that a build has written into another one. */
export function noteFile(folders, file) {
  const folder = packageFolder(file);
  if (folder) folders.add(folder);
}

function sourcesOf(part, root) {
  if (part.type === 'asset') return part.originalFileNames ?? [];
  return Object.entries(part.modules).flatMap(([id, { renderedLength, code }]) =>
    renderedLength || code ? [fileOf(id, root)] : [],
  );
}

function fileOf(id, root) {
  const [, name] = MADE_UP.find(([made]) => made.test(id)) ?? [];
  return name ? join(root, 'node_modules', name, 'package.json') : id.replace(/\?.*$/, '');
}

/** The folder of the package that a file belongs to; null for files of our own. */
export function packageFolder(file) {
  if (!/[\\/]node_modules[\\/]/.test(file)) return null;
  let folder = dirname(file);
  // Some packages have a package.json without a name in their folders, to say how these are to be read.
  while (!nameIn(folder)) {
    const up = dirname(folder);
    if (up === folder) return null;
    folder = up;
  }
  return folder;
}

function nameIn(folder) {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).name : undefined;
}

/** What is to be handed on with these packages, as text. Throws where one is under no licence of `ALLOWED`, or has no text. */
export function licenceText(folders) {
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!ALLOWED.includes(license))
      throw new Error(`${name} is under "${license}", which is none of ${ALLOWED.join(', ')}.`);
    packages.set(`${name} ${version}`, { license, text: textIn(folder, name) });
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = sorted.map(([name, { license }]) => `  ${name} (${license})`);
  const texts = sorted.map(([name, { license, text }]) => `${'-'.repeat(80)}\n${name} (${license})\n\n${text}\n`);
  return `This build contains code and fonts of others, under their own licences:\n\n${list.join('\n')}\n\n${texts.join('\n')}`;
}

function textIn(folder, name) {
  const file = readdirSync(folder).find((one) => TEXT.test(one));
  if (!file && SAME_AS[name])
    return textIn(join(folder, ...name.split('/').map(() => '..'), SAME_AS[name]), SAME_AS[name]);
  if (!file) throw new Error(`${name} comes without the text of its licence.`);
  // Vite tells here of all that its own code contains, which is not in the build.
  const [own] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies/m);
  return own.replace(/\r\n/g, '\n').trim();
}
