import { readFile } from 'node:fs/promises';
import { editionFor, editionIds, languagesOf, type Manifest, type PublishedStart } from '../content/index.ts';

/** Which files of a build belong to what: names relative to the app, without those that every page names itself. */
export interface EarlyFiles {
  /** The code of each mode. */
  readonly modes: Readonly<Record<string, readonly string[]>>;
  /** The code of each scene kind. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** What a kiosk shows its story with. */
  readonly story: readonly string[];
}

const NONE: EarlyFiles = { modes: {}, kinds: {}, story: [] };

/** What the build has written of itself; nothing where it has not: then pages ask for one thing after the other. */
export async function readEarlyFiles(file: string): Promise<EarlyFiles> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? NONE : { ...NONE, ...(JSON.parse(text) as Partial<EarlyFiles>) };
}

/** What is known of the page that is asked for. */
export interface Asked {
  readonly query: URLSearchParams;
  /** The language that is set for the machine. */
  readonly language: string | null;
  readonly manifest: Manifest | null;
  /** A published file of the story. */
  readonly read: (name: string) => string | undefined;
}

/** What a page is about to ask for: addresses relative to it, the most urgent first. */
export interface Early {
  /** Whatever is shown. */
  readonly always: readonly string[];
  /** Where the page begins with the loop, or is of another mode. */
  readonly loop: readonly string[];
  /** Where a link leads into the story of a kiosk. */
  readonly story: readonly string[];
}

/**
 * Code, words, settings and manifest would otherwise be asked for one after the other, each when the one before has arrived.
 * Only what the page does use: a browser warns of the rest.
 */
export function earlyOf(files: EarlyFiles, { query, language, manifest, read }: Asked): Early {
  const asked = query.get('mode') ?? '';
  const mode = Object.hasOwn(files.modes, asked) ? asked : 'learn';
  const code = files.modes[mode] ?? [];
  if (!manifest || query.has('content')) return { always: code, loop: [], story: [] };
  if (mode !== 'kiosk') return { always: [...code, 'content/manifest.json'], loop: [], story: [] };
  const starts = startsOf(manifest, query.get('lang') ?? language ?? '');
  const always = [...starts.map((name) => `content/${name}`), ...code, 'api/machine', 'content/manifest.json'];
  const loop = files.kinds[firstKind(starts[0] && read(starts[0])) ?? ''] ?? [];
  return { always, loop, story: files.story };
}

/**
 * The same as the value of a page's `Link` header; null where nothing is known. A server is not told of a link into the story,
 * so the header says what the loop needs.
 */
export function earlyLinks(files: EarlyFiles, asked: Asked): string | null {
  const { always, loop } = earlyOf(files, asked);
  const links = [...new Set([...always, ...loop])].map((name) => {
    if (name.endsWith('.js')) return `<${name}>;rel=modulepreload`;
    return `<${name}>;rel=preload;as=${name.endsWith('.css') ? 'style' : 'fetch'};crossorigin`;
  });
  return links.join() || null;
}

/** The names of the first words, in one language or in both. */
const startsOf = ({ languages, files }: Manifest, asked: string): string[] =>
  languagesOf(editionFor(editionIds(languages), asked)).flatMap((language) => files.start?.[language] ?? []);

/** What draws the first picture of the loop. */
function firstKind(start: string | undefined): string | undefined {
  if (start === undefined) return undefined;
  const { kiosk } = JSON.parse(start) as PublishedStart;
  return kiosk.attract[0]?.slide.scene;
}
