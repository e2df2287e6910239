import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkDrawings } from '../src/cli/check-drawings.ts';
import { formatFault, type Story } from '../src/content/index.ts';
import { check, publishStory } from '../src/content/publishing.ts';
import { loadKit, loadScene } from '../src/registry.ts';
import { storyAround, type Sample } from './fixtures/sample-story.ts';

/** What docs/scenes.md says of every scene kind: its fields are those of the schema, its examples can be used as they are. */

const kit = await loadKit();
const inRoot = (path: string) => new URL(`../${path}`, import.meta.url);

/** Heading -> text below it. */
const sections = new Map(
  readFileSync(inRoot('docs/scenes.md'), 'utf8')
    .split(/^## /m)
    .map((text): [string, string] => [text.slice(0, text.indexOf('\n')), text]),
);

interface Example {
  readonly scene: string;
  readonly data: unknown;
  readonly steps: readonly { readonly view: unknown }[];
}
const examplesOf = (kind: string): Example[] =>
  [...(sections.get(kind) ?? '').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
    ([, json]) => JSON.parse(json!) as Example,
  );

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

/** Rows of the first table of a section: the field in their first cell -> the whole row. */
const rowsOf = (kind: string): Map<string, string> =>
  new Map(
    [...(sections.get(kind) ?? '').matchAll(/^\| `((?:data|view)\.[^`]+)`.*$/gm)].map(([row, name]) => [name!, row]),
  );

const sampleOf = async (kind: string) =>
  ((await import(inRoot(`slides/${kind}/sample.ts`).href)) as { sample: Sample }).sample;

/** Everything that `npm run check` says of the sample of a kind with its data and steps taken from the example. */
async function faultsOf(sample: Sample, { data, steps }: Example): Promise<string[]> {
  const [step] = (sample.slide as unknown as Story['chapters'][number]['slides'][number]).steps;
  const slide = { ...sample.slide, data, steps: steps.map(({ view }) => ({ ...step, view })) };
  const story = storyAround({ ...sample, slide }) as Story;
  // An example names fewer facts than the sample has; what is left out is no fault of it.
  const written = check(story, kit).faults.filter(({ reason }) => !reason.endsWith('is not used anywhere'));
  const drawn = written.length ? [] : await checkDrawings(publishStory(story, kit), loadScene);
  return [...written, ...drawn].filter(({ path }) => path.startsWith('chapters')).map(formatFault);
}

describe.each(Object.keys(kit.scenes))('what docs/scenes.md says of %s', (kind) => {
  const { data, view } = kit.scenes[kind]!;

  it('names every field of its data and view, and no other', () => {
    const fields = [['data', data] as const, ['view', view] as const].flatMap(([part, schema]) =>
      Object.entries((schema as unknown as Shape).entries!).map(
        ([name, shape]) => [`${part}.${mark(name, shape)}`, shape] as const,
      ),
    );
    const rows = rowsOf(kind);
    expect([...rows.keys()]).toEqual(fields.map(([name]) => name));
    for (const [name, shape] of fields) {
      for (const below of namesBelow(shape)) expect(rows.get(name), name).toContain(`\`${below}\``);
      expect(rows.get(name), name).toContain(boundsOf(shape) ?? '');
    }
  });

  it('has examples that fit its schema', () => {
    const examples = examplesOf(kind);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example.scene).toBe(kind);
      expect(v.safeParse(data, example.data).issues).toBeUndefined();
      for (const step of example.steps) expect(v.safeParse(view, step.view).issues).toBeUndefined();
    }
  });

  it('has examples that pass the check and can be read on every stage', async () => {
    const sample = await sampleOf(kind);
    for (const example of examplesOf(kind)) expect(await faultsOf(sample, example)).toEqual([]);
  });
});

it('docs/scenes.md leads to every kind from its overview', () => {
  const overview = [...sections.values()][0]!;
  const linked = [...overview.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, kind]) => kind);
  expect(linked.toSorted()).toEqual(Object.keys(kit.scenes).toSorted());
});
