import { beforeAll, describe, expect, it } from 'vitest';
import { sample as barsSample } from '../../slides/bars/sample.ts';
import { storyAround } from '../../test/fixtures/sample-story.ts';
import { loadKit } from '../registry.ts';
import { check } from './check.ts';
import { ContentError, formatFault, type Fault } from './fault.ts';
import type { Kit } from './kit.ts';
import { parseStory } from './parse.ts';
import { publish } from './publish.ts';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   these tests break a story on purpose, in ways that its type would not allow */

let kit: Kit;
beforeAll(async () => {
  kit = await loadKit();
});

/** A good story, damaged. */
const damaged = (damage: (story: any) => void): any => {
  const story: any = structuredClone(storyAround(barsSample));
  damage(story);
  return story;
};
const faultsOf = (damage: (story: any) => void): readonly Fault[] => check(damaged(damage), kit).faults;
const only = (damage: (story: any) => void): string => {
  const faults = faultsOf(damage);
  expect(faults.map(formatFault)).toHaveLength(1);
  return formatFault(faults[0]!);
};
const parseFaults = (text: string): readonly Fault[] => {
  try {
    parseStory(text);
  } catch (error) {
    return (error as ContentError).faults;
  }
  return [];
};

describe('a good story', () => {
  it('has no faults', () => {
    expect(
      check(
        damaged(() => undefined),
        kit,
      ).faults,
    ).toEqual([]);
  });
});

describe('a message says where, what and what to do', () => {
  it('for a wrong type', () => {
    expect(only((s) => (s.chapters[0].slides[0].steps[1].seconds = 'long'))).toBe(
      'chapters[0].slides[0].steps[1].seconds: Invalid type: Expected number but received "long". Expected number.',
    );
    expect(faultsOf((s) => (s.facts.rice.value = 'many')).map((f) => f.path)).toContain('facts.rice.value');
  });

  it('for a missing language', () => {
    expect(only((s) => delete s.chapters[0].slides[0].takeaway.en)).toBe(
      'chapters[0].slides[0].takeaway.en: no text in "en". Write it in this language too.',
    );
  });

  it('for a language that the story does not have', () => {
    expect(only((s) => (s.title.fr = 'Un exemple'))).toContain('title.fr: "fr" is not a language of this story');
  });

  it('for an unknown fact, with the nearest known one', () => {
    expect(only((s) => (s.chapters[0].slides[0].takeaway.en = 'Rice is {rise}.'))).toBe(
      'chapters[0].slides[0].takeaway.en: there is no fact "rise". Did you mean "rice"?',
    );
    expect(only((s) => (s.chapters[0].slides[0].data.gap.fact = 'gab'))).toContain('there is no fact "gab"');
  });

  it('for an unknown scene kind', () => {
    expect(only((s) => (s.chapters[0].slides[0].scene = 'barz'))).toBe(
      'chapters[0].slides[0].scene: there is no scene kind "barz". Did you mean "bars"?',
    );
  });

  it('for a key that no option has', () => {
    expect(only((s) => (s.questions[0].key.option = 'maybe'))).toMatch(/^questions\[0\]\.key.*"maybe"/);
  });

  it('for an unknown source, unit, chapter, slide or step', () => {
    expect(only((s) => (s.facts.rice.source = 'rumour'))).toContain('facts.rice.source: there is no source "rumour"');
    expect(only((s) => (s.facts.rice.unit = 'vnt'))).toContain('Did you mean "vnd"?');
    expect(only((s) => (s.questions[0].chapter = 'chapters'))).toContain('Did you mean "chapter"?');
    expect(only((s) => (s.questions[0].shows = 'chapter/harvest/9'))).toContain('Its steps are 0 to 4.');
    expect(only((s) => (s.kiosk.start = 'chapter/harvests/0'))).toContain('Did you mean "harvest"?');
  });

  it('for a word that this place does not know', () => {
    expect(only((s) => (s.chapters[0].slides[0].capton = 'x'))).toContain(
      'slides[0].capton: "capton" is not something this place knows',
    );
  });

  it('for a number that no fact stands behind', () => {
    expect(only((s) => (s.chapters[0].slides[0].steps[1].caption.en = 'Some 46 billion.'))).toContain(
      '"46" is a number without a source',
    );
  });

  it('for a number with neither source nor unit', () => {
    expect(only((s) => delete s.facts.rice.source)).toContain('facts.rice');
    expect(
      faultsOf((s) => delete s.facts.rice.unit)
        .map(formatFault)
        .join(),
    ).toContain('a number needs a unit');
  });

  it('for a claim without its speaker', () => {
    expect(only((s) => (s.facts.rice.kind = 'claim'))).toContain('a claim needs its speaker');
  });

  it('for a formula that runs in a circle', () => {
    const messages = faultsOf((s) => (s.facts.parts.of = ['gap', 'rice']))
      .map(formatFault)
      .join('\n');
    expect(messages).toContain('is made from itself');
  });

  it('for a formula that mixes units, or whose result needs a unit of its own', () => {
    expect(
      only((s) => {
        s.units.kg = { vi: 'kg', en: 'kg' };
        s.facts.tea.unit = 'kg';
      }),
    ).toContain('facts.parts.of: mixes units: vnd, kg');
    expect(only((s) => (s.facts.gap.formula = 'share'))).toContain(
      'facts.gap.unit: "share" does not have the unit of its parts',
    );
  });

  it('for a language named twice', () => {
    expect(only((s) => (s.languages = ['vi', 'en', 'vi']))).toContain('languages: names a language twice');
  });

  it('for a formula with the wrong number of parts', () => {
    expect(only((s) => (s.facts.gap.of = ['parts', 'all', 'rice']))).toContain('"difference" takes 2 facts, not 3');
  });

  it('for a text too long for its time', () => {
    const words = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(3).trim();
    expect(
      faultsOf((s) => (s.chapters[0].slides[0].steps[1].caption.vi = words))
        .map(formatFault)
        .join(),
    ).toMatch(/takes \d+ s to read, but the step lasts 12 s/);
  });

  it('for a title that is too long or does not fit', () => {
    const title = Array.from({ length: 15 }, () => 'remarkable').join(' ');
    const messages = faultsOf((s) => (s.chapters[0].slides[0].title.en = title))
      .map(formatFault)
      .join('\n');
    expect(messages).toContain('the title has 15 words, more than 14');
    expect(messages).toMatch(/takes \d+ lines on the \w+ stage/);
  });

  it('for a character that the typeface does not have', () => {
    expect(only((s) => (s.chapters[0].slides[0].steps[1].caption.en = 'Rice \u2192 fruit.'))).toContain('U+2192');
  });

  it('for interface words that a language of its own lacks', () => {
    const messages = faultsOf((s) => {
      s.languages = ['vi', 'en', 'fr'];
    }).map(formatFault);
    expect(messages.some((m) => m.startsWith('interface.fr: ') && m.includes('deck.next'))).toBe(true);
    expect(messages.some((m) => m.startsWith('languageNames.fr'))).toBe(true);
  });

  it('for ids used twice', () => {
    expect(only((s) => s.questions.push(structuredClone(s.questions[0])))).toContain(
      'there is already a question "q-one"',
    );
  });

  it('for all faults in one run', () => {
    const faults = faultsOf((s) => {
      s.facts.rice.source = 'rumour';
      s.chapters[0].slides[0].scene = 'barz';
      delete s.title.en;
      s.questions[0].level = 7;
      s.kiosk.idle.warning = 3;
    });
    expect(faults.map((f) => f.path)).toEqual(
      expect.arrayContaining([
        'facts.rice.source',
        'chapters[0].slides[0].scene',
        'title.en',
        'questions[0].level',
        'kiosk.idle.warning',
      ]),
    );
  });
});

describe('a file that is not even a story', () => {
  it.each(['[]', '"story"', '42', 'null', '{}', '{"id": {}, "facts": []}', '{"chapters": [{}], "facts": {"x": null}}'])(
    '%s gets faults, not an exception',
    (text) => {
      expect(check(parseStory(text), kit).faults.length).toBeGreaterThan(0);
    },
  );

  it('half a file is said to be half', () => {
    const whole = JSON.stringify(storyAround(barsSample));
    expect(formatFault(parseFaults(whole.slice(0, whole.length / 2))[0]!)).toContain('ends before the story does');
    expect(formatFault(parseFaults('  ')[0]!)).toContain('the file is empty');
  });

  it('a missing comma is shown by line and column', () => {
    expect(formatFault(parseFaults('{\n  "id": "a"\n  "version": "1"\n}')[0]!)).toMatch(/line 3, column \d+/);
  });

  it('a comma too many and a bare word are shown by what stands there', () => {
    expect(formatFault(parseFaults('{"a": [1, 2, ], "b": 3}')[0]!)).toMatch(/not valid JSON.*\]/);
    expect(formatFault(parseFaults('{"a": yes, "b": "some more text"}')[0]!)).toMatch(/not valid JSON.*y/);
  });

  it('5 MB of text is refused before it is read', () => {
    expect(formatFault(parseFaults(JSON.stringify({ title: 'a'.repeat(5_000_000) }))[0]!)).toContain(
      '5.0 MB, more than the 4.0 MB',
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused', (name) => {
    expect(formatFault(parseFaults(`{"facts": {"${name}": {"value": 1}}}`)[0]!)).toBe(
      `facts.${name}: the name "${name}" is not allowed. Delete it from facts.`,
    );
  });

  it('infinite numbers, deep nesting, turned text and letters in pieces are refused', () => {
    expect(formatFault(parseFaults('{"a": 1e999}')[0]!)).toContain('not a finite number');
    expect(formatFault(parseFaults('['.repeat(40) + ']'.repeat(40))[0]!)).toContain('nested more than');
    expect(formatFault(parseFaults('{"a": "\u202eabc"}')[0]!)).toContain('turn text round');
    expect(formatFault(parseFaults(JSON.stringify({ a: 'ệ'.normalize('NFD') }))[0]!)).toContain('NFC');
  });
});

describe('publish', () => {
  it('throws all faults', () => {
    expect(() => publish(JSON.stringify(damaged((s) => (s.facts.rice.source = 'rumour'))), kit)).toThrow(ContentError);
  });
});
