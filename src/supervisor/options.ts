import { resolve } from 'node:path';

export const USAGE = `Usage: npm run kiosk -- [--headless] [what npm start takes: --content <file>, ...]
  The server and a full-screen browser, both started again whenever they fail.
  --headless  no window, for tests (KIOSK_HEADLESS=1)
  --help      this
  HOST and PORT in the environment say where it is served (127.0.0.1, 4173), CHROME_PATH which browser it is,
  KIOSK_STATE where the browser's data and the health log are kept (else --state, else state).`;

export interface SupervisorOptions {
  readonly help: boolean;
  readonly isHeadless: boolean;
  /** What the server is given. */
  readonly serverArgs: readonly string[];
  /** Folder of the browser's data and the health log. */
  readonly state: string;
  readonly host: string;
  readonly port: number;
  /** Where the browser finds the server: "http://127.0.0.1:4173". */
  readonly origin: string;
}

/** Reads command line and environment; what is not the supervisor's is the server's. Throws an `Error` for people. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, root: string): SupervisorOptions {
  const own = ['--headless', '--help'];
  const port = Number(env.PORT || 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${env.PORT}"; for a kiosk it must be a number from 1 to 65535.`);
  const host = env.HOST || '127.0.0.1';
  const state = env.KIOSK_STATE || valueOf('--state', args);
  return {
    help: args.includes('--help'),
    isHeadless: args.includes('--headless') || env.KIOSK_HEADLESS === '1',
    serverArgs: args.filter((arg) => !own.includes(arg)),
    state: state ? resolve(env.INIT_CWD ?? '.', state) : resolve(root, 'state'),
    host,
    port,
    origin: `http://${originHost(host)}:${port}`,
  };
}

/** `--state x` or `--state=x` */
function valueOf(name: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) : args[at + 1];
}

/** A server that listens everywhere is reached by the machine itself. */
function originHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
