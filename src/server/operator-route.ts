import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { ACTS, type Act, type MachineSettings, type OperatorState, type Refusal } from '../operator/api.ts';
import { fail, guard, sentBy } from './guard.ts';
import { firstFault } from './machine-route.ts';
import { machineSettingsSchema } from './machine-settings.ts';
import { EXPORTS, type Reports } from './reports.ts';
import type { Sessions } from './sessions.ts';

/** Why something cannot be done here, in a sentence for the operator. */
export class CannotError extends Error {}

export interface OperatorRouteOptions {
  readonly sessions: Sessions;
  readonly state: () => Promise<OperatorState>;
  /** Throws what the disk says. */
  readonly change: (settings: MachineSettings) => Promise<void>;
  /** Throws `CannotError` where it cannot be done here. */
  readonly act: (act: Act) => Promise<void>;
  /** Without it, there are no reports here. */
  readonly reports?: Reports;
  /** What is told on the console; never a PIN or token. */
  readonly say: (message: string) => void;
}

const MOST_BYTES = 4096;
const DAY = v.pipe(v.string(), v.isoDate());
const querySchema = v.object({
  from: v.optional(DAY),
  to: v.optional(DAY),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9,-]{1,40}$/))),
});
const pinSchema = v.strictObject({ pin: v.pipe(v.string(), v.maxLength(64)) });
const actSchema = v.strictObject({ act: v.picklist(ACTS) });

const METHODS = {
  '/session': ['POST', 'DELETE'],
  '/state': ['GET'],
  '/settings': ['PUT'],
  '/act': ['POST'],
  '/report': ['GET'],
  '/export': ['POST'],
  '/export/:name': ['GET'],
} as const;

/** The operator's side, as `src/operator/api.ts` has it; below /api/operator. */
export function operatorRoute({ sessions, state, change, act, reports, say }: OperatorRouteOptions): Hono {
  const route = new Hono().basePath('/operator');
  for (const [path, methods] of Object.entries(METHODS)) route.use(path, guard({ methods, most: MOST_BYTES }));

  route.post('/session', async (context) => {
    const read = v.safeParse(pinSchema, await sentBy(context));
    if (!read.success) return fail(context, 400, 'A PIN is needed.');
    const login = sessions.login(read.output.pin);
    if ('session' in login) return context.json(login.session);
    const { heard, left, wait } = login;
    if (heard) say(`A wrong PIN was typed.${wait ? ` The next try is heard in ${wait} s.` : ''}`);
    const error = heard ? 'This is not the PIN.' : 'Too many wrong PINs.';
    if (wait) context.header('Retry-After', String(wait));
    return context.json({ error, left, wait } satisfies Refusal, heard ? 401 : 429);
  });

  const withToken: MiddlewareHandler = async (context, next) => {
    const role = sessions.roleOf(tokenOf(context));
    if (!role) return fail(context, 401, 'The PIN is needed again.');
    const isLeaving = context.req.method === 'DELETE';
    return role === 'operator' || isLeaving ? next() : fail(context, 403, 'Only the operator may do this.');
  };
  route.use('*', withToken);

  route.delete('/session', (context) => {
    sessions.end(tokenOf(context));
    return context.body(null, 204);
  });

  route.get('/state', async (context) => context.json(await state()));

  route.put('/settings', async (context) => {
    const read = v.safeParse(machineSettingsSchema, await sentBy(context), { abortEarly: true });
    if (!read.success) return fail(context, 400, firstFault(read.issues));
    return attempt(context, () => change(read.output));
  });

  route.post('/act', async (context) => {
    const read = v.safeParse(actSchema, await sentBy(context));
    if (!read.success) return fail(context, 400, `An act is needed: ${ACTS.join(', ')}.`);
    return attempt(context, () => act(read.output.act));
  });

  if (reports) addReports(route, reports);
  return route;
}

function addReports(route: Hono, reports: Reports): void {
  route.get('/report', async (context) => {
    const read = v.safeParse(querySchema, context.req.query(), { abortEarly: true });
    if (!read.success) return fail(context, 400, firstFault(read.issues));
    return attempt(context, async () => context.json(await reports.report(read.output)));
  });

  route.get('/export/:name', async (context) => {
    const name = context.req.param('name');
    return attempt(context, async () => {
      const file = await reports.export(name);
      if (!file) return fail(context, 404, `There is no such file. Those there are: ${EXPORTS.join(', ')}.`);
      const { type, body } = file;
      return context.body(body, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` });
    });
  });

  route.post('/export', (context) => attempt(context, async () => context.json(await reports.write())));
}

const tokenOf = ({ req }: Context): string => /^Bearer ([\w-]{43})$/.exec(req.header('Authorization') ?? '')?.[1] ?? '';

/** Does it, and answers 204 where it has no answer of its own. The operator is told why it was not done. */
async function attempt(context: Context, act: () => Promise<Response | void>): Promise<Response> {
  try {
    return (await act()) ?? context.body(null, 204);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(context, error instanceof CannotError ? 409 : 503, reason);
  }
}
