import { expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { contentJsonSchema } from './json-schema.ts';

const schema = contentJsonSchema(await loadKit());

it('describes the data of a scene kind where its name is written', () => {
  const kind = 'properties.chapters.items.properties.slides.items.allOf.0';
  expect(schema).toHaveProperty(`${kind}.if.properties.scene.const`, 'plain');
  expect(schema).toHaveProperty(`${kind}.then.properties.data.required`, ['fact']);
  expect(schema).toHaveProperty(`${kind}.then.properties.steps.items.properties.view.additionalProperties`, false);
  expect(schema).toHaveProperty('properties.chapters.items.properties.slides.items.properties.scene.enum', ['plain']);
});

it('describes a question where its type is written', () => {
  expect(schema).toHaveProperty('properties.questions.items.allOf.0.if.properties.type.const', 'plain');
  expect(schema).toHaveProperty('properties.questions.items.properties.type.enum', ['plain']);
});
