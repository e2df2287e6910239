import { Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { Beat, Health, MachineSettings, Verdict } from '../operator/api.ts';
import { clean, fail, guard, perMinute, sentBy } from './guard.ts';

export interface MachineRouteOptions {
  readonly settings: () => MachineSettings;
  readonly beat: (beat: Beat) => void;
  readonly verdict: (verdict: Verdict) => Promise<void>;
  /** How many screens show the kiosk of this server. */
  readonly screens?: number;
  /** Monotonic, in ms. */
  readonly now?: () => number;
}

const MOST_BYTES = 16 * 1024;
/** A screen sends six beats and a verdict or two. */
const MOST_A_MINUTE = 120;
const LONGEST_WHY = 300;
const MOST_SKIPPED = 200;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = () => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const beatSchema = v.strictObject({
  phase: text(40),
  position: v.nullable(text(200)),
  frames: count(),
  hash: text(64),
  version: text(200),
  visit: count(),
  skipped: v.pipe(v.array(text(200)), v.maxLength(MOST_SKIPPED)),
}) satisfies v.GenericSchema<unknown, Beat>;

const verdictSchema = v.strictObject({
  hash: v.pipe(text(64), v.nonEmpty()),
  verdict: v.picklist(['begun', 'good', 'bad']),
  why: v.optional(text(2000)),
});

/** What the page asks of its machine and tells it, without a session: see `src/operator/api.ts`. Below /api. */
export function machineRoute({ settings, beat, verdict, screens = 1, now }: MachineRouteOptions): Hono {
  const route = new Hono();
  const turn = perMinute(MOST_A_MINUTE * screens, now);
  const calm: MiddlewareHandler = async (context, next) =>
    turn() === null ? fail(context, 429, 'Too many at once.') : next();
  route.use('/machine', guard({ methods: ['GET'], most: 0 }));
  for (const path of ['/beat', '/content']) {
    route.use(path, guard({ methods: ['POST'], most: MOST_BYTES }));
    route.use(path, calm);
  }

  route.get('/machine', (context) => context.json(settings()));

  route.post('/beat', async (context) => {
    const read = v.safeParse(beatSchema, await sentBy(context), { abortEarly: true });
    if (!read.success) return fail(context, 400, firstFault(read.issues));
    const { phase, position, skipped } = read.output;
    beat({
      ...read.output,
      phase: clean(phase, 40),
      position: position && clean(position, 200),
      skipped: skipped.map((slide) => clean(slide, 200)),
    });
    return context.body(null, 204);
  });

  route.post('/content', async (context) => {
    const read = v.safeParse(verdictSchema, await sentBy(context), { abortEarly: true });
    if (!read.success) return fail(context, 400, firstFault(read.issues));
    const { why, ...rest } = read.output;
    await verdict(why === undefined ? rest : { ...rest, why: clean(why, LONGEST_WHY) });
    return context.body(null, 204);
  });

  return route;
}

/** `GET /health`, for supervisors and monitors: 200 where all is well, else 503 and what is wrong. */
export function healthRoute(health: () => Promise<Health>): Hono {
  const route = new Hono();
  route.use('/health', guard({ methods: ['GET'], most: 0 }));
  route.get('/health', async (context) => {
    const answer = await health();
    return context.json(answer, answer.ok ? 200 : 503);
  });
  return route;
}

export const firstFault = ([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  `${v.getDotPath(issue) ?? 'What was sent'}: ${issue.message}`.slice(0, 300);
