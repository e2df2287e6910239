import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface GuardOptions {
  /** What is answered at this address; HEAD is not. */
  readonly methods: readonly ('GET' | 'POST' | 'PUT' | 'DELETE')[];
  /** Most bytes of what is sent. */
  readonly most: number;
}

/**
 * Lets through what pages of this server send: another site open in the same browser must neither write here nor read.
 * What is sent must be JSON, and no larger than `most`.
 */
export function guard({ methods, most }: GuardOptions): MiddlewareHandler {
  const Allow = methods.join(', ');
  return every(
    async (context, next) => {
      context.header('Cache-Control', 'no-store');
      const { method } = context.req;
      if (!(methods as readonly string[]).includes(method))
        return context.text(`Only ${Allow} is answered here.`, 405, { Allow });
      if (method === 'GET' ? isForeign(context) : !isOwn(context))
        return fail(context, 403, 'Only pages of this server may send something.');
      if (takesBody(context) && !isJson(context)) return fail(context, 415, 'Only JSON is read.');
      return next();
    },
    bodyLimit({ maxSize: most, onError: (context) => fail(context, 413, `At most ${most} bytes.`) }),
  );
}

export const fail = (context: Context, status: ContentfulStatusCode, error: string): Response =>
  context.json({ error }, status);

/** What was sent; null where it is no JSON. */
export const sentBy = ({ req }: Context): Promise<unknown> => req.json().catch(() => null);

/** Without a type, a length and pieces, nothing was sent. */
const takesBody = ({ req }: Context): boolean =>
  req.method === 'PUT' ||
  (req.method === 'POST' &&
    (req.header('Content-Type') !== undefined ||
      (req.header('Content-Length') ?? '0') !== '0' ||
      req.header('Transfer-Encoding') !== undefined));

const isJson = ({ req }: Context): boolean => /^application\/json\s*(;|$)/i.test(req.header('Content-Type') ?? '');

/** Was it sent by a page of this server? `Sec-Fetch-Site` says so, or `Origin` where the address is not trusted with it. */
function isOwn({ req }: Context): boolean {
  const site = req.header('Sec-Fetch-Site');
  if (site) return site === 'same-origin';
  const origin = req.header('Origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === (req.header('Host') ?? new URL(req.url).host);
}

/** Browsers say nothing about a page's own question at an address that they do not trust; monitors never do. */
const isForeign = ({ req }: Context): boolean => {
  const site = req.header('Sec-Fetch-Site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
};

/** A text in one line of a terminal: no control characters, none that turn the direction of writing. */
export const clean = (text: string, most: number): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .slice(0, most)
    .trim();

const MINUTE = 60_000;

/** Counts to `most` in a minute; answers how many it were with this one, or null when it is one too many. */
export function perMinute(most: number, now: () => number = () => performance.now()): () => number | null {
  let since = -MINUTE;
  let count = 0;
  return () => {
    const moment = now();
    if (moment - since >= MINUTE) [since, count] = [moment, 0];
    count += 1;
    return count <= most ? count : null;
  };
}

/** Says at most so many lines a minute; answers whether it did. */
export function limited(
  say: (message: string) => void,
  most: number,
  now?: () => number,
): (message: string) => boolean {
  const turn = perMinute(most, now);
  return (message) => {
    const count = turn();
    if (count === null) return false;
    say(message);
    if (count === most) say(`More than ${most} messages in a minute; the others are left out.`);
    return true;
  };
}
