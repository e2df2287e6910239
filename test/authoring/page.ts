import { createHash } from 'node:crypto';
import { format, resolveConfig, type Options as PrettierOptions } from 'prettier';
import { publishStory } from '../../src/content/publishing.ts';
import type { Story } from '../../src/content/index.ts';
import { loadKit, loadScene } from '../../src/registry.ts';
import { factsOf, sampleEditions } from '../fixtures/sample-story.ts';
import {
  examplesOn,
  inRoot,
  questionPage,
  questionSample,
  readText,
  sampleOf,
  scenePage,
  sceneSample,
} from './examples.ts';
import { slidePicture } from './picture.ts';
import { questionStory } from './question-story.ts';

/** What `npm run authoring` writes: path in the project -> text. */
export type Written = ReadonlyMap<string, string>;

export const PAGE = 'docs/authoring.md';
export const PICTURES = 'docs/images/authoring';
const ENGLISH = 1;
type Options = PrettierOptions | null;

const jsonBlock = (value: object): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
const folded = (summary: string, value: object): string =>
  `<details>\n<summary>${summary}</summary>\n\n${jsonBlock(value)}\n\n</details>`;

/** docs/authoring.md and the pictures of all scene kinds, from the guide and from what lies beside each kind and type. */
export async function authoringFiles(): Promise<Written> {
  const kit = await loadKit();
  const files = new Map<string, string>();
  const scenes: string[] = [];
  for (const kind of Object.keys(kit.scenes)) {
    files.set(`${PICTURES}/${kind}.svg`, await scenePicture(kind));
    scenes.push(await sceneSection(kind));
  }
  const questions = await Promise.all(Object.keys(kit.questions).map(questionSection));
  const guide = readText('docs/authoring/guide.md');
  const options = await resolveConfig(inRoot(PAGE));
  const page = fill(guide, {
    ...(await storyParts(guide, options)),
    'count scenes': String(scenes.length),
    scenes: scenes.join('\n\n'),
    questions: questions.join('\n\n'),
  });
  files.set(PAGE, await format(page, { ...options, parser: 'markdown' }));
  return files;
}

/** Puts what is made in the place of `<!-- name -->`. */
function fill(guide: string, made: Readonly<Record<string, string>>): string {
  const note = '<!-- Written by npm run authoring, from docs/authoring/guide.md and the about.md of each kind. -->\n\n';
  return (
    note +
    guide.replace(/<!-- (.+?) -->/g, (_, name: string) => {
      if (!(name in made)) throw new Error(`docs/authoring/guide.md asks for "${name}".`);
      return made[name]!;
    })
  );
}

/** What the guide shows of the first story: `story a b` is its parts a and b. */
async function storyParts(guide: string, options: Options): Promise<Record<string, string>> {
  const story = JSON.parse(readText('docs/authoring/first-story.json')) as Record<string, object>;
  const asked = [...guide.matchAll(/<!-- (story .+?) -->/g)].map(([, name]) => name!);
  const parts = asked.map(async (name) => {
    const [, ...keys] = name.split(' ');
    const part = Object.fromEntries(keys.map((key) => [key, story[key]!]));
    const text = await format(JSON.stringify(part).replace('{', '{\n'), { ...options, parser: 'json' });
    // JSON without its braces is none, so it is called something else.
    const lines = text.trim().split('\n').slice(1, -1);
    return [name, `\`\`\`jsonc\n${lines.map((line) => line.slice(2)).join('\n')}\n\`\`\``] as const;
  });
  return Object.fromEntries(await Promise.all(parts));
}

/** A page that stands alone, two headings deeper. */
const sectionOf = (page: string): string => page.trim().replace(/^# /, '### ');

async function sceneSection(kind: string): Promise<string> {
  const [sample, page] = [await sceneSample(kind), scenePage(kind)];
  const named = { facts: factsOf(examplesOn(page), sample.facts), units: sample.units };
  const picture = `![The steps of the example of ${kind}](images/authoring/${kind}.svg)`;
  return [
    sectionOf(page).replace(/\n\n/, `\n\n${picture}\n\n`),
    folded('The facts that it names', { units: unitsOf(named), facts: named.facts }),
  ].join('\n\n');
}

const unitsOf = ({ units, facts }: { units: object; facts: object }): object =>
  Object.fromEntries(
    Object.entries(units).filter(([unit]) =>
      (Object.values(facts) as { unit?: string }[]).some((fact) => fact.unit === unit),
    ),
  );

async function scenePicture(kind: string): Promise<string> {
  const [example] = examplesOn(scenePage(kind));
  if (!example) throw new Error(`slides/${kind}/about.md has no example.`);
  const edition = (await sampleEditions(sampleOf(await sceneSample(kind), example)))[ENGLISH]!;
  return slidePicture(edition.start, edition.chapters[0]!.slides[0]!, await loadScene(kind));
}

async function questionSection(type: string): Promise<string> {
  const { units, facts, question } = await questionSample(type);
  const [heading, ...rest] = sectionOf(questionPage(type)).split('\n\n');
  const picture = `![A question of type ${type} as it is asked](images/authoring/question-${type}.jpg)`;
  const all = Object.keys(facts).length ? [folded('The facts that it names', { units, facts })] : [];
  return [heading, picture, ...rest, jsonBlock(question), ...all].join('\n\n');
}

/** What stands in the picture of each type of question, as a short name: a picture of something else is out of date. */
export async function questionHashes(): Promise<Record<string, string>> {
  const kit = await loadKit();
  const hashes: Record<string, string> = {};
  for (const type of Object.keys(kit.questions)) {
    const sample = await questionSample(type);
    const { files } = publishStory(questionStory(sample) as Story, kit);
    const asked = [...files].filter(([name]) => /questions\..*en|en.*questions/.test(name)).map(([, text]) => text);
    hashes[type] = createHash('sha256')
      .update(JSON.stringify([sample.question, asked]))
      .digest('hex')
      .slice(0, 16);
  }
  return hashes;
}
