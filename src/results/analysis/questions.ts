import * as v from 'valibot';
import {
  plainText,
  type Manifest,
  type PublishedAnswers,
  type PublishedQuestion,
  type PublishedStart,
} from '../../content/index.ts';
import type { Attempt } from '../attempt.ts';
import { rightRange } from './right-range.ts';

export interface ReportOption {
  readonly id: string;
  readonly label: string;
  readonly right: boolean;
}
type Part = Omit<ReportOption, 'right'>;

/** What report and exports need of a question, in one language. */
export interface ReportQuestion {
  readonly id: string;
  readonly type: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly level: number;
  readonly prompt: string;
  /** What can be chosen; where nothing is chosen from, the classes `right`, `close` and `far` of answers. */
  readonly options: readonly ReportOption[];
  /** Cards that are put in order; or in pairs, then these are the left ones and `partners` the right ones. */
  readonly cards: readonly Part[];
  readonly partners: readonly Part[];
  /** Every right answer in the notation of xAPI; null where there is none, or too many to list. */
  readonly correct: readonly string[] | null;
}

/** A story as far as report and exports are about it. */
export interface ReportStory {
  readonly id: string;
  readonly version: string;
  /** The language of all texts in it. */
  readonly language: string;
  /** Names of the languages by their ids. */
  readonly languages: Readonly<Record<string, string>>;
  /** Scored questions in a round. */
  readonly perRound: number;
  readonly questions: readonly ReportQuestion[];
}

const CLASSES = ['right', 'close', 'far'] as const;
const CHOOSES = ['choice', 'spot', 'opinion'];

export const isOpinion = ({ type }: Pick<ReportQuestion, 'type'>): boolean => type === 'opinion';
/** Are the options only classes of answers? */
export const hasClasses = ({ type }: Pick<ReportQuestion, 'type'>): boolean => !CHOOSES.includes(type);

/**
 * Reads a story out of its published files, `read` by their names; in its first language where it does not have the
 * one asked for. Throws where a file is missing or is none.
 */
export function reportStory(read: (name: string) => string | null, language: string | null = null): ReportStory {
  const file = (name: string | undefined): unknown => {
    const text = name === undefined ? null : read(name);
    if (text === null) throw new Error(`The published story lacks ${name ?? 'a part of it'}.`);
    return JSON.parse(text);
  };
  const manifest = file('manifest.json') as Manifest;
  const known = language !== null && manifest.languages.includes(language) ? language : manifest.languages[0]!;
  const part = (name: string) => file(manifest.files[name]?.[known]);
  const start = part('start') as PublishedStart;
  const answers = part('answers') as PublishedAnswers;
  const chapters = new Map(start.chapters.map(({ id, title }) => [id, title]));
  const questions = (part('questions') as PublishedQuestion[]).map((question): ReportQuestion => ({
    id: question.id,
    type: question.type,
    chapter: question.chapter,
    chapterTitle: chapters.get(question.chapter) ?? question.chapter,
    level: question.level,
    prompt: plainText(question.prompt),
    ...partsOf(question, answers[question.id]?.key, start.words),
  }));
  return {
    id: manifest.id,
    version: manifest.version,
    language: known,
    languages: Object.fromEntries(start.languages.map(({ id, name }) => [id, name])),
    perRound: start.quiz.questions,
    questions,
  };
}

/** Ids of the options that an answer has chosen, or the class that it is in; null where that was not written down. */
export function chosenIn(
  question: Pick<ReportQuestion, 'type'>,
  { answer, outcome }: Attempt,
): readonly string[] | null {
  if (hasClasses(question)) {
    const place = ['right', 'close', 'wrong'].indexOf(outcome);
    return place < 0 ? null : [CLASSES[place]!];
  }
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer.filter((id): id is string => typeof id === 'string') : null;
}

type Parts = Pick<ReportQuestion, 'options' | 'cards' | 'partners' | 'correct'>;

const text = v.union([
  v.pipe(
    v.object({ id: v.string(), text: v.string() }),
    v.transform(({ id, text: label }) => ({ id, label })),
  ),
  v.pipe(
    v.object({ id: v.string(), value: v.string() }),
    v.transform(({ id, value: label }) => ({ id, label })),
  ),
]);
const FORMS = {
  choice: [v.object({ options: v.array(text) }), v.object({ ids: v.array(v.string()) })],
  opinion: [v.object({ options: v.array(text) }), v.unknown()],
  spot: [
    v.object({ marks: v.array(v.object({ id: v.string() })) }),
    v.object({ mark: v.string(), names: v.record(v.string(), v.object({ label: v.string() })) }),
  ],
  order: [v.object({ items: v.array(text) }), v.object({ order: v.array(v.string()) })],
  match: [
    v.object({ lefts: v.array(text), rights: v.array(text) }),
    v.object({ pairs: v.record(v.string(), v.string()) }),
  ],
  estimate: [
    v.object({
      axis: v.object({
        from: v.number(),
        to: v.number(),
        scale: v.optional(v.picklist(['linear', 'log'])),
        step: v.number(),
      }),
    }),
    v.object({ key: v.object({ value: v.number(), qualifier: v.string() }), tolerance: v.number() }),
  ],
} as const;

/** Options, cards and what is right. A type of question that is not known here has classes of answers. */
function partsOf({ type, ask }: PublishedQuestion, key: unknown, words: PublishedStart['words']): Parts {
  const classes = CLASSES.map((id) => ({
    id,
    label: words[`quiz.${id === 'far' ? 'wrong' : id}`] ?? id,
    right: id === 'right',
  }));
  const none: Parts = { options: classes, cards: [], partners: [], correct: null };
  switch (type) {
    case 'choice': {
      const { options, ids } = { ...v.parse(FORMS.choice[0], ask), ...v.parse(FORMS.choice[1], key) };
      const marked = options.map((option) => ({ ...option, right: ids.includes(option.id) }));
      return { ...none, options: marked, correct: [ids.join('[,]')] };
    }
    case 'opinion': {
      const { options } = v.parse(FORMS.opinion[0], ask);
      return { ...none, options: options.map((option) => ({ ...option, right: false })) };
    }
    case 'spot': {
      const { marks, mark, names } = { ...v.parse(FORMS.spot[0], ask), ...v.parse(FORMS.spot[1], key) };
      const options = marks.map(({ id }) => ({ id, label: names[id]?.label ?? id, right: id === mark }));
      return { ...none, options, correct: [mark] };
    }
    case 'order': {
      const { items, order } = { ...v.parse(FORMS.order[0], ask), ...v.parse(FORMS.order[1], key) };
      return { ...none, cards: items, correct: [order.join('[,]')] };
    }
    case 'match': {
      const { lefts, rights, pairs } = { ...v.parse(FORMS.match[0], ask), ...v.parse(FORMS.match[1], key) };
      const correct = [lefts.map(({ id }) => `${id}[.]${pairs[id] ?? ''}`).join('[,]')];
      return { ...none, cards: lefts, partners: rights, correct };
    }
    case 'estimate': {
      const { axis } = v.parse(FORMS.estimate[0], ask);
      const [low, high] = rightRange({ axis, ...v.parse(FORMS.estimate[1], key) });
      return { ...none, correct: [`${low}[:]${high}`] };
    }
    default:
      return none;
  }
}
