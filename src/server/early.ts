import { readFile } from 'node:fs/promises';
import { editionFor, editionIds, languagesOf, type Manifest, type PublishedStart } from '../content/index.ts';

/** Which files of a build belong to what: names relative to the app, without those that every page names itself. */
export interface EarlyFiles {
  /** The code of each mode. */
  readonly modes: Readonly<Record<string, readonly string[]>>;
  /** The code of each scene kind. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** What the build has written of itself; nothing where it has not: then pages ask for one thing after the other. */
export async function readEarlyFiles(file: string): Promise<EarlyFiles> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? { modes: {}, kinds: {} } : (JSON.parse(text) as EarlyFiles);
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

/**
 * What a page is about to ask for, as the value of its `Link` header: code, manifest, settings and words would otherwise be
 * asked for one after the other, each when the one before has arrived. Only what the page does use: a browser warns of the
 * rest. Null where nothing is known.
 */
export function earlyLinks(files: EarlyFiles, { query, language, manifest, read }: Asked): string | null {
  const asked = query.get('mode') ?? '';
  const mode = Object.hasOwn(files.modes, asked) ? asked : 'learn';
  const code = [...(files.modes[mode] ?? [])];
  const data: string[] = [];
  if (manifest && !query.has('content')) {
    data.push('content/manifest.json');
    if (mode === 'kiosk') {
      data.push('api/machine');
      const starts = startsOf(manifest, query.get('lang') ?? language ?? '');
      data.push(...starts.map((name) => `content/${name}`));
      code.push(...(files.kinds[firstKind(starts[0] && read(starts[0])) ?? ''] ?? []));
    }
  }
  const links = [
    ...[...new Set(code)].map((name) =>
      name.endsWith('.css') ? `<${name}>;rel=preload;as=style;crossorigin` : `<${name}>;rel=modulepreload`,
    ),
    ...data.map((name) => `<${name}>;rel=preload;as=fetch;crossorigin`),
  ];
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
