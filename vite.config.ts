import { defineConfig } from 'vite';
import { storyPlugin } from './src/server/index.ts';

export default defineConfig({
  // Relative, so that the build runs in any folder of any server.
  base: './',
  plugins: [storyPlugin({ file: 'data/content.json', registry: 'src/registry.ts' })],
  build: {
    target: 'es2022',
    // The content security policy forbids inline scripts, and data: addresses for anything but pictures.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
