import {
  Library,
  editionFor,
  editionIds,
  languagesOf,
  parsePosition,
  textSizeOn,
  type Manifest,
  type Position,
  type PublishedStart,
} from '../../content/index.ts';
import type { MachineSettings } from '../../operator/api.ts';
import type { SceneKind } from '../../scene/index.ts';
import { makeAsset, pack, type Asset } from '../asset.ts';
import { earlyOf, type EarlyFiles } from '../early.ts';
import { FIRST_STAGES, drawLoop, drawStep, type FirstStage, type Looks } from './draw.ts';
import { pageWithPicture, pictureWithEarly } from './page.ts';
import { readColours, type Colours, type Contrast } from './palette.ts';

/** The page and the story as they are served now. */
interface Served {
  /** A file of the build. */
  readonly built: (name: string) => Asset | undefined;
  readonly manifest: () => Manifest | null;
  /** A published file of the story. */
  readonly read: (name: string) => string | undefined;
  readonly settings: () => MachineSettings;
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  /** What a page may ask for early. */
  readonly early: EarlyFiles;
  readonly say: (message: string) => void;
}

/** So many answers are kept; a story has some hundred steps, of which few are linked to. */
const KEPT = 60;
/** A page is not made heavier than this, in bytes before packing: a picture of so many marks comes with the app. */
const LARGEST = 60_000;
/** A page is packed once and asked for at every start: a few milliseconds more for a tenth less. */
const BEST = 11;
const ADDRESS = /^first\/(landscape|portrait)\/([\w-]+\/[\w-]+\/\d+)\.svg$/;

const EMPTY = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');

/** The name of the style sheet in the built page. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/;

interface Story {
  readonly library: Library;
  readonly start: PublishedStart;
  readonly contrast: Contrast;
  readonly colours: Colours;
  readonly looks: (stage: FirstStage) => Looks;
}

/**
 * The first picture of a kiosk, drawn by the server: it comes with the page and stands there until the app has drawn its
 * own. Whatever does not work leaves the page as it is, which does without.
 */
export class FirstPictures {
  private readonly made = new Map<string, Promise<Asset | null>>();
  private hash = '';
  /** The story that was drawn from last. */
  private opened: { readonly key: string; readonly story: Promise<Story> } | null = null;
  /** The fault that the operator was told of last. */
  private told = '';

  constructor(private readonly served: Served) {}

  /** The page of a kiosk with its picture; undefined for any other page, and where there is no picture. */
  async page(query: URLSearchParams): Promise<Asset | undefined> {
    return this.ask('page', query, async (story) => {
      const html = this.text('index.html');
      const item = story.start.kiosk.attract[0];
      if (!html || !item) return null;
      const kind = await this.served.loadScene(item.slide.scene);
      const pictures = FIRST_STAGES.map((stage) => drawLoop(story.start, kind, story.looks(stage)));
      const language = languagesOf(story.start.edition)[0]!;
      const { contrast, colours } = story;
      const { early: files, manifest, read, settings } = this.served;
      const early = earlyOf(files, { query, language: settings().language, manifest: manifest(), read });
      const text = pageWithPicture(html, { language, contrast, colours, pictures, early });
      return text === null ? null : await assetOf('index.html', text, BEST);
    });
  }

  /**
   * The picture of a step, by its address `first/landscape/chapter/slide/2.svg`. A link that leads nowhere has an empty one: what
   * is to be said of it the app says.
   */
  async picture(name: string, query: URLSearchParams): Promise<Asset | undefined> {
    const [, stage, place] = ADDRESS.exec(name) ?? [];
    if (place === undefined) return undefined;
    const position = parsePosition(`#/${place}`);
    const nowhere = makeAsset(name, EMPTY);
    if (!position) return nowhere;
    const drawn = await this.ask(name, query, async ({ library, start, looks }) => {
      if (!start.chapters.some(({ id }) => id === position.chapter)) return null;
      const { slides } = await library.chapter(position.chapter, start.edition);
      const slide = slides.find(({ id }) => id === position.slide);
      if (!slide || position.step >= slide.steps.length) return null;
      const kind = await this.served.loadScene(slide.scene);
      const picture = drawStep(start, slide, position.step, kind, looks(stage as FirstStage));
      return assetOf(name, pictureWithEarly(picture, this.earlyOfStep(library, start.edition, position, slide.scene)));
    });
    return drawn ?? nowhere;
  }

  /** What a step is shown with: its chapter, what draws it, and the words of its screen. */
  private earlyOfStep({ manifest }: Library, edition: string, { chapter }: Position, kind: string): readonly string[] {
    const story = [`chapter/${chapter}`, 'words'].flatMap((part) =>
      languagesOf(edition).flatMap((language) => manifest.files[part]?.[language] ?? []),
    );
    return [...story.map((name) => `content/${name}`), ...(this.served.early.kinds[kind] ?? [])];
  }

  private async open(
    edition: string,
    read: (name: string) => string | undefined,
    { textSize, contrast }: MachineSettings,
  ): Promise<Story> {
    const library = await Library.open((name) => {
      const text = read(name);
      return text === undefined ? Promise.reject(new Error(`There is no ${name}.`)) : Promise.resolve(text);
    });
    const start = await library.whole(edition);
    const colours = readColours(this.text(STYLE_SHEET.exec(this.text('index.html'))?.[1] ?? ''), contrast);
    const isFar = textSizeOn(start.kiosk.screen) === 'large';
    const { palette } = colours;
    const looks = (stage: FirstStage): Looks => ({ stage, textSize: isFar ? 'large' : textSize, palette });
    return { library, start, contrast, colours, looks };
  }

  private text(name: string): string {
    return this.served.built(name)?.plain.toString('utf8') ?? '';
  }

  private async ask(
    what: string,
    query: URLSearchParams,
    make: (story: Story) => Promise<Asset | null>,
  ): Promise<Asset | undefined> {
    const { manifest, read, settings, say } = this.served;
    const [now, set] = [manifest(), settings()];
    // A low stage depends on the window, and another story is not served.
    if (!now || query.get('mode') !== 'kiosk' || query.has('content') || set.reach === 'low') return undefined;
    if (now.hash !== this.hash) {
      this.made.clear();
      this.opened = null;
      this.hash = now.hash;
    }
    const edition = editionFor(editionIds(now.languages), query.get('lang') ?? set.language ?? '');
    const how = [edition, set.textSize, set.contrast].join(' ');
    const key = `${what} ${how}`;
    const known = this.made.get(key);
    if (known) {
      // What is asked for often stays: the page itself, however many links are followed.
      this.made.delete(key);
      this.made.set(key, known);
      return (await known) ?? undefined;
    }
    if (this.made.size >= KEPT) this.made.delete(this.made.keys().next().value!);
    if (this.opened?.key !== how) this.opened = { key: how, story: this.open(edition, read, set) };
    const { opened } = this;
    const making: Promise<Asset | null> = opened.story.then(make).then(
      (asset) => {
        // A link that leads nowhere takes no place.
        if (!asset && this.made.get(key) === making) this.made.delete(key);
        return asset;
      },
      (error: unknown) => {
        const fault = String(error);
        if (fault !== this.told)
          say(`The first picture cannot be drawn, so the page comes without (${what}): ${fault}`);
        this.told = fault;
        // Tried again for the next page: what was missing may be there by then.
        if (this.made.get(key) === making) this.made.delete(key);
        if (this.opened === opened) this.opened = null;
        return null;
      },
    );
    this.made.set(key, making);
    return (await making) ?? undefined;
  }
}

async function assetOf(name: string, text: string, quality?: number): Promise<Asset | null> {
  const plain = Buffer.from(text);
  return plain.length > LARGEST ? null : makeAsset(name, plain, await pack(plain, quality));
}
