import { inRoot, ROOT } from './root.mjs';

/**
 * Lets `use` import files of the project, TypeScript too, on any Node from 20.19 on: it gets a function that loads one by its
 * path. Answers what `use` answers.
 */
export async function withModules(use) {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use((file) => vite.environments.ssr.runner.import(inRoot(file)));
  } finally {
    await vite.close();
  }
}
