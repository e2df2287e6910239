import type {
  Fact,
  PublishedAttractItem,
  PublishedAnswer,
  PublishedAnswers,
  PublishedBrand,
  PublishedChapter,
  PublishedFacts,
  PublishedMap,
  PublishedMore,
  PublishedNotes,
  PublishedQuestion,
  PublishedResult,
  PublishedSchedule,
  PublishedSources,
  PublishedStart,
  PublishedWords,
  RichText,
} from './published.ts';
import { BESIDE, BREAK, JOINT } from './edition.ts';
import { plainText } from './text.ts';

/**
 * Both languages at once: the published files of two languages put together. Pictures stay in the first one; titles,
 * captions, questions and the words of the interface come in both. In a text that holds both, a line break stands
 * between them. Reaches the browser only when somebody asks for both.
 */

/** The same words, wherever their lines may break. */
const same = (a: string, b: string): boolean => a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ');

/** A word of the interface in both languages, on one line. */
function word(a: string, b: string): string {
  if (same(a, b)) return a;
  // Signs around a value, as quotation marks, are no words of either: the value would be said twice.
  if (!hasWords(a) && !hasWords(b)) return a;
  // Sentences end with a stop of their own, and each is said whole: on a line of its own where lines are kept.
  if (SENTENCE.test(a)) return a + BREAK + b;
  if (a.split('{').length > 2) return a + BESIDE + b;
  // A value that both begin or end with is said once: "Chốt · Confirm {answer}".
  const [end, otherEnd] = [ENDING.exec(a)?.[0], ENDING.exec(b)?.[0]];
  if (end && end === otherEnd) return a.slice(0, -end.length) + BESIDE + b;
  const [start, otherStart] = [BEGINNING.exec(a)?.[0], BEGINNING.exec(b)?.[0]];
  return a + BESIDE + (start && start === otherStart ? b.slice(start.length) : b);
}
const hasWords = (template: string): boolean => /\p{L}/u.test(template.replace(/\{\w+\}/g, ''));
const SENTENCE = /\p{L}[.!?…]$/u;
const ENDING = /:? \{\w+\}$/;
const BEGINNING = /^\+?\{\w+\} /;
const lines = (a: string, b: string): string => (same(a, b) ? a : a + BREAK + b);

function rich(a: RichText, b: RichText): RichText {
  if (same(plainText(a), plainText(b))) return a;
  const runs = (text: RichText) => (typeof text === 'string' ? [text] : text);
  return [...runs(a), BREAK, ...runs(b)];
}

export const bothWords = (a: PublishedWords, b: PublishedWords): PublishedWords =>
  Object.fromEntries(Object.entries(a).map(([key, text]) => [key, word(text, b[key] ?? text)]));

export function bothStarts(a: PublishedStart, b: PublishedStart): PublishedStart {
  return {
    ...a,
    edition: a.language + JOINT + b.language,
    title: rich(a.title, b.title),
    tagline: rich(a.tagline, b.tagline),
    words: bothWords(a.words, b.words),
    pictureWords: a.words,
    chapters: a.chapters.map((chapter, i) => ({
      ...chapter,
      title: lines(chapter.title, b.chapters[i]!.title),
      summary: lines(chapter.summary, b.chapters[i]!.summary),
    })),
    kiosk: { ...a.kiosk, attract: a.kiosk.attract.map((item, i) => bothItems(item, b.kiosk.attract[i]!)) },
  };
}

const bothItems = (a: PublishedAttractItem, b: PublishedAttractItem): PublishedAttractItem => ({
  ...a,
  question: rich(a.question, b.question),
  invite: word(a.invite, b.invite),
  ...(a.guess && b.guess && { guess: { ...a.guess, after: rich(a.guess.after, b.guess.after) } }),
});

export function bothChapters(a: PublishedChapter, b: PublishedChapter, language: string): PublishedChapter {
  return {
    ...a,
    title: lines(a.title, b.title),
    slides: a.slides.map((slide, i) => {
      const { title, takeaway, steps } = b.slides[i]!;
      return { ...slide, second: { language, title, takeaway, captions: steps.map(({ caption }) => caption) } };
    }),
  };
}

export const bothMaps = (a: PublishedMap, b: PublishedMap): PublishedMap =>
  Object.fromEntries(
    Object.entries(a).map(([chapter, titles]) => [
      chapter,
      Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, lines(title, b[chapter]?.[id] ?? title)])),
    ]),
  );

export const bothQuestions = (a: readonly PublishedQuestion[], b: readonly PublishedQuestion[]): PublishedQuestion[] =>
  a.map((question, i) => {
    const { prompt, ask } = b[i]!;
    return { ...question, prompt: rich(question.prompt, prompt), ask: bothData(question.ask, ask) as object };
  });

export const bothAnswer = (a: PublishedAnswer, b: PublishedAnswer): PublishedAnswer => ({
  key: bothData(a.key, b.key) as object,
  explain: rich(a.explain, b.explain),
});

export const bothAnswers = (a: PublishedAnswers, b: PublishedAnswers): PublishedAnswers =>
  Object.fromEntries(Object.entries(a).map(([id, answer]) => [id, b[id] ? bothAnswer(answer, b[id]) : answer]));

export const bothResults = (a: PublishedResult, b: PublishedResult): PublishedResult => ({
  ...a,
  surprises: a.surprises.map((surprise, i) => ({
    ...surprise,
    text: rich(surprise.text, b.surprises[i]?.text ?? surprise.text),
  })),
});

export const bothBrands = (a: PublishedBrand, b: PublishedBrand): PublishedBrand => ({
  ...a,
  organiser: { ...a.organiser, name: lines(a.organiser.name, b.organiser.name) },
  tiers: a.tiers.map((tier, i) => ({ ...tier, name: lines(tier.name, b.tiers[i]?.name ?? tier.name) })),
});

export const bothSchedules = (a: PublishedSchedule, b: PublishedSchedule): PublishedSchedule => ({
  ...a,
  notices: a.notices.map((notice, i) => ({ ...notice, text: lines(notice.text, b.notices[i]?.text ?? notice.text) })),
});

export const bothSources = (a: PublishedSources, b: PublishedSources): PublishedSources => ({
  facts: Object.fromEntries(
    Object.entries(a.facts).map(([id, fact]) => {
      const { label, note } = b.facts[id] ?? fact;
      return [
        id,
        { ...fact, label: lines(fact.label, label), ...(fact.note && { note: lines(fact.note, note ?? '') }) },
      ];
    }),
  ),
  sources: Object.fromEntries(
    Object.entries(a.sources).map(([id, source]) => {
      const note = b.sources[id]?.note ?? '';
      return [id, { ...source, ...(source.note && { note: lines(source.note, note) }) }];
    }),
  ),
});

const between = (a: string, b: string): string => (same(a, b) ? a : `${a} / ${b}`);

type Feedback = Readonly<Record<string, RichText>>;
const bothFeedback = (a: Feedback, b: Feedback): Feedback =>
  Object.fromEntries(Object.entries(a).map(([id, text]) => [id, rich(text, b[id] ?? text)]));

/** The rest of a question: its texts in both languages; values stay as they are drawn. */
function bothData(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => bothData(item, b[i]));
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a;
  if ('qualifier' in a) return { ...a, label: between((a as Fact).label, (b as Fact).label) };
  return Object.fromEntries(
    Object.entries(a).map(([key, value]: [string, unknown]) => {
      const other = (b as Record<string, unknown>)[key];
      return [
        key,
        key === 'feedback'
          ? bothFeedback(value as Feedback, other as Feedback)
          : key === 'text'
            ? between(plainText(value as RichText), plainText(other as RichText))
            : bothData(value, other),
      ];
    }),
  );
}

export const bothMores = (a: PublishedMore, b: PublishedMore): PublishedMore =>
  mapValues(a, (slides, chapter) => mapValues(slides, (text, id) => rich(text, b[chapter]?.[id] ?? text)));

export const bothNotes = (a: PublishedNotes, b: PublishedNotes): PublishedNotes =>
  mapValues(a, (slides, chapter) =>
    mapValues(slides, (steps, id) => steps.map((text, i) => rich(text, b[chapter]?.[id]?.[i] ?? text))),
  );

const mapValues = <T, U>(record: Readonly<Record<string, T>>, make: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));

/** Facts stay in the first language, as in pictures; their labels come in both. */
export const bothFacts = (a: PublishedFacts, b: PublishedFacts): PublishedFacts =>
  a.map((fact, i) => ({ ...fact, label: lines(fact.label, b[i]?.label ?? fact.label) }));
