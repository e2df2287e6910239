import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start -- [--content <file>]
  --content  the story to show (data/content.json)
  HOST and PORT in the environment say where it is served (127.0.0.1, 4173).`;

export interface Options {
  readonly help: boolean;
  /** Path of another story than the project's own. */
  readonly content: string | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Reads the command line and the environment. Throws an `Error` for people where they make no sense. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({ args, options: { content: { type: 'string' }, help: { type: 'boolean' } } });
  const port = Number(env.PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${env.PORT}"; it must be a number from 0 to 65535.`);
  return {
    help: values.help ?? false,
    // npm runs scripts in the project's folder, but a path is meant from the folder in which it was typed.
    content: values.content ? resolve(env.INIT_CWD ?? '.', values.content) : null,
    host: env.HOST || '127.0.0.1',
    port,
  };
}
