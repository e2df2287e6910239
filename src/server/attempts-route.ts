import { Hono } from 'hono';
import { readAttempt, type Attempt } from '../results/attempt.ts';
import { readVisit, type VisitRecord } from '../results/visit.ts';
import { clean, fail, guard, limited, sentBy } from './guard.ts';
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
 * POST /visits, the same for visits.
 * POST /problems, `{ message }`: 204; the message is on the console.
 */
export function attemptsRoute({ file, visits, say, note, now }: AttemptsRouteOptions): Hono {
  const route = new Hono();
  const tell = limited(say, MOST_LINES, now);
  for (const path of ['/attempts', ...(visits ? ['/visits'] : []), '/problems'])
    route.use(path, guard({ methods: ['POST'], most: MOST_BYTES }));

  /** Takes lists of one kind of record. */
  const takes = <T extends { readonly id: string }>(path: string, { add, read, names }: Taken<T>) =>
    route.post(path, async (context) => {
      const sent = await sentBy(context);
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

interface Taken<T> {
  readonly names: string;
  readonly add: (records: readonly T[]) => Promise<void>;
  readonly read: (value: unknown) => { readonly record: T } | { readonly fault: string };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
