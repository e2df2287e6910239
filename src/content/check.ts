import * as v from 'valibot';
import { checkBrand } from './check-brand.ts';
import { checkFacts } from './check-facts.ts';
import { checkInterface } from './check-interface.ts';
import { checkKiosk } from './check-kiosk.ts';
import { checkQuiz } from './check-quiz.ts';
import { checkKnown, checkPosition, checkReference } from './check-references.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkTexts } from './check-texts.ts';
import { checkUse } from './check-use.ts';
import { resolveFacts } from './facts.ts';
import { fault, type Fault, type Path } from './fault.ts';
import { FORMULAS } from './formulas.ts';
import type { Kit } from './kit.ts';
import { nearest } from './nearest.ts';
import { storySchema, type Story, type StorySlide } from './schema.ts';
import { walk, type AnySchema } from './walk.ts';

export type Checked =
  { readonly story: Story; readonly faults: readonly [] } | { readonly story: null; readonly faults: readonly Fault[] };

/** Checks a parsed content file whole: its shape, then its meaning. All faults come back in one run. */
export function check(data: unknown, kit: Kit): Checked {
  const shape = v.safeParse(storySchema, data);
  if (shape.success) {
    const meaning = checkMeaning(shape.output, kit);
    const faults = meaning.length ? meaning : checkUse(shape.output, kit);
    return faults.length ? { story: null, faults } : { story: shape.output, faults: [] };
  }
  const faults = shape.issues.map((issue) => issueFault(issue, []));
  const seen = new Set(faults.map((f) => f.path));
  return { story: null, faults: [...faults, ...guessMeaning(data, kit).filter((f) => !seen.has(f.path))] };
}

/** What the meaning of a story hangs on; texts may be wrong in it, the skeleton not. */
const skeleton = v.looseObject({
  languages: v.array(v.string()),
  sources: v.record(v.string(), v.looseObject({})),
  units: v.record(v.string(), v.looseObject({})),
  facts: v.record(
    v.string(),
    v.union([
      v.looseObject({ formula: v.picklist(FORMULAS), of: v.array(v.string()), label: v.looseObject({}) }),
      v.looseObject({ value: v.union([v.number(), v.string(), v.looseObject({})]), label: v.looseObject({}) }),
    ]),
  ),
  chapters: v.array(
    v.looseObject({
      id: v.string(),
      sources: v.array(v.string()),
      slides: v.array(
        v.looseObject({
          id: v.string(),
          scene: v.string(),
          steps: v.array(v.looseObject({ view: v.looseObject({}) })),
        }),
      ),
    }),
  ),
  questions: v.array(v.looseObject({ id: v.string(), type: v.string(), chapter: v.string(), shows: v.string() })),
  quiz: v.looseObject({ questions: v.number() }),
  kiosk: v.looseObject({
    start: v.string(),
    attract: v.array(v.looseObject({ slide: v.string(), seconds: v.array(v.number()) })),
  }),
});

/**
 * An author wants all faults at once, not one layer at a time: where the shape has faults, the meaning is still looked
 * at as far as it goes. What it trips over is one of the faults that the shape has already named.
 */
function guessMeaning(data: unknown, kit: Kit): Fault[] {
  if (!v.is(skeleton, data)) return [];
  try {
    return checkMeaning(data as unknown as Story, kit);
  } catch {
    return [];
  }
}

function issueFault(issue: v.BaseIssue<unknown>, base: Path): Fault {
  const path = [...base, ...(issue.path?.map((item) => item.key as string | number) ?? [])];
  const key = path.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return fault(path, `"${key}" is not something this place knows`, 'Check its spelling, or delete it.');
  if (issue.received === 'undefined')
    return fault(path, `"${key}" is missing`, `Add it: ${issue.expected ?? 'a value'}.`);
  if (issue.type === 'union' && issue.issues?.length) {
    const deepest = [...issue.issues].sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]!;
    if (deepest.path?.length) return issueFault(deepest, path);
  }
  const expected = issue.type === 'regex' ? null : issue.expected;
  return fault(path, issue.message, expected ? `Expected ${expected}.` : 'Write it in that form.');
}

function checkMeaning(story: Story, kit: Kit): Fault[] {
  const faults: Fault[] = [];
  const add = (...found: Fault[]) => faults.push(...found);
  const facts = resolveFacts(story.facts, (id, why) =>
    add(fault(['facts', id], `"${id}" ${why}`, 'Change its formula or its parts.')),
  );

  const factFaults = checkFacts(story);
  add(...factFaults, ...checkInterface(story, kit));
  checkIds(story, add);

  /** Every reference and every text of a value, by its schema. */
  const visit = (schema: AnySchema, value: unknown, base: Path) =>
    walk(
      schema,
      value,
      (reference, found, path) => {
        if (reference === 'text' || reference === 'label')
          add(...checkTexts(found as Record<string, string>, { story, facts, kit, path }));
        else add(...checkReference(reference, String(found), facts, path));
        return found;
      },
      base,
    );

  const withoutFacts = { ...story, facts: {} };
  visit(storySchema, withoutFacts, []);
  for (const [id, fact] of Object.entries(story.facts)) visit(storySchema.entries.facts.value, fact, ['facts', id]);

  story.chapters.forEach((chapter, c) => {
    chapter.sources.forEach((id, i) => add(...checkKnown('source', id, story.sources, ['chapters', c, 'sources', i])));
    chapter.slides.forEach((slide, s) => checkScene(slide, ['chapters', c, 'slides', s]));
  });

  function checkScene(slide: StorySlide, path: Path): void {
    const kind = Object.hasOwn(kit.scenes, slide.scene) ? kit.scenes[slide.scene] : undefined;
    if (!kind) return void add(...checkKnown('scene kind', slide.scene, kit.scenes, [...path, 'scene']));
    const before = faults.length;
    checkPart(kind.data, slide.data, [...path, 'data']);
    slide.steps.forEach((step, i) => checkPart(kind.view, step.view, [...path, 'steps', i, 'view']));
    // What rests on a faulty fact is not judged: one wrong unit would be a fault wherever the fact is drawn.
    if (kind.check && !factFaults.length && faults.length === before) add(...kind.check(slide, facts, path));
  }

  function checkPart(schema: AnySchema, value: unknown, path: Path): void {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) visit(schema, value, path);
    else add(...parsed.issues.map((issue) => issueFault(issue, path)));
  }

  story.questions.forEach((question, q) => {
    const path = ['questions', q];
    const type = Object.hasOwn(kit.questions, question.type) ? kit.questions[question.type] : undefined;
    if (!type) return void add(...checkKnown('question type', question.type, kit.questions, [...path, 'type']));
    const before = faults.length;
    checkPart(type.schema, question, path);
    if (faults.length === before) add(...type.check(question, facts, path));
    if (!story.chapters.some((chapter) => chapter.id === question.chapter))
      add(
        fault(
          [...path, 'chapter'],
          `there is no chapter "${question.chapter}"`,
          nearest(
            question.chapter,
            story.chapters.map((c) => c.id),
          ),
        ),
      );
    add(...checkPosition(question.shows, story, [...path, 'shows']));
    question.apart?.forEach((other, i) => {
      const ids = story.questions.map(({ id }) => id).filter((id) => id !== question.id);
      if (!ids.includes(other))
        add(fault([...path, 'apart', i], `there is no other question "${other}"`, nearest(other, ids)));
    });
  });
  if (story.questions.length < story.quiz.questions)
    add(
      fault(
        ['quiz', 'questions'],
        `a round has ${story.quiz.questions} questions but there are only ${story.questions.length}`,
        'Add questions or make the round shorter.',
      ),
    );

  add(...checkKiosk(story), ...checkBrand(story, kit), ...checkSchedule(story), ...checkQuiz(story));
  return unique(faults);
}

function checkIds(story: Story, add: (...faults: Fault[]) => void): void {
  const twice = (ids: readonly string[], path: (i: number) => Path, what: string) =>
    ids.forEach((id, i) => {
      if (ids.indexOf(id) < i) add(fault(path(i), `there is already ${what} "${id}"`, 'Give one of them another id.'));
    });
  twice(
    story.chapters.map((c) => c.id),
    (c) => ['chapters', c, 'id'],
    'a chapter',
  );
  story.chapters.forEach((chapter, c) =>
    twice(
      chapter.slides.map((s) => s.id),
      (s) => ['chapters', c, 'slides', s, 'id'],
      'a slide',
    ),
  );
  twice(
    story.questions.map((q) => q.id),
    (q) => ['questions', q, 'id'],
    'a question',
  );
}

const unique = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((f) => [`${f.path} ${f.reason}`, f])).values(),
];
