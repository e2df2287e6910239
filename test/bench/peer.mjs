import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { precompress } from '../../scripts/lib/precompress.mjs';
import { ROOT } from '../../scripts/lib/root.mjs';

const PAGE = 'test/bench/peer/index.html';
const SLIDES = /<!-- slides -->([\s\S]*)<!-- \/slides -->/;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The slides of the plain deck as they are written. */
const PLAIN_SLIDES = readFileSync(join(ROOT, PAGE), 'utf8')
  .match(SLIDES)[1]
  .match(/<section>[\s\S]*?<\/section>/g);

/** A longer deck tells its slides again, in its HTML, as somebody would who writes more of them. */
const asLongAs = (count) => ({
  name: 'bench:repeat-slides',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(SLIDES, Array.from({ length: count }, (_, i) => PLAIN_SLIDES[i % PLAIN_SLIDES.length]).join('\n')),
  },
});

/** The plain deck, built by Vite as it comes, with so many slides: into a folder of its own, served until `end`. */
export async function servePeer(slides) {
  const outDir = await mkdtemp(join(tmpdir(), 'forum-peer-'));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [asLongAs(slides)],
    build: { outDir, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: join(ROOT, PAGE) } },
  });
  await precompress(outDir);
  const server = await serveFiles(outDir);
  const end = async () => {
    server.closeAllConnections();
    server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, path: `/${PAGE}`, end };
}

/** A static server like the product's: the compressed file where there is one, all of them from memory, kept connections. */
async function serveFiles(folder) {
  const files = new Map();
  const read = async (name) => {
    if (!files.has(name)) files.set(name, await readFile(join(folder, name)).catch(() => null));
    return files.get(name);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const name = normalize(new URL(request.url, 'http://localhost').pathname);
      const packed = await read(`${name}.br`);
      const bytes = packed ?? (await read(name));
      if (!bytes) return response.writeHead(404).end();
      const headers = {
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
        'Content-Length': bytes.length,
        'Cache-Control': extname(name) === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
        ...(packed && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
      };
      return response.writeHead(200, headers).end(bytes);
    })();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
