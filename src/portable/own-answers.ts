/** A published file by its name below `content/`; undefined where there is none. */
export type Find = (name: string) => string | undefined;

/** What a host answers that keeps nothing, which the app knows how to live with. */
const nothing = () => Promise.resolve(new Response(null, { status: 404 }));
const addressOf = (asked: RequestInfo | URL, base: string): string =>
  new URL(asked instanceof Request ? asked.url : asked, base).href;

/** Asks no server how it is or for what to keep: a page in somebody else's page has none of its own. Files come as they always do. */
export function withoutServer(scope: { fetch: typeof fetch }, base: string): void {
  const folder = new URL('api/', base).href;
  const before = scope.fetch.bind(scope);
  scope.fetch = (asked, options) => (addressOf(asked, base).startsWith(folder) ? nothing() : before(asked, options));
}

/**
 * Makes the page its own server: what it asks for below `content/` is answered from `find`, and all else as by a host that keeps
 * nothing. So nothing is ever asked of a network, and no other part of the app has
 * to know that it stands in one file. Answers how to put things back.
 */
export function answerOwn(scope: { fetch: typeof fetch }, base: string, find: Find): () => void {
  const folder = new URL('content/', base).href;
  const before = scope.fetch;
  scope.fetch = (asked) => {
    const url = addressOf(asked, base);
    const text = url.startsWith(folder) ? find(url.slice(folder.length)) : undefined;
    return text === undefined ? nothing() : Promise.resolve(new Response(text));
  };
  return () => void (scope.fetch = before);
}
