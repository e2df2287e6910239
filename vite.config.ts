import { defineConfig } from 'vite';
import { storyPlugin } from './src/server/index.ts';

export default defineConfig({
  // Relative, so that the build runs in any folder of any server.
  base: './',
  plugins: [storyPlugin({ file: 'data/content.json', registry: 'src/registry.ts', results: '.cache/results' })],
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
              test: /node_modules[\\/]@?lit|decorate|src[\\/](content[\\/](edition|text)|ui[\\/](?!access|lockdown|later|languages)[a-z-]+)\.ts/,
              priority: 2,
            },
            {
              name: 'scene',
              test: /src[\\/](scene[\\/](?!bounds|describe|figure|paragraph|text-faults)|stage[\\/]|results[\\/]index)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
