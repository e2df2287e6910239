import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import './sheets.css';
import {
  Library,
  slideWords,
  type PublishedChapter,
  type PublishedSlide,
  type PublishedStart,
} from '../../src/content/index.ts';
import { loadScene, publishText } from '../../src/registry.ts';
import { EMPTY, layoutSlide, tween, type SceneKind, type StageName, type TextSize } from '../../src/scene/index.ts';
import { storyAround } from '../fixtures/sample-story.ts';
import { frameFor, tight } from '../fixtures/stages.ts';

/** What one sheet shows: every step of a slide on a stage. */
export interface SheetRequest {
  readonly language: string;
  readonly stage: StageName;
  /** How large a visitor wants the words. */
  readonly text: TextSize;
  readonly chapter: string;
  readonly slide: string;
  /** How large it is drawn, 1 = logical pixels. */
  readonly zoom: number;
  /** Moments of each change, 0..1; 1 is the step at rest. */
  readonly moments: readonly number[];
  /** What a visitor put in, for every step. */
  readonly guess: number | null;
  /** As little height as a scene may get. */
  readonly tight: boolean;
}

interface Opened {
  readonly start: PublishedStart;
  readonly chapters: ReadonlyMap<string, PublishedChapter>;
}
let opened: ReadonlyMap<string, Opened> = new Map();

/** Opens a content file (its text), or the sample of a scene kind; answers with the addresses of its slides. */
async function openStory(text: string | null, sample: string | null): Promise<{ chapter: string; slide: string }[]> {
  const story = sample
    ? JSON.stringify(storyAround(((await import(`../../slides/${sample}/sample.ts`)) as { sample: never }).sample))
    : text!;
  const { files } = await publishText(story);
  const library = await Library.open((name) => Promise.resolve(files.get(name)!));
  const editions = library.editions.map(async (edition) => {
    const start = await library.whole(edition);
    const chapters = await Promise.all(start.chapters.map(({ id }) => library.chapter(id, edition)));
    // A comma parts languages on the command line.
    const name = edition.includes(',') ? 'both' : edition;
    return [name, { start, chapters: new Map(chapters.map((chapter) => [chapter.id, chapter])) }] as const;
  });
  opened = new Map(await Promise.all(editions));
  await document.fonts.ready;
  return [...[...opened.values()][0]!.chapters.values()].flatMap(({ id, slides }) =>
    slides.map((slide) => ({ chapter: id, slide: slide.id })),
  );
}

/** Lays out one sheet; resolves when it is drawn. */
async function showSheet(request: SheetRequest): Promise<void> {
  const { start, chapters } = opened.get(request.language)!;
  const slide = chapters.get(request.chapter)!.slides.find(({ id }) => id === request.slide)!;
  const kind = await loadScene(slide.scene);
  const sheet = document.getElementById('sheet')!;
  sheet.replaceChildren();
  for (let step = 0; step < slide.steps.length; step++)
    for (const moment of request.moments) await addPicture(sheet, request, { start, slide, kind, step, moment });
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

interface Picture {
  readonly start: PublishedStart;
  readonly slide: PublishedSlide;
  readonly kind: SceneKind;
  readonly step: number;
  readonly moment: number;
}

async function addPicture(sheet: HTMLElement, request: SheetRequest, picture: Picture): Promise<void> {
  const { start, slide, kind, step, moment } = picture;
  const whole = frameFor(slide, start, request.stage, kind.words, request.text);
  const frame = request.tight ? tight(whole) : whole;
  const { stage } = frame;
  const input = request.guess === null ? undefined : { guess: request.guess };
  const draw = (n: number) => (n < 0 ? EMPTY : kind.scene(slide.data, n, frame, input));
  const cell = document.createElement('figure');
  const plane = document.createElement('div');
  cell.append(plane);
  sheet.append(cell);
  cell.style.width = `${frame.width * request.zoom}px`;
  cell.style.height = `${frame.height * request.zoom}px`;
  Object.assign(plane.style, {
    width: `${frame.width}px`,
    height: `${frame.height}px`,
    transform: `scale(${request.zoom})`,
  });
  const layout = layoutSlide(stage, slideWords(slide), frame.measure, kind.words);
  const titles = layout.titles.map(({ x, top, size, lines }, i) => {
    const title = words('h2', lines.join('\n'));
    if (i) title.className = 'second';
    Object.assign(title.style, { left: `${x}px`, top: `${top}px`, fontSize: `${size}px` });
    return title;
  });
  const caption = document.createElement('div');
  caption.className = layout.columns ? 'caption columns' : 'caption';
  const said = slideWords(slide).map(({ captions }) => captions[step]!);
  caption.append(
    ...said.map((text, i) => {
      const line = words('p', text);
      const { width, size } = layout.captions[i]!;
      Object.assign(line.style, { width: `${width - 40}px`, fontSize: `${size}px` });
      return line;
    }),
  );
  Object.assign(caption.style, {
    left: `${stage.margin}px`,
    bottom: `${stage.foot + 20}px`,
    minHeight: `${layout.captionHeight}px`,
  });
  const scene = document.createElement('forum-scene');
  scene.frame = frame;
  plane.append(scene, ...titles, caption);
  await scene.updateComplete;
  scene.show(() => tween(draw(step - 1), draw(step)).at(moment), 'at once');
}

function words(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

declare global {
  interface Window {
    openStory: typeof openStory;
    showSheet: typeof showSheet;
    languages: () => string[];
  }
}
Object.assign(window, { openStory, showSheet, languages: () => [...opened.keys()] });
