import type { FactTable } from './facts.ts';
import type { Kit } from './kit.ts';
import type { Fact, RichText } from './published.ts';
import { factUnit, sayFact } from './say.ts';
import type { Story } from './schema.ts';
import { keepTogether } from './keep-together.ts';
import { writeText, type Form } from './template.ts';
import { plainText } from './text.ts';
import type { FactId, Localised } from './vocabulary.ts';
import { walk, type AnySchema } from './walk.ts';

/** A story in one language: puts its texts, and the facts named in them, in the place of what the content file says. */
export class Resolver {
  constructor(
    readonly story: Story,
    readonly kit: Kit,
    readonly facts: FactTable,
    readonly language: string,
  ) {}

  /** A value of the content file with facts and texts put in the place of ids and languages. */
  fill(schema: AnySchema, value: unknown, named: (id: string) => void = () => {}): unknown {
    return walk(schema, value, (reference, found) => {
      if (reference === 'text' || reference === 'label') {
        const text = this.text(found as Localised);
        if (typeof text !== 'string') for (const run of text) if (typeof run !== 'string') named(run.fact);
        return reference === 'label' ? plainText(text) : text;
      }
      named(String(found));
      return this.fact(found as FactId);
    });
  }

  /** A fact as it is drawn and said in this language. */
  fact(id: string): Fact {
    const fact = this.facts.get(id)!;
    return {
      id,
      value: fact.value ?? this.say(id, 'value'),
      unit: fact.unit,
      digits: factUnit(fact, this.language, this.story).digits,
      kind: fact.kind,
      qualifier: fact.qualifier,
      at: fact.at,
      date: this.say(id, 'date'),
      label: this.say(id, 'label'),
      text: this.say(id, 'value'),
      stated: this.say(id, 'stated'),
      number: this.say(id, 'number'),
    };
  }

  /** A fact in words. */
  say(id: string, form: Form): string {
    const words = sayFact(this.facts.get(id)!, form, this.language, this.story, this.kit.words);
    return keepTogether(words, this.phrases);
  }

  text(texts: Localised | Record<string, string>): RichText {
    const template = (texts as Record<string, string>)[this.language] ?? '';
    return writeText(template, (id, form) => this.say(id, form), this.phrases);
  }

  plain(texts: Localised | Record<string, string>): string {
    return plainText(this.text(texts));
  }

  /** Words that no line break may part. */
  get phrases(): readonly string[] {
    return this.story.keepTogether?.[this.language] ?? [];
  }
}
