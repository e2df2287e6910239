import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SAMPLE_QUESTIONS, answered } from '../../test/fixtures/report.ts';
import type { ReportStory } from '../results/analysis.ts';
import { statementsOf, type Statement } from './report-xapi.ts';

const english: ReportStory = {
  id: 'forum',
  version: '2026-11',
  language: 'en',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  perRound: 3,
  questions: SAMPLE_QUESTIONS,
};
const vietnamese: ReportStory = {
  ...english,
  language: 'vi',
  questions: SAMPLE_QUESTIONS.map((question) => ({ ...question, prompt: `vi: ${question.prompt}` })),
};

/** What xAPI 1.0.3 says of a statement (Data, 2.4): what must be there, and nothing that is not named there. */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const words = v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/)), v.string());
const components = v.pipe(
  v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^\S+$/)), description: v.optional(words) })),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'ids must be distinct'),
);
const list = (item: string) => new RegExp(`^${item}(\\[,\\]${item})*$`);
const [id, number] = ['[\\w-]+', '-?\\d+(\\.\\d+)?'];
/** How responses and patterns are written (2.4.4.1, response patterns). */
const NOTATIONS: Record<string, RegExp> = {
  choice: list(id),
  sequencing: list(id),
  matching: list(`${id}\\[\\.\\]${id}`),
  numeric: new RegExp(`^(${number}|(${number})?\\[:\\](${number})?)$`),
  other: /^/,
};
const definition = v.strictObject({
  name: v.optional(words),
  description: v.optional(words),
  type: iri,
  interactionType: v.optional(v.picklist(Object.keys(NOTATIONS))),
  correctResponsesPattern: v.optional(v.array(v.string())),
  choices: v.optional(components),
  source: v.optional(components),
  target: v.optional(components),
});
const activity = v.strictObject({ objectType: v.literal('Activity'), id: iri, definition: v.optional(definition) });
const statement = v.strictObject({
  id: uuid,
  actor: v.strictObject({
    objectType: v.literal('Agent'),
    account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.minLength(1)) }),
  }),
  verb: v.strictObject({ id: iri, display: words }),
  object: activity,
  result: v.strictObject({
    completion: v.boolean(),
    success: v.optional(v.boolean()),
    duration: v.pipe(v.string(), v.regex(/^PT\d+(\.\d{1,2})?S$/)),
    response: v.optional(v.string()),
    score: v.optional(
      v.strictObject({ scaled: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)), raw: v.optional(v.number()) }),
    ),
  }),
  context: v.strictObject({
    registration: uuid,
    platform: v.string(),
    revision: v.string(),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
    contextActivities: v.strictObject({ parent: v.array(activity) }),
    extensions: v.optional(v.record(iri, v.unknown())),
  }),
  timestamp: v.pipe(v.string(), v.isoTimestamp()),
});
const parsed = (one: Statement) => v.parse(statement, JSON.parse(JSON.stringify(one)));

const ANSWERS: Record<string, unknown> = {
  firms: ['b'],
  several: ['b', 'a'],
  share: 41.5,
  row: ['i2', 'i1', 'i3'],
  pairs: { l1: 'r2', l2: 'r1' },
  line: [
    [2020, 40],
    [2021.5, 44],
  ],
  mark: 'm2',
  hope: 'x',
};
const given = SAMPLE_QUESTIONS.map(({ id: question, type }) =>
  type === 'opinion'
    ? answered(1, question, null, { answer: ANSWERS[question], outcome: 'noted' })
    : answered(1, question, 1, { answer: ANSWERS[question] }),
);

describe('statementsOf', () => {
  it('writes for every type of question what the specification asks for', () => {
    const statements = statementsOf(given, [english, vietnamese]).map(parsed);
    const seen = statements.map(({ object, result }) => [object.definition!.interactionType, result.response]);
    expect(seen).toEqual([
      ['choice', 'b'],
      ['choice', 'a[,]b'],
      ['numeric', '41.5'],
      ['sequencing', 'i2[,]i1[,]i3'],
      ['matching', 'l1[.]r2[,]l2[.]r1'],
      ['other', '2020[.]40[,]2021.5[.]44'],
      ['other', 'm2'],
      ['choice', 'x'],
    ]);
    for (const { object, result } of statements) {
      const { interactionType, correctResponsesPattern = [] } = object.definition!;
      for (const pattern of [result.response!, ...correctResponsesPattern])
        expect(pattern).toMatch(NOTATIONS[interactionType!]!);
      expect(object.definition!.description).toHaveProperty('vi', `vi: ${object.definition!.description!.en}`);
    }
  });

  it('lets a right response be found by its pattern, and tells no pattern of an opinion', () => {
    for (const { object, result } of statementsOf(given, [english]).map(parsed)) {
      const { interactionType, correctResponsesPattern: patterns } = object.definition!;
      if (interactionType === 'numeric') {
        const [low, high] = patterns![0]!.split('[:]').map(Number);
        expect(Number(result.response) >= low! && Number(result.response) <= high!).toBe(true);
      } else if (patterns) expect(patterns).toContain(result.response);
      expect([object.id.split('/').at(-1), patterns === undefined]).toEqual([
        object.id.split('/').at(-1),
        ['line', 'hope'].includes(object.id.split('/').at(-1)!),
      ]);
    }
  });

  it('names nobody, and every answer always by the same id', () => {
    const rounds = [answered(1, 'firms', 1), answered(1, 'several', 0), answered(2, 'firms', 0, { player: 1 })];
    const statements = statementsOf(rounds, [english]).map(parsed);
    expect(statementsOf(rounds, [english])).toEqual(statementsOf(rounds, [english]));
    expect(new Set(statements.map((one) => one.id)).size).toBe(3);
    const [a, b, c] = statements.map(({ actor }) => actor.account.name);
    expect([a === b, a === c]).toEqual([true, false]);
    expect(JSON.stringify(statements)).not.toContain('round-1');
    expect(statements[0]!.context.registration).toBe(statements[1]!.context.registration);
    expect(statements[2]!.object.definition).toBeUndefined();
  });

  it('says what became of it: score, success and time, or that it was skipped', () => {
    const close = answered(1, 'share', 0.7, { answer: 50, points: 700, ms: 4219 });
    expect(parsed(statementsOf([close], [english])[0]!).result).toEqual({
      completion: true,
      success: false,
      score: { scaled: 0.7, raw: 700 },
      duration: 'PT4.22S',
      response: '50',
    });
    const skipped = parsed(statementsOf([answered(1, 'firms', null, { ms: 2000 })], [english])[0]!);
    expect(skipped.result).toEqual({ completion: false, duration: 'PT2S' });
    expect(skipped.verb.id).toMatch(/skipped$/);
  });

  it('knows questions that are gone, and those of another story, by their ids alone', () => {
    const others = [answered(1, 'gone', 1), answered(1, 'firms', 1, { story: 'another', language: 'en' })];
    const [gone, another] = statementsOf(others, [english]).map(parsed);
    expect(gone!.object).toEqual({ objectType: 'Activity', id: 'https://forum-kiosk.invalid/forum/questions/gone' });
    expect(another!.object.id).toBe('https://forum-kiosk.invalid/another/questions/firms');
    expect(gone!.context.extensions).toEqual({ 'https://forum-kiosk.invalid/extensions/edition': 'vi,en' });
    expect(another!.context.extensions).toBeUndefined();
  });
});
