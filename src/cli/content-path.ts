import { relative, resolve } from 'node:path';

/** The content file that a command is about, relative to where it was typed: its first argument, or the project's own. */
export function contentPath(argument: string | undefined): string {
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const path = argument ? resolve(typedIn, argument) : resolve('data', 'content.json');
  return relative(process.cwd(), path) || path;
}
