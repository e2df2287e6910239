import type { ResolvedFact } from './facts.ts';
import { formatDate } from './dates.ts';
import { NBSP, formatNumber, formatValue, type Unit } from './format.ts';
import type { Story, StoryUnit } from './schema.ts';
import type { Form } from './template.ts';

export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A unit of the content file in one language. */
export const unitFor = (unit: StoryUnit | undefined, language: string): Unit => ({
  phrase: unit?.[language] ?? '',
  notation: unit?.notation ?? 'standard',
  digits: unit?.digits ?? 0,
});

/** A word of the interface: the story's own, or the catalogue's, or the key where both are silent. */
const wordFor = (story: Story, catalogue: Catalogue, language: string, key: string): string =>
  story.interface?.[language]?.[key] ?? catalogue[language]?.[key] ?? key;

/** A fact in words: its value, number, value with qualifier, date, year or label. */
export function sayFact(fact: ResolvedFact, form: Form, language: string, story: Story, catalogue: Catalogue): string {
  const unit = factUnit(fact, language, story);
  const number = fact.value === null ? wordsOf(fact, language) : formatNumber(fact.value, unit, language);
  const value = fact.value === null || !unit.phrase ? number : formatValue(fact.value, unit, language);
  /** "khoảng 50.000": one piece, that no line break parts. */
  const stated = (text: string) => {
    if (fact.qualifier === 'exact') return text;
    const words = wordFor(story, catalogue, language, `qualifier.${fact.qualifier}`).replace('{value}', text);
    return fact.value === null ? words : words.replace(/ /g, NBSP);
  };
  switch (form) {
    case 'value':
      return value;
    case 'number':
      return number;
    case 'stated':
      return stated(value);
    case 'stated-number':
      return stated(number);
    case 'date':
      return fact.date ? formatDate(fact.date, language) : '';
    case 'year':
      return fact.date?.slice(0, 4) ?? '';
    case 'label':
      return (fact.raw.label as Record<string, string>)[language] ?? '';
  }
}

export const factUnit = (fact: ResolvedFact, language: string, story: Story): Unit => {
  const unit = unitFor(story.units[fact.unit], language);
  return fact.raw.digits === undefined ? unit : { ...unit, digits: fact.raw.digits };
};

function wordsOf(fact: ResolvedFact, language: string): string {
  const value = 'formula' in fact.raw ? '' : fact.raw.value;
  if (typeof value === 'string') return formatDate(value, language);
  return typeof value === 'object' ? ((value as Record<string, string>)[language] ?? '') : String(value);
}
