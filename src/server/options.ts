import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start -- [--content <file>] [--results <folder>] [--results-limit <MB>]
                    [--state <folder>] [--screens <n>] [--no-offline]
  --content        the story to show (data/content.json)
  --results        the folder where answers are written (results)
  --results-limit  most megabytes of them (200)
  --state          the folder for what the kiosk remembers: the last good story, settings, PIN (state)
  --screens        how many screens show its kiosk (1)
  --no-offline     readers' devices let go of the book that they keep, and keep none
  In the environment:
  HOST, PORT       where it is served (127.0.0.1, 4173)
  KIOSK_PIN        the operator's PIN, 4 to 12 digits (six digits, drawn and printed at first start)
  KIOSK_STAFF_PIN  a PIN that opens guided tours and nothing else (none)`;

/** All files are read at start, and the ids of all answers are held in memory. */
const MOST_MEGABYTES = 500;
/** A server of a booth, not of a fair. */
const MOST_SCREENS = 50;

export interface Options {
  readonly help: boolean;
  /** Path of another story than the project's own. */
  readonly content: string | null;
  /** Path of another folder for the answers than the project's own. */
  readonly results: string | null;
  /** Path of another folder for what the kiosk remembers than the project's own. */
  readonly state: string | null;
  /** Readers' devices may keep the book. */
  readonly offline: boolean;
  /** How many screens show the kiosk. */
  readonly screens: number;
  /** Most bytes of answers. */
  readonly mostResults: number;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Reads the command line and the environment. Throws an `Error` for people where they make no sense. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string' },
      results: { type: 'string' },
      'results-limit': { type: 'string' },
      state: { type: 'string' },
      screens: { type: 'string' },
      'no-offline': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const limit = values['results-limit'] ?? '200';
  if (!(Number(limit) > 0 && Number(limit) <= MOST_MEGABYTES))
    throw new Error(`--results-limit is "${limit}"; it must be a number of megabytes up to ${MOST_MEGABYTES}.`);
  const screens = Number(values.screens ?? 1);
  if (!(Number.isInteger(screens) && screens >= 1 && screens <= MOST_SCREENS))
    throw new Error(`--screens is "${values.screens}"; it must be a whole number from 1 to ${MOST_SCREENS}.`);
  const port = Number(env.PORT || 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${env.PORT}"; it must be a number from 0 to 65535.`);
  // npm runs scripts in the project's folder, but a path is meant from the folder in which it was typed.
  const typed = (path: string | undefined) => (path ? resolve(env.INIT_CWD ?? '.', path) : null);
  return {
    help: values.help ?? false,
    content: typed(values.content),
    results: typed(values.results),
    state: typed(values.state),
    offline: !values['no-offline'],
    screens,
    mostResults: Number(limit) * 1e6,
    host: env.HOST || '127.0.0.1',
    port,
  };
}
