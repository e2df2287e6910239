/** The one script that may be run as a worker. Pages are held to policies that refuse every address as a string. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const NAME = 'sw.js';
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address of the worker beside the page, as `register` wants it. */
export function workerAddress(): string {
  const own = new URL(NAME, document.baseURI).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // A policy can be made only once.
  policy ??= trustedTypes?.createPolicy('forum-worker', {
    createScriptURL: (url) => {
      if (url === own) return url;
      throw new TypeError('Only the worker of the book is run.');
    },
  });
  return (policy?.createScriptURL(own) ?? own) as string;
}
