import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkDrawings } from '../src/cli/check-drawings.ts';
import { formatFault, type Story } from '../src/content/index.ts';
import { check, publishStory } from '../src/content/publishing.ts';
import { loadKit, loadScene } from '../src/registry.ts';
import {
  examplesOn,
  questionPage,
  questionSample,
  readText,
  sampleOf,
  scenePage,
  sceneSample,
  type Example,
} from './authoring/examples.ts';
import { authoringFiles, PAGE, PICTURES, questionHashes } from './authoring/page.ts';
import { questionStory } from './authoring/question-story.ts';
import { storyAround, type Sample } from './fixtures/sample-story.ts';

/**
 * What the documentation says of every scene kind and question type: its fields are those of the schema, its examples can be
 * used as they are, and docs/authoring.md is what is written beside them.
 */

const kit = await loadKit();

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: number }[];
}

const isOptional = ({ type }: Shape): boolean => type === 'optional';
const mark = (name: string, shape: Shape): string => name + (isOptional(shape) ? '?' : '');
const inside = (shape: Shape): Shape =>
  shape.wrapped ? inside(shape.wrapped) : shape.item ? inside(shape.item) : shape;

/** "[1-5]": least and most of a list or number that has a most. */
function boundsOf(shape: Shape): string | null {
  const { pipe = [] } = shape.wrapped ?? shape;
  const [least = 0, most] = ['min', 'max'].map(
    (end) => pipe.find(({ type }) => type === `${end}_length` || type === `${end}_value`)?.requirement,
  );
  return most === undefined ? null : `[${least}-${most}]`;
}

/** Names of all fields below the first level, as the tables write them. */
const namesBelow = (shape: Shape): string[] =>
  Object.entries(inside(shape).entries ?? {}).flatMap(([name, field]) => [mark(name, field), ...namesBelow(field)]);

/** Rows of the first table of a page: the field in their first cell -> the whole row. */
const rowsOf = (page: string): Map<string, string> => {
  const [table = ''] = /^\| field[\s\S]*?\n\n/m.exec(`${page}\n\n`) ?? [];
  return new Map([...table.matchAll(/^\| `([^`]+)`.*$/gm)].map(([row, name]) => [name!, row]));
};

/** Does a table tell all fields, with what lies below them and how many there may be? */
function expectRows(page: string, fields: readonly (readonly [string, Shape])[]): void {
  const rows = rowsOf(page);
  expect([...rows.keys()]).toEqual(fields.map(([name]) => name));
  for (const [name, shape] of fields) {
    for (const below of namesBelow(shape)) expect(rows.get(name), name).toContain(`\`${below}\``);
    expect(rows.get(name), name).toContain(boundsOf(shape) ?? '');
  }
}

const entriesOf = (schema: unknown): [string, Shape][] => Object.entries((schema as Shape).entries!);

/** Everything that `npm run check` says of the sample of a kind with its data and steps taken from the example. */
async function faultsOf(sample: Sample, example: Example): Promise<string[]> {
  const story = storyAround(sampleOf(sample, example)) as Story;
  // An example names fewer facts than the sample has; what is left out is no fault of it.
  const written = check(story, kit).faults.filter(({ reason }) => !reason.endsWith('is not used anywhere'));
  const drawn = written.length ? [] : await checkDrawings(publishStory(story, kit), loadScene);
  return [...written, ...drawn].filter(({ path }) => path.startsWith('chapters')).map(formatFault);
}

describe.each(Object.keys(kit.scenes))('what slides/%s/about.md says', (kind) => {
  const { data, view } = kit.scenes[kind]!;
  const page = scenePage(kind);

  it('names every field of its data and view, and no other', () => {
    expectRows(
      page,
      [['data', data] as const, ['view', view] as const].flatMap(([part, schema]) =>
        entriesOf(schema).map(([name, shape]) => [`${part}.${mark(name, shape)}`, shape] as const),
      ),
    );
  });

  it('has examples that fit its schema', () => {
    const examples = examplesOn(page);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example.scene).toBe(kind);
      expect(v.safeParse(data, example.data).issues).toBeUndefined();
      for (const step of example.steps) expect(v.safeParse(view, step.view).issues).toBeUndefined();
    }
  });

  it('has examples that pass the check and can be read on every stage', async () => {
    const sample = await sceneSample(kind);
    for (const example of examplesOn(page)) expect(await faultsOf(sample, example)).toEqual([]);
  });
});

/** What every question has is told in docs/content.md. */
const COMMON = ['id', 'type', 'chapter', 'shows', 'level', 'apart', 'prompt', 'explain'];

describe.each(Object.keys(kit.questions))('what is said beside the question type %s', (type) => {
  it('names every field that the type adds, and no other', () => {
    const added = entriesOf(kit.questions[type]!.schema).filter(([name]) => !COMMON.includes(name));
    expectRows(
      questionPage(type),
      added.map(([name, shape]) => [mark(name, shape), shape] as const),
    );
  });

  it('has a sample without faults', async () => {
    const sample = await questionSample(type);
    expect(sample.question.type).toBe(type);
    expect(check(questionStory(sample), kit).faults.map(formatFault)).toEqual([]);
  });
});

describe('docs/authoring.md', () => {
  it('is what lies beside the kinds and types, pictures too: npm run authoring writes it', async () => {
    for (const [path, text] of await authoringFiles())
      expect(readText(path) === text, `${path} is up to date`).toBe(true);
  });

  it('shows questions as they are asked today: npm run authoring looks at those that differ', async () => {
    expect(JSON.parse(readText(`${PICTURES}/questions.json`))).toEqual(await questionHashes());
  });

  it('begins with a story that runs', async () => {
    const { story, faults } = check(JSON.parse(readText('docs/authoring/first-story.json')), kit);
    expect(faults.map(formatFault)).toEqual([]);
    expect(await checkDrawings(publishStory(story!, kit), loadScene)).toEqual([]);
  });

  it('leads to every kind and type from its overviews', () => {
    const linked = (text: string) => [...text.matchAll(/^\|.*$/gm)].join('\n').matchAll(/\]\(#([a-z-]+)\)/g);
    const guide = readText('docs/authoring/guide.md');
    const names = [...linked(guide)].map(([, name]) => name);
    expect(names.toSorted()).toEqual([...Object.keys(kit.scenes), ...Object.keys(kit.questions)].toSorted());
    for (const name of names) expect(readText(PAGE)).toContain(`\n### ${name}\n`);
  });
});
