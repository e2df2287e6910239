import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, ROOT } from './root.mjs';

/**
 * Runs a program with nothing on its input; answers its exit code. Its output goes to this terminal, or piece by piece to
 * `hear`.
 */
export function exec(command, args, { hear, ...options } = {}) {
  return new Promise((resolve) => {
    const output = hear ? 'pipe' : 'inherit';
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', output, output], ...options });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs an installed package's program with this Node (and its options `node`): no shell, no PATH, the same on Windows. */
export function execBin(name, args, { from = name, node = [], ...options } = {}) {
  const manifest = inRoot('node_modules', from, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
  return exec(process.execPath, [...node, file, ...args], options);
}

/** Runs npm: the one that started this script, else the one on the PATH. */
export function npm(args) {
  const { npm_execpath: path } = process.env;
  return path?.endsWith('.js')
    ? exec(process.execPath, [path, ...args])
    : exec('npm', args, { shell: process.platform === 'win32' });
}
