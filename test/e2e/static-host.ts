import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The simplest host that there is: it gives out the files of some folders, each under a path of its own, and knows nothing else.
 * `headers` go with every page.
 */
export class StaticHost {
  private server: Server | null = null;
  /** Every path that was asked for and is none. */
  readonly missed: string[] = [];

  /** `folders`: path with a slash at both ends -> folder. */
  constructor(
    private readonly folders: Readonly<Record<string, string>>,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${(this.server!.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://host');
      const file = request.method === 'GET' ? this.find(decodeURIComponent(pathname)) : null;
      if (!file) {
        this.missed.push(pathname);
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, ...(type.startsWith('text/html') && this.headers) });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.server = server;
  }

  async end(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done(null)));
  }

  private find(path: string): string | null {
    for (const [at, folder] of Object.entries(this.folders)) {
      if (!path.startsWith(at)) continue;
      const name = normalize(path.slice(at.length) || 'index.html');
      const file = join(folder, name.endsWith('/') ? `${name}index.html` : name);
      if (!name.startsWith('..') && existsSync(file) && statSync(file).isFile()) return file;
    }
    return null;
  }
}
