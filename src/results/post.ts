/** Hands JSON to the server that the page came from. Rejects where nobody answers. */
export type Post = (place: 'attempts' | 'visits' | 'problems', body: unknown) => Promise<Response>;

/** A server that says nothing for so long is away, in ms. */
const AWAY_AFTER = 15_000;

/** Beside the page and not at the root of its host, where another site's server may listen. */
export const post: Post = async (place, body) =>
  fetch(new URL(`api/${place}`, document.baseURI), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(AWAY_AFTER),
  });

/** Does a server answer like this that keeps nothing, and never will? A static host, or one that does not want us. */
export const keepsNothing = (status: number): boolean => [403, 404, 405, 501].includes(status);
