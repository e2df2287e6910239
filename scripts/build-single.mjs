// npm run build:single [-- --content story.json --mode kiosk --out forum.html]: all of it in one file, which opens from a
// double click, without server and network.
import './lib/node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from './lib/install.mjs';
import { licenceText, noteFile, notePackages } from './lib/licences.mjs';
import { inRoot, ROOT } from './lib/root.mjs';
import { singlePage } from './lib/single-page.mjs';
import { FaultyStory, publishStory } from './lib/story-files.mjs';

/** What somebody who opens the file finds; an address with `?mode=` still decides. */
const MODES = ['learn', 'kiosk', 'present'];

// Or Vite, which also runs the check, would take the packages' code for developers.
process.env.NODE_ENV = 'production';

const typedIn = process.env.INIT_CWD ?? process.cwd();
const options = readOptions();
await ensureInstalled();
try {
  const files = await publishStory(options.content);
  const { code, css, licences } = await buildOne();
  const { title, language } = firstWords(files);
  const data = {
    mode: options.mode,
    files: Object.fromEntries([...files].map(([name, text]) => [name, JSON.parse(text)])),
  };
  const icon = readFileSync(inRoot('public', 'favicon.svg'), 'utf8');
  const html = singlePage(readFileSync(inRoot('index.html'), 'utf8'), {
    ...{ code, css, data, icon, title, language },
    licences: `${readFileSync(inRoot('LICENSE'), 'utf8')}\n${licences}`,
  });
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, html);
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  const sizes = [
    Buffer.byteLength(html),
    Buffer.byteLength(code),
    Buffer.byteLength(css),
    Buffer.byteLength(JSON.stringify(data)),
  ];
  const [all, ofCode, ofCss, ofStory] = sizes.map(kilobytes);
  console.log(
    `${relative(typedIn, options.out)}: ${all} (${kilobytes(gzipSync(html).length)} as gzip): code ${ofCode}, styles and letters ${ofCss}, story ${ofStory}`,
  );
} catch (error) {
  console.error(error instanceof FaultyStory ? error.message : error);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { content: { type: 'string' }, mode: { type: 'string', default: 'learn' }, out: { type: 'string' } },
    });
    if (!MODES.includes(values.mode)) throw new Error(`--mode is one of ${MODES.join(', ')}, not "${values.mode}".`);
    return {
      mode: values.mode,
      content: values.content ? resolve(typedIn, values.content) : inRoot('data', 'content.json'),
      out: values.out ? resolve(typedIn, values.out) : inRoot('dist-single', 'forum.html'),
    };
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** The app as one module and one style sheet, with letters and pictures in it, and the licences of all that is not ours. */
async function buildOne() {
  const { build, loadConfigFromFile } = await import('vite');
  const packages = new Set();
  const env = { command: 'build', mode: 'production' };
  const { config } = await loadConfigFromFile(env, inRoot('vite.config.ts'));
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // There is no file beside the page that could be a worker.
    define: { 'import.meta.env.VITE_ALONE': 'true' },
    plugins: [...config.plugins.filter(({ name }) => name === 'forum:drop-unused-of-d3'), notePackages(packages, ROOT)],
    build: {
      write: false,
      target: config.build.target,
      assetsInlineLimit(file) {
        noteFile(packages, file);
        return true;
      },
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: inRoot('src', 'portable', 'single.ts'), output: { codeSplitting: false } },
    },
  });
  const [chunk, ...others] = output.filter(({ type }) => type === 'chunk');
  const sheets = output.filter(({ type, fileName }) => type === 'asset' && fileName.endsWith('.css'));
  const rest = output.length - 1 - sheets.length;
  if (others.length || rest)
    throw new Error(`The build has ${others.length + rest} files that one page has no place for.`);
  const css = sheets.map(({ source }) => String(source)).join('\n');
  return { code: chunk.code, css, licences: licenceText(packages) };
}

/** Title and language of the story before its code has run. */
function firstWords(files) {
  const { files: names, languages } = JSON.parse(files.get('manifest.json'));
  const { title, language } = JSON.parse(files.get(names.start[languages[0]]));
  return { language, title: typeof title === 'string' ? title : title.map((run) => run.text ?? run).join('') };
}
