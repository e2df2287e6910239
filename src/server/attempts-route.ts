import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readAttempt, type Attempt } from '../results/attempt.ts';
import { readVisit, type VisitRecord } from '../results/visit.ts';
import { FullError } from './record-file.ts';

interface Adds<T> {
  add(records: readonly T[]): Promise<void>;
}

export interface AttemptsRouteOptions {
  readonly file: Adds<Attempt>;
  /** Without it no visits are taken. */
  readonly visits?: Adds<VisitRecord>;
  /** What the operator is told. */
  readonly say: (message: string) => void;
  /** Monotonic, in ms. */
  readonly now?: () => number;
}

const MOST_BYTES = 256 * 1024;
const MOST_AT_ONCE = 50;
const LONGEST_PROBLEM = 300;
/** Lines on the console in a minute. */
const MOST_LINES = 30;
const MINUTE = 60_000;

/**
 * What a kiosk sends to the machine it runs on, below /api. Only a page of this server is heard: another site open in
 * the same browser must not write here.
 *
 * POST /attempts, a list of at most 50: 200 `{ kept: [ids] }` when all are on disk, however often they were sent. 400
 * `{ kept, refused: [{ index, reason }] }` when some never will be. 503 and 507: none is kept, try again.
 * POST /visits, the same for visits.
 * POST /problems, `{ message }`: 204; the message is on the console.
 */
export function attemptsRoute({ file, visits, say, now = () => performance.now() }: AttemptsRouteOptions): Hono {
  const route = new Hono();
  const tell = limited(say, now);

  const guard: MiddlewareHandler = async (context, next) => {
    context.header('Cache-Control', 'no-store');
    if (context.req.method !== 'POST') return context.text('Only POST is answered here.', 405, { Allow: 'POST' });
    if (!isOwn(context)) return fail(context, 403, 'Only pages of this server may send something.');
    if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? ''))
      return fail(context, 415, 'Only JSON is read.');
    return next();
  };
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => fail(c, 413, `At most ${MOST_BYTES} bytes.`) });
  for (const path of ['/attempts', '/visits', '/problems']) route.use(path, guard, limit);

  /** Takes lists of one kind of record. */
  const takes = <T extends { readonly id: string }>(path: string, { add, read, names }: Taken<T>) =>
    route.post(path, async (context) => {
      const sent: unknown = await context.req.json().catch(() => null);
      if (!Array.isArray(sent) || sent.length > MOST_AT_ONCE)
        return fail(context, 400, `A list of at most ${MOST_AT_ONCE} ${names} is needed.`);
      const good: T[] = [];
      const refused: { index: number; reason: string }[] = [];
      sent.forEach((value, index) => {
        const one = read(value);
        if ('fault' in one) refused.push({ index, reason: one.fault });
        else good.push(one.record);
      });
      if (refused.length)
        tell(
          `${refused.length} of ${sent.length} ${names} were refused: ${clean(refused[0]!.reason, LONGEST_PROBLEM)}`,
        );
      try {
        await add(good);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        tell(`${capital(names)} cannot be written; the kiosk keeps them meanwhile. ${reason}`);
        return fail(context, error instanceof FullError ? 507 : 503, `Nothing was kept: ${reason}`);
      }
      const kept = [...new Set(good.map(({ id }) => id))];
      return refused.length ? context.json({ kept, refused }, 400) : context.json({ kept }, 200);
    });

  takes<Attempt>('/attempts', {
    names: 'answers',
    add: (records) => file.add(records),
    read(value) {
      const one = readAttempt(value);
      return 'fault' in one ? one : { record: one.attempt };
    },
  });
  if (visits)
    takes<VisitRecord>('/visits', {
      names: 'visits',
      add: (records) => visits.add(records),
      read(value) {
        const one = readVisit(value);
        return 'fault' in one ? one : { record: one.visit };
      },
    });

  route.post('/problems', async (context) => {
    const sent: unknown = await context.req.json().catch(() => null);
    const message = typeof sent === 'object' && sent !== null && 'message' in sent ? sent.message : null;
    if (typeof message !== 'string' || !message) return fail(context, 400, 'A message is needed.');
    if (!tell(`kiosk: ${clean(message, LONGEST_PROBLEM)}`)) return fail(context, 429, 'Too many at once.');
    return context.body(null, 204);
  });

  return route;
}

interface Taken<T> {
  readonly names: string;
  readonly add: (records: readonly T[]) => Promise<void>;
  readonly read: (value: unknown) => { readonly record: T } | { readonly fault: string };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const fail = (context: Context, status: 400 | 403 | 413 | 415 | 429 | 503 | 507, error: string) =>
  context.json({ error }, status);

/** Was it sent by a page of this server? `Sec-Fetch-Site` says so, or `Origin` where the address is not trusted with it. */
function isOwn({ req }: Context): boolean {
  const site = req.header('Sec-Fetch-Site');
  if (site) return site === 'same-origin';
  const origin = req.header('Origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === (req.header('Host') ?? new URL(req.url).host);
}

/** A text in one line of a terminal: no control characters, none that turn the direction of writing. */
const clean = (text: string, most: number): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .slice(0, most)
    .trim();

/** Says at most so many lines a minute; answers whether it did. */
function limited(say: (message: string) => void, now: () => number): (message: string) => boolean {
  let since = -MINUTE;
  let lines = 0;
  return (message) => {
    const moment = now();
    if (moment - since >= MINUTE) [since, lines] = [moment, 0];
    lines += 1;
    if (lines <= MOST_LINES) say(message);
    if (lines === MOST_LINES) say(`More than ${MOST_LINES} messages in a minute; the others are left out.`);
    return lines <= MOST_LINES;
  };
}
