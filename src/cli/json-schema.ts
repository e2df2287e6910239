import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { type AnySchema, type Kit } from '../content/index.ts';
import { storySchema } from '../content/publishing.ts';

/** What an editor does not need: marks for the program, and what JSON cannot hold anyway. */
const IGNORED = ['check', 'brand', 'metadata', 'finite'];

const convert = (schema: AnySchema): JsonSchema => {
  const json = toJsonSchema(schema, {
    ignoreActions: IGNORED,
    typeMode: 'input',
    // The converter refuses a record whose keys are a list of words, though what it makes of one is right.
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'record' ? jsonSchema : undefined),
  });
  delete json.$schema;
  return json;
};

/**
 * The JSON schema of a content file, for editors: they complete and check while an author types. The data of each scene
 * kind and question type is described where its name is written.
 */
export function contentJsonSchema(kit: Kit): JsonSchema {
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', ...convert(storySchema) };
  const slide = at(schema, 'chapters', '[]', 'slides', '[]');
  at(slide, 'scene').enum = Object.keys(kit.scenes);
  slide.allOf = Object.entries(kit.scenes).map(([scene, { data, view }]) =>
    when('scene', scene, {
      properties: { data: convert(data), steps: { items: { properties: { view: convert(view) } } } },
    }),
  );
  const question = at(schema, 'questions', '[]');
  at(question, 'type').enum = Object.keys(kit.questions);
  question.allOf = Object.entries(kit.questions).map(([type, { schema }]) => when('type', type, convert(schema)));
  return schema;
}

const when = (key: string, name: string, then: JsonSchema): JsonSchema => ({
  if: { properties: { [key]: { const: name } }, required: [key] },
  then,
});

/** The schema of a property, or of the items of a list (`[]`), at the end of a way through a schema. */
function at(schema: JsonSchema, ...way: string[]): JsonSchema {
  return way.reduce((found, key) => {
    const next = key === '[]' ? found.items : found.properties?.[key];
    if (typeof next !== 'object' || Array.isArray(next)) throw new Error(`The story schema has no ${way.join('.')}`);
    return next;
  }, schema);
}
