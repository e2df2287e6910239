import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { storyPlugin } from './src/server/index.ts';

/**
 * Nothing is painted before the script has run once: it knows which theme the reader chose, and the policy allows no inline
 * script that would know it earlier. Browsers that do not know the attribute paint the empty ground of the usual theme first.
 */
const paintLater: Plugin = {
  name: 'forum:paint-later',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
};

/**
 * D3's packages come as one file each, and write the prototypes of all that is in them: no bundler drops what a scene never
 * uses. Each such function with its prototype becomes one expression that may go. Where the pattern no longer fits, the file
 * stays as it is, only larger; `test/e2e/budget.spec.ts` would tell.
 */
const dropUnusedOfD3: Plugin = {
  name: 'forum:drop-unused-of-d3',
  apply: 'build',
  transform: {
    filter: { id: /node_modules[\\/]d3-(ease|shape)[\\/]dist/ },
    handler: (code) =>
      code
        .replace(/= \(function custom/g, '= /* @__PURE__ */ (function custom')
        .replace(
          /^function (\w+)(\(.*\) \{\n(?:(?: {2}.*)?\n)*?\}\n)\n(\1\.prototype = \{\n(?:(?: {2}.*)?\n)*?\};)$/gm,
          (_, name: string, body: string, prototype: string) =>
            `const ${name} = /* @__PURE__ */ (() => {\nfunction ${name}${body}${prototype}\nreturn ${name};\n})();`,
        ),
  },
};

/** Styles stand in the code as they are written: what only their authors read, comments and indents, is left off. */
const trimStyles: Plugin = {
  name: 'forum:trim-styles',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    handler: (code) =>
      code.replace(/\bcss`[^`]*`/g, (styles) => styles.replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '\n')),
  },
};

/**
 * The examples lie in the build where they lie in the project, so that `?content=data/examples/...` opens them in both. Nothing
 * loads them unasked.
 */
const examples: Plugin = {
  name: 'forum:examples',
  apply: 'build',
  generateBundle() {
    for (const entry of readdirSync('data/examples', { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      this.emitFile({ type: 'asset', fileName: path.replaceAll('\\', '/'), source: readFileSync(path) });
    }
  },
};

export default defineConfig({
  // Relative, so that the build runs in any folder of any server.
  base: './',
  plugins: [
    storyPlugin({ file: 'data/content.json', registry: 'src/registry.ts', results: '.cache/results' }),
    paintLater,
    dropUnusedOfD3,
    trimStyles,
    examples,
  ],
  build: {
    target: 'es2022',
    // The content security policy forbids inline scripts, and data: addresses for anything but pictures.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every scene, or every screen, shares is one file: each more costs a request and a kilobyte of headers.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /rolldown[\\/]runtime|node_modules[\\/]@?lit|decorate|src[\\/](content[\\/](edition|format|text|physical)|ui[\\/](?!access|lockdown|later|languages)[a-z-]+)\.ts/,
              priority: 2,
            },
            {
              name: 'scene',
              test: /src[\\/](scene[\\/](?!bounds|describe|figure|markup|paragraph|spotlight|text-faults)|stage[\\/](?!figure|hall|sheet)|results[\\/]index)/,
              priority: 1,
            },
            { name: 'parts', test: /src[\\/](ui[\\/]parts[\\/](?!excerpt|find|fold|marked)|worker[\\/])/, priority: 1 },
          ],
        },
      },
    },
  },
});
