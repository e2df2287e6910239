import { createHash } from 'node:crypto';
import { languagesOf } from '../content/index.ts';
import type { ReportQuestion, ReportStory } from '../results/analysis.ts';
import type { Attempt } from '../results/attempt.ts';
import { URL_NAMESPACE, uuidOf } from './uuid.ts';

type Words = Readonly<Record<string, string>>;
interface Component {
  readonly id: string;
  readonly description: Words;
}

/** An xAPI 1.0.3 statement, as far as this exports them. */
export interface Statement {
  readonly id: string;
  readonly actor: object;
  readonly verb: { readonly id: string; readonly display: Words };
  readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition?: object };
  readonly result: object;
  readonly context: object;
  readonly timestamp: string;
}

const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const ASSESSMENT = 'http://adlnet.gov/expapi/activities/assessment';
const VERBS = {
  answered: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
  skipped: { id: 'http://id.tincanapi.com/verb/skipped', display: { en: 'skipped' } },
};

/**
 * How a question is called there. An opinion is a choice without a right answer, since its options are no scale. Touching
 * a mark and drawing a line have no name of their own.
 */
const INTERACTIONS: Words = {
  choice: 'choice',
  opinion: 'choice',
  estimate: 'numeric',
  order: 'sequencing',
  match: 'matching',
};

/**
 * Answers as statements of xAPI (https://github.com/adlnet/xAPI-Spec, Data 2.4), in the order given; the same answer
 * always has the same id. `stories` is the story as it is now, once for each language; questions that it does not have
 * are named by their ids alone. What a question is, stands in the first statement about it. Nobody is named: an actor is
 * a player of a round.
 */
export function statementsOf(attempts: readonly Attempt[], stories: readonly ReportStory[]): Statement[] {
  const described = new Set<string>();
  const known = new Map((stories[0]?.questions ?? []).map((question) => [question.id, question]));
  return attempts.map((attempt) => {
    const question = attempt.story === stories[0]?.id ? known.get(attempt.question) : undefined;
    const id = activityOf(attempt.story, attempt.question);
    const isNew = question !== undefined && !described.has(id);
    if (isNew) described.add(id);
    return {
      id: idOf(attempt.id, attempt.story),
      actor: actorOf(attempt),
      verb: attempt.outcome === 'skipped' ? VERBS.skipped : VERBS.answered,
      object: { objectType: 'Activity', id, ...(isNew && { definition: definitionOf(question, stories) }) },
      result: resultOf(attempt, question),
      context: contextOf(attempt),
      timestamp: attempt.at,
    };
  });
}

/** An address that is nobody's (RFC 6761): the kiosk has none in the world. */
const homeOf = (story: string): string => `https://forum-kiosk.invalid/${story}`;
const activityOf = (story: string, question: string): string => `${homeOf(story)}/questions/${question}`;
const idOf = (name: string, story: string): string => uuidOf(name, uuidOf(homeOf(story), URL_NAMESPACE));

function actorOf({ story, round, player }: Attempt): object {
  const name = createHash('sha256').update(`${story}/${round}.${player}`).digest('hex').slice(0, 32);
  return { objectType: 'Agent', account: { homePage: homeOf(story), name } };
}

function contextOf({ story, round, mode, version, language }: Attempt): object {
  const [first = language, ...others] = languagesOf(language);
  return {
    registration: idOf(round, story),
    platform: mode,
    revision: version,
    language: first,
    contextActivities: {
      parent: [{ objectType: 'Activity', id: homeOf(story), definition: { type: ASSESSMENT } }],
    },
    ...(others.length && { extensions: { 'https://forum-kiosk.invalid/extensions/edition': language } }),
  };
}

function resultOf({ answer, outcome, score, points, ms }: Attempt, question: ReportQuestion | undefined): object {
  const response = responseOf(answer, question);
  return {
    completion: outcome !== 'skipped',
    duration: `PT${Number((ms / 1000).toFixed(2))}S`,
    ...(response !== null && { response }),
    ...(score !== null && { success: outcome === 'right', score: { scaled: score, raw: points } }),
  };
}

/** An answer in the notation of its interaction; null where there is none. */
function responseOf(answer: unknown, question: ReportQuestion | undefined): string | null {
  if (answer === null) return null;
  if (typeof answer === 'string' || typeof answer === 'number') return String(answer);
  if (!Array.isArray(answer)) return pairs(Object.entries(answer as object));
  if (answer.every((part) => typeof part === 'string')) {
    const places = new Map(question?.type === 'choice' ? question.options.map(({ id }, i) => [id, i]) : []);
    return [...answer].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).join('[,]');
  }
  return answer.every(Array.isArray) ? pairs(answer as unknown[][]) : JSON.stringify(answer);
}

const pairs = (list: readonly (readonly unknown[])[]): string => list.map((pair) => pair.join('[.]')).join('[,]');

function definitionOf(question: ReportQuestion, stories: readonly ReportStory[]): object {
  const versions = stories.flatMap(({ language, questions }) => {
    const found = questions.find(({ id }) => id === question.id);
    return found ? [{ language, question: found }] : [];
  });
  const words = (of: (question: ReportQuestion) => string | undefined): Words =>
    Object.fromEntries(
      versions.flatMap(({ language, question: one }) => {
        const text = of(one);
        return text === undefined ? [] : [[language, text]];
      }),
    );
  const components = (list: 'options' | 'cards' | 'partners'): Component[] =>
    question[list].map(({ id }) => ({
      id,
      description: words((one) => one[list].find((part) => part.id === id)?.label),
    }));
  const interactionType = INTERACTIONS[question.type] ?? 'other';
  return {
    type: INTERACTION,
    name: { en: question.id },
    description: words(({ prompt }) => prompt),
    interactionType,
    ...(question.correct && { correctResponsesPattern: question.correct }),
    ...(interactionType === 'choice' && { choices: components('options') }),
    ...(interactionType === 'sequencing' && { choices: components('cards') }),
    ...(interactionType === 'matching' && { source: components('cards'), target: components('partners') }),
  };
}
