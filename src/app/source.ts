import { Library, readOver, type Published } from '../content/index.ts';

/**
 * Opens the story: the published one beside the page, or (`?content=`) another content file of the same origin, which
 * is checked and published here in the browser. Throws `ContentError` for content with faults.
 */
export async function openLibrary(
  content: string | null,
  publish: (text: string, address: string) => Promise<Published>,
): Promise<Library> {
  if (!content) return Library.open(readOver(new URL('content/', document.baseURI).href));
  const url = new URL(content, document.baseURI);
  if (url.origin !== location.origin)
    throw new Error(`Content is only read from this machine, not from ${url.origin}.`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: the server answered ${response.status}`);
  const { files } = await publish(await response.text(), url.href);
  return Library.open((name) => {
    const file = files.get(name);
    return file === undefined ? Promise.reject(new Error(`${name} was not published`)) : Promise.resolve(file);
  });
}
