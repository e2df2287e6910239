// npm run build:package [-- --content story.json --out folder]: <forum-app> and <forum-deck> as an ES module for other pages.
import './lib/node-version.mjs';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { execBin } from './lib/exec.mjs';
import { elementsManifest } from './lib/elements-manifest.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { licenceText, notePackages } from './lib/licences.mjs';
import { pagePolicy, withPolicy } from './lib/page-policy.mjs';
import { inRoot, ROOT } from './lib/root.mjs';
import { FaultyStory, publishStory } from './lib/story-files.mjs';

// Or Vite, which also runs the check, would take the packages' code for developers.
process.env.NODE_ENV = 'production';

const typedIn = process.env.INIT_CWD ?? process.cwd();
const SOURCES = ['forum-app', 'forum-deck', 'framed', 'protocol'].map((name) =>
  inRoot('src', 'portable', `${name}.ts`),
);
const { content, out } = readOptions();
/** Folders of the packages that are in the frames; the elements themselves are ours alone. */
const packages = new Set();

await ensureInstalled();
try {
  const story = await publishStory(content);
  rmSync(out, { recursive: true, force: true });
  await buildFrames();
  for (const [name, text] of story) write(join('frame', 'content', name), text);
  await buildModule();
  await writeTypes();
  write('custom-elements.json', JSON.stringify(elementsManifest(SOURCES, 'index.js'), null, 2));
  write('package.json', JSON.stringify(describePackage(), null, 2));
  cpSync(inRoot('docs', 'embedding.md'), join(out, 'README.md'));
  cpSync(inRoot('docs', 'embedding'), join(out, 'examples'), { recursive: true });
  cpSync(inRoot('LICENSE'), join(out, 'LICENSE'));
  write('THIRD-PARTY-LICENSES.txt', licenceText(packages));
  sayWhat();
} catch (error) {
  console.error(error instanceof FaultyStory ? error.message : error);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
    return {
      content: values.content ? resolve(typedIn, values.content) : inRoot('data', 'content.json'),
      out: values.out ? resolve(typedIn, values.out) : inRoot('dist-package'),
    };
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function write(name, text) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The pages that the elements show, and what these load. */
async function buildFrames() {
  const { build, loadConfigFromFile } = await import('vite');
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, inRoot('vite.config.ts'));
  const root = inRoot('src', 'portable', 'frame');
  const policy = pagePolicy({ script: "'self'", style: "'self'", files: "'self'" });
  const locked = { name: 'forum:locked', transformIndexHtml: (html) => withPolicy(html, policy) };
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // No worker: a page in another one keeps nothing for later.
    define: { 'import.meta.env.VITE_ALONE': 'true' },
    plugins: [
      ...config.plugins.filter(({ name }) => ['forum:drop-unused-of-d3', 'forum:paint-later'].includes(name)),
      notePackages(packages, ROOT),
      locked,
    ],
    build: {
      outDir: join(out, 'frame'),
      emptyOutDir: true,
      target: config.build.target,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['app', 'deck'].map((name) => join(root, `${name}.html`)) },
    },
  });
}

/** The elements: they load nothing but their frames. */
async function buildModule() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: inRoot('src', 'portable', 'index.ts'), formats: ['es'], fileName: () => 'index.js' },
    },
  });
}

/** Types by the compiler; pages that use the elements name files as they are served. */
async function writeTypes() {
  // Checked with all the others: `npm test`.
  const options = [
    '--declaration',
    '--emitDeclarationOnly',
    '--noCheck',
    '--noEmit',
    'false',
    '--ignoreConfig',
    '--strict',
  ];
  const how = [
    '--target',
    'es2022',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--allowImportingTsExtensions',
  ];
  const lib = ['--lib', 'es2023,dom,dom.iterable', '--types', 'vite/client', '--outDir', join(out, 'types')];
  const entry = inRoot('src', 'portable', 'index.ts');
  const code = await execBin('tsc', [...options, ...how, ...lib, entry], { from: 'typescript' });
  if (code !== 0) throw new Error('The types could not be written.');
  for (const name of readdirSync(join(out, 'types'))) {
    const path = join(out, 'types', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"));
  }
  // Here and not in the sources, where the app's own elements have these names.
  const tags = "import type { ForumApp, ForumDeck } from './index.js';\n";
  const map =
    "declare global {\n  interface HTMLElementTagNameMap {\n    'forum-app': ForumApp;\n    'forum-deck': ForumDeck;\n  }\n}\n";
  write(join('types', 'tags.d.ts'), tags + map);
  const index = join(out, 'types', 'index.d.ts');
  writeFileSync(index, `import './tags.js';\n${readFileSync(index, 'utf8')}`);
}

function describePackage() {
  const { name, version, description, license } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    exports: {
      '.': { types: './types/index.d.ts', default: './index.js' },
      './frame/*': './frame/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './types/index.d.ts',
    customElements: 'custom-elements.json',
    // Loading the module makes the elements known.
    sideEffects: ['./index.js'],
  };
}

function sayWhat() {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)).length);
  const all = bytes.reduce((sum, one) => sum + one, 0);
  const module = readFileSync(join(out, 'index.js')).length;
  console.log(
    `${relative(typedIn, out)}: ${files.length} files, ${Math.round(all / 1000)} kB; the module itself ${(module / 1000).toFixed(1)} kB`,
  );
}
