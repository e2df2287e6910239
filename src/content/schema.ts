import * as v from 'valibot';
import { FORMULAS } from './formulas.ts';
import { KINDS, QUALIFIERS } from './published.ts';
import { brand } from './schema-brand.ts';
import { schedule } from './schema-schedule.ts';
import { id, localised, numericFactId } from './vocabulary.ts';

/** The one schema of the content file: the types, the JSON schema for editors and the check all come from it. */

const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const date = () =>
  v.pipe(
    v.string(),
    v.regex(DATE, 'must be a date: 2019, 2019-05 or 2019-05-09'),
    v.description('yyyy, yyyy-MM or yyyy-MM-dd'),
  );

const position = () =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/\d{1,3}$/, 'must be chapter/slide/step'),
    v.description('chapter/slide/step; steps count from 0'),
  );

const seconds = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const source = v.strictObject({
  title: text(300),
  author: v.optional(text(200)),
  publisher: v.optional(text(200)),
  date: v.optional(date()),
  url: v.optional(v.pipe(v.string(), v.url(), v.maxLength(500))),
  note: v.optional(localised(500)),
});

const phrase = v.union([text(80), v.record(v.picklist(['zero', 'one', 'two', 'few', 'many', 'other']), text(80))]);
const unit = v.objectWithRest(
  {
    notation: v.optional(
      v.pipe(
        v.picklist(['standard', 'compact', 'plain']),
        v.description('standard: 50,000; compact: 98.9 billion; plain: no grouping, for years'),
      ),
    ),
    digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  },
  phrase,
);

const common = {
  label: localised(160),
  unit: v.optional(id()),
  date: v.optional(date()),
  kind: v.optional(v.picklist(KINDS)),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  /** Fraction digits to show, where the unit's own are not right for this fact. */
  digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  note: v.optional(localised(400)),
};

const statedFact = v.strictObject({
  ...common,
  value: v.union([v.pipe(v.number(), v.finite()), date(), localised(200)]),
  source: id(),
  locator: text(120),
  kind: v.picklist(KINDS),
  qualifier: v.picklist(QUALIFIERS),
  speaker: v.optional(text(120)),
});

const derivedFact = v.strictObject({
  ...common,
  formula: v.picklist(FORMULAS),
  of: v.pipe(v.array(numericFactId()), v.minLength(2), v.maxLength(64)),
  /** The year that `project` projects to. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2200))),
  /** Rounds the result to so many digits, where more would look sharper than its parts: 1,351 is about 1,350. */
  significant: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
});

const step = v.strictObject({
  view: v.looseObject({}),
  caption: localised(400),
  notes: v.optional(localised(2000)),
  seconds: seconds(4, 60),
});

const slide = v.strictObject({
  id: id(),
  scene: id(),
  title: localised(200),
  takeaway: localised(400),
  data: v.looseObject({}),
  more: v.optional(localised(4000)),
  priority: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(20)),
});

const chapter = v.strictObject({
  id: id(),
  title: localised(80),
  summary: localised(300),
  sources: v.pipe(v.array(id()), v.maxLength(20)),
  slides: v.pipe(v.array(slide), v.minLength(1), v.maxLength(60)),
});

/** What every question has; the rest belongs to its type and is checked by that type's own schema. */
const question = v.looseObject({
  id: id(),
  type: id(),
  chapter: id(),
  shows: position(),
  level: v.picklist([1, 2, 3]),
  /** Ids of questions that would tell the answer, and so must not share a round with this one. */
  apart: v.optional(v.pipe(v.array(id()), v.maxLength(12))),
  prompt: localised(240),
  explain: localised(600),
});

const attractItem = v.strictObject({
  slide: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be chapter/slide')),
  seconds: v.pipe(v.array(seconds(1, 30)), v.minLength(1), v.maxLength(20)),
  question: localised(120),
  invite: localised(60),
  guess: v.optional(
    v.strictObject({
      step: v.pipe(v.number(), v.integer(), v.minValue(0)),
      key: numericFactId(),
      of: numericFactId(),
      after: localised(200),
    }),
  ),
});

/** Words that make a name for the leaderboard: one of the first, then one of the second. */
const names = v.strictObject({
  first: v.pipe(v.array(text(20)), v.minLength(4), v.maxLength(200)),
  second: v.pipe(v.array(text(20)), v.minLength(4), v.maxLength(200)),
});

const quiz = v.strictObject({
  /** Scored questions in a round. */
  questions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  scoring: v.optional(
    v.pipe(
      v.picklist(['accuracy', 'classic', 'gentle']),
      v.description(
        'accuracy: time does not count; classic: a late answer earns half; gentle: a late answer loses a fifth',
      ),
    ),
  ),
  /** Seconds in which speed counts, where it does. */
  seconds: v.optional(seconds(5, 120)),
  /** What is right stays on the server until an answer is confirmed: for a stage. */
  secret: v.optional(v.boolean()),
  /** Names for the leaderboard, by language; without them there is none. */
  names: v.optional(v.record(v.string(), names)),
  /** One of these is told at the end of a round. */
  surprises: v.optional(v.pipe(v.array(v.strictObject({ text: localised(200), shows: position() })), v.maxLength(60))),
});

export const storySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id(),
  version: text(40),
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as vi or en'))),
    v.minLength(1),
    v.maxLength(8),
    v.check((languages) => new Set(languages).size === languages.length, 'names a language twice'),
  ),
  languageNames: v.record(v.string(), text(40)),
  title: localised(120),
  tagline: localised(200),
  /** Words that no line break may part, by language. */
  keepTogether: v.optional(v.record(v.string(), v.pipe(v.array(text(60)), v.maxLength(200)))),
  sources: v.record(id(), source),
  units: v.record(id(), unit),
  facts: v.record(id(), v.union([statedFact, derivedFact])),
  chapters: v.pipe(v.array(chapter), v.minLength(1), v.maxLength(40)),
  questions: v.pipe(v.array(question), v.maxLength(1000)),
  quiz,
  kiosk: v.strictObject({
    attract: v.pipe(v.array(attractItem), v.minLength(1), v.maxLength(12)),
    start: position(),
    /** The address that a QR code on the result leads to; without it there is none. */
    learnUrl: v.optional(
      v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'must begin with http: or https:'), v.maxLength(300)),
    ),
    /** The screen as a thing in a room: with it, what is touched is large enough, and what is high can be brought down. */
    screen: v.optional(
      v.strictObject({
        diagonal: v.pipe(v.number(), v.minValue(7), v.maxValue(120), v.description('of the picture, in inches')),
        bottom: v.pipe(
          v.number(),
          v.minValue(0),
          v.maxValue(3000),
          v.description('from the floor to the lower edge of the picture, in mm'),
        ),
        distance: v.pipe(
          v.number(),
          v.minValue(200),
          v.maxValue(20_000),
          v.description('from which people read, in mm'),
        ),
      }),
    ),
    idle: v.strictObject({ menu: seconds(15, 600), question: seconds(30, 600), warning: seconds(20, 120) }),
    schedule: v.optional(schedule),
  }),
  theme: v.optional(
    v.strictObject({
      brand: v.optional(brand),
      ornament: v.optional(
        v.pipe(
          v.picklist(['drum', 'dial', 'none']),
          v.description(
            'what stands beside the words of covers, and the roof that goes with it; a bronze drum if not said',
          ),
        ),
      ),
    }),
  ),
  interface: v.optional(v.record(v.string(), v.record(v.string(), text(300)))),
  /** Words of the panel for staff in other languages than the program's, by language. */
  staff: v.optional(v.record(v.string(), v.record(v.string(), text(300)))),
});

export type Story = v.InferOutput<typeof storySchema>;
export type StoryFact = Story['facts'][string];
export type StoryUnit = Story['units'][string];
export type StorySlide = Story['chapters'][number]['slides'][number];
export type StoryQuestion = Story['questions'][number];
