import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * The built server, beside any other one: what it writes is in `folder`. Resolves when it can be asked; rejects, with what
 * it said, where it ends by itself. Port 0 is any that is free. `hear` is told what it says of faults. `dist` is where another
 * build lies, `flags` what else it is told.
 */
export async function startOwnServer({
  folder,
  content,
  port = 0,
  env = {},
  hear = () => {},
  dist = 'dist',
  flags = [],
}) {
  const story = content === undefined ? [] : ['--content', content];
  const args = [...flags, ...story, '--results', join(folder, 'results'), '--state', join(folder, 'state')];
  const child = spawn(process.execPath, [join(dist, 'server', 'main.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((resolve) => child.once('exit', () => resolve()));
  let said = '';
  child.stderr.on('data', (data) => {
    said += String(data);
    hear(String(data));
  });
  const origin = await new Promise((found, failed) => {
    let out = '';
    child.stdout.on('data', (data) => {
      said += String(data);
      out += String(data);
      const at = /http:\/\/[\d.]+:\d+(?=\D)/.exec(out)?.[0];
      if (at) found(at);
    });
    void gone.then(() => failed(new Error(`The server ended: ${said}`)));
  });
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  return { origin, kill, said: () => said };
}
