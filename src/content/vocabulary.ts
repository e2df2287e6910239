import * as v from 'valibot';
import type { Fact, NumericFact, RichText } from './published.ts';

/**
 * The words that scene kinds and question types describe their data with. A value made with one of these is found
 * by `check` (does it exist? is every language there?) and by `publish` (which puts the fact or the text in its place).
 */

const ID = /^(?=.*[a-z])[a-z0-9-]{1,64}$/;

/** An id: small letters, digits and hyphens, at most 64, at least one letter. */
export const id = () =>
  v.pipe(v.string(), v.regex(ID, 'must be 1-64 small letters, digits or hyphens with at least one letter'));

/** The id of any fact. Published as a `Fact`. */
export const factId = () => v.pipe(id(), v.metadata({ reference: 'fact' }), v.brand('FactId'));

/** The id of a fact whose value is a number. Published as a `NumericFact`. */
export const numericFactId = () => v.pipe(id(), v.metadata({ reference: 'numeric-fact' }), v.brand('NumericFactId'));

/** The id of a fact that has a date. Published as a `Fact`. */
export const datedFactId = () => v.pipe(id(), v.metadata({ reference: 'dated-fact' }), v.brand('FactId'));

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A text in every language of the story, e.g. `{ "vi": "...", "en": "..." }`. Published as a `RichText`. */
export const localised = (most = 2000) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(LANGUAGE)), v.pipe(v.string(), v.nonEmpty(), v.maxLength(most))),
    v.metadata({ reference: 'text' }),
    v.brand('Localised'),
  );

/** A text in every language that a scene draws as one piece. Published as a plain string. */
export const label = (most = 120) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(LANGUAGE)), v.pipe(v.string(), v.nonEmpty(), v.maxLength(most))),
    v.metadata({ reference: 'label' }),
    v.brand('Label'),
  );

export type FactId = v.InferOutput<ReturnType<typeof factId>>;
export type NumericFactId = v.InferOutput<ReturnType<typeof numericFactId>>;
export type Localised = v.InferOutput<ReturnType<typeof localised>>;
export type Label = v.InferOutput<ReturnType<typeof label>>;
/** What a metadata `reference` may say. */
export type Reference = 'fact' | 'numeric-fact' | 'dated-fact' | 'text' | 'label';

/** What data becomes when it is published in one language: ids become facts, texts become the reader's text. */
export type Resolved<T> = T extends FactId
  ? Fact
  : T extends NumericFactId
    ? NumericFact
    : T extends Localised
      ? RichText
      : T extends Label
        ? string
        : T extends readonly (infer Item)[]
          ? Resolved<Item>[]
          : T extends object
            ? { [Key in keyof T]: Resolved<T[Key]> }
            : T;
