import { Hono } from 'hono';
import { readAttempt, type Attempt } from '../results/attempt.ts';
import { FullError, type AttemptFile } from './attempt-file.ts';
import { clean, fail, guard, limited, sentBy } from './guard.ts';

export interface AttemptsRouteOptions {
  readonly file: Pick<AttemptFile, 'add'>;
  /** What the operator is told. */
  readonly say: (message: string) => void;
  /** Notes what a page has told, for the operator panel. */
  readonly note?: (message: string) => void;
  /** Monotonic, in ms. */
  readonly now?: () => number;
}

const MOST_BYTES = 256 * 1024;
const MOST_AT_ONCE = 50;
const LONGEST_PROBLEM = 300;
/** Lines on the console in a minute. */
const MOST_LINES = 30;

/**
 * What a kiosk sends to the machine it runs on, below /api. Only a page of this server is heard: another site open in
 * the same browser must not write here.
 *
 * POST /attempts, a list of at most 50: 200 `{ kept: [ids] }` when all are on disk, however often they were sent. 400
 * `{ kept, refused: [{ index, reason }] }` when some never will be. 503 and 507: none is kept, try again.
 * POST /problems, `{ message }`: 204; the message is on the console.
 */
export function attemptsRoute({ file, say, note, now }: AttemptsRouteOptions): Hono {
  const route = new Hono();
  const tell = limited(say, MOST_LINES, now);
  for (const path of ['/attempts', '/problems']) route.use(path, guard({ methods: ['POST'], most: MOST_BYTES }));

  route.post('/attempts', async (context) => {
    const sent = await sentBy(context);
    if (!Array.isArray(sent) || sent.length > MOST_AT_ONCE)
      return fail(context, 400, `A list of at most ${MOST_AT_ONCE} attempts is needed.`);
    const good: Attempt[] = [];
    const refused: { index: number; reason: string }[] = [];
    sent.forEach((value, index) => {
      const read = readAttempt(value);
      if ('attempt' in read) good.push(read.attempt);
      else refused.push({ index, reason: read.fault });
    });
    if (refused.length)
      tell(`${refused.length} of ${sent.length} answers were refused: ${clean(refused[0]!.reason, LONGEST_PROBLEM)}`);
    try {
      await file.add(good);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell(`Answers cannot be written; the kiosk keeps them meanwhile. ${reason}`);
      return fail(context, error instanceof FullError ? 507 : 503, `Nothing was kept: ${reason}`);
    }
    const kept = [...new Set(good.map(({ id }) => id))];
    return refused.length ? context.json({ kept, refused }, 400) : context.json({ kept }, 200);
  });

  route.post('/problems', async (context) => {
    const sent = await sentBy(context);
    const message = typeof sent === 'object' && sent !== null && 'message' in sent ? sent.message : null;
    if (typeof message !== 'string' || !message) return fail(context, 400, 'A message is needed.');
    const line = clean(message, LONGEST_PROBLEM);
    if (!tell(`kiosk: ${line}`)) return fail(context, 429, 'Too many at once.');
    note?.(line);
    return context.body(null, 204);
  });

  return route;
}
