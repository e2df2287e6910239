import * as v from 'valibot';
import type { Path } from './fault.ts';
import type { Reference } from './vocabulary.ts';

/** The parts of a valibot schema that a walk through a value needs. */
interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  items?: Shape[];
  wrapped?: Shape;
  options?: Shape[];
  value?: Shape;
  rest?: Shape;
  pipe?: (Shape & { metadata?: { reference?: Reference } })[];
}
export type AnySchema = v.GenericSchema;

/** What a walk finds: a value made with a word of the vocabulary, where it stands, and what it refers to. */
export type Visit = (reference: Reference, value: unknown, path: Path) => unknown;

/**
 * Copies a value that fits `schema`, putting what `visit` returns in the place of every reference and text.
 * This is how `check` finds them all and `publish` fills them in, without a scene kind saying a word.
 */
export function walk(schema: AnySchema, value: unknown, visit: Visit, path: Path = []): unknown {
  return step(schema, value, visit, path);
}

function step(schema: Shape, value: unknown, visit: Visit, path: Path): unknown {
  const reference = schema.pipe?.find((part) => part.metadata?.reference)?.metadata?.reference;
  if (reference) return visit(reference, value, path);
  if (value === undefined || value === null) return value;
  if (schema.wrapped) return step(schema.wrapped, value, visit, path);
  if (schema.options && (schema.type === 'union' || schema.type === 'variant')) {
    const fitting = schema.options.find((option) => v.is(option as unknown as AnySchema, value));
    return fitting ? step(fitting, value, visit, path) : value;
  }
  if (Array.isArray(value))
    return value.map((item: unknown, i): unknown => {
      const shape = schema.item ?? schema.items?.[i];
      return shape ? step(shape, item, visit, [...path, i]) : item;
    });
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const shape = schema.entries?.[key] ?? (schema.type === 'record' ? schema.value : schema.rest);
        return [key, shape ? step(shape, item, visit, [...path, key]) : item];
      }),
    );
  return value;
}
