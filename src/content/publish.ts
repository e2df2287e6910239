import * as v from 'valibot';
import { resolveFacts, type FactTable, type ResolvedFact } from './facts.ts';
import { ContentError } from './fault.ts';
import { partWords } from './first-words.ts';
import { formatDate } from './format.ts';
import { USUAL_PRIORITY, guidedRun } from './guided.ts';
import { check } from './check.ts';
import type { Kit } from './kit.ts';
import { parseStory } from './parse.ts';
import type {
  Fact,
  Manifest,
  PublishedAnswer,
  PublishedAnswers,
  PublishedBrand,
  PublishedChapter,
  PublishedFacts,
  PublishedMap,
  PublishedMore,
  PublishedQuestion,
  PublishedResult,
  PublishedSchedule,
  PublishedSlide,
  PublishedSources,
  PublishedStart,
  RichText,
} from './published.ts';
import { factUnit, sayFact, unitFor, type Catalogue } from './say.ts';
import type { Story, StoryQuestion, StorySlide } from './schema.ts';
import { USUAL_ZONE } from './zone.ts';
import { keepTogether, plainText, writeText, type Form } from './text.ts';
import type { FactId, Localised } from './vocabulary.ts';
import { walk, type AnySchema } from './walk.ts';

/** Seconds in which speed counts, where a story does not say. */
const USUAL_SECONDS = 20;

/** Free space around a logo, as a share of its height. */
const USUAL_SPACE = 0.5;

/** A story as the browser gets it: file name -> text. `manifest.json` names all the others. */
export interface Published {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Checks the text of a content file and publishes it: resolved, split by chapter and language, so that a screen loads
 * only what it needs. The build, the dev server, the running server and `?content=` all come through here.
 * Throws `ContentError` with every fault found.
 */
export function publish(text: string, kit: Kit): Published {
  const checked = check(parseStory(text), kit);
  if (!checked.story) throw new ContentError(checked.faults);
  return publishStory(checked.story, kit);
}

export function publishStory(story: Story, kit: Kit): Published {
  const parts = new Map<string, Map<string, unknown>>();
  const put = (part: string, language: string, value: unknown) => {
    const files = parts.get(part) ?? new Map<string, unknown>();
    parts.set(part, files.set(language, value));
  };
  const facts = resolveFacts(story.facts);
  const files = new Map<string, string>();
  const seal = (answer: PublishedAnswer, id: string, language: string): string => {
    const text = JSON.stringify(answer);
    const name = `answer-${id}.${language}.${hash(text)}.json`;
    files.set(name, text);
    return name;
  };
  for (const language of story.languages) {
    const edition = new Edition(story, kit, facts, language);
    put('start', language, edition.start());
    put('words', language, edition.words().later);
    put('map', language, edition.map());
    const answers = edition.answers();
    put('answers', language, answers);
    put(
      'questions',
      language,
      edition.questions((id) => seal(answers[id]!, id, language)),
    );
    put('result', language, edition.result());
    put('sources', language, edition.sources());
    const [brand, schedule] = [edition.brand(), edition.schedule()];
    if (brand) put('brand', language, brand);
    if (schedule) put('schedule', language, schedule);
    put('facts', language, edition.allFacts());
    for (const { id } of story.chapters) {
      put(`chapter/${id}`, language, edition.chapter(id));
      put(`more/${id}`, language, edition.more(id));
    }
  }

  const names: Record<string, Record<string, string>> = {};
  for (const [part, byLanguage] of parts)
    for (const [language, value] of byLanguage) {
      const text = JSON.stringify(value);
      const name = `${part.replace('/', '-')}.${language}.${hash(text)}.json`;
      files.set(name, text);
      (names[part] ??= {})[language] = name;
    }
  const manifest: Manifest = {
    id: story.id,
    version: story.version,
    hash: hash([story.id, story.version, ...story.languages, ...files.keys()].join()),
    languages: story.languages,
    files: names,
  };
  files.set('manifest.json', JSON.stringify(manifest));
  return { manifest, files };
}

function outlineOf(slides: readonly StorySlide[]): PublishedStart['chapters'][number]['slides'] {
  const all = slides.map(({ id, priority = USUAL_PRIORITY, steps }) => ({
    id,
    priority,
    seconds: steps.map(({ seconds }) => seconds),
  }));
  const guided = new Set(guidedRun(all));
  return all.map(({ id, seconds }) => ({ id, seconds, guided: guided.has(id) }));
}

/** One story in one language. */
class Edition {
  private readonly catalogue: Catalogue;
  constructor(
    private readonly story: Story,
    private readonly kit: Kit,
    private readonly facts: FactTable,
    private readonly language: string,
  ) {
    this.catalogue = kit.words;
  }

  start(): PublishedStart {
    const { story, language } = this;
    return {
      language,
      edition: language,
      title: this.text(story.title),
      tagline: this.text(story.tagline),
      languages: story.languages.map((id) => ({ id, name: story.languageNames[id] ?? id })),
      words: this.words().first,
      units: Object.fromEntries(Object.entries(story.units).map(([id, unit]) => [id, unitFor(unit, language)])),
      chapters: story.chapters.map((chapter) => ({
        id: chapter.id,
        title: this.plain(chapter.title),
        summary: this.plain(chapter.summary),
        slides: outlineOf(chapter.slides),
      })),
      quiz: {
        questions: story.quiz.questions,
        scoring: story.quiz.scoring ?? 'accuracy',
        seconds: story.quiz.seconds ?? USUAL_SECONDS,
        secret: story.quiz.secret ?? false,
      },
      kiosk: {
        start: story.kiosk.start,
        idle: story.kiosk.idle,
        ...(story.kiosk.screen && { screen: story.kiosk.screen }),
        attract: story.kiosk.attract.map((item) => {
          const [chapter = '', id] = item.slide.split('/');
          const slide = this.find(chapter)?.slides.find((s) => s.id === id);
          return {
            chapter,
            slide: this.slide(slide!),
            seconds: item.seconds,
            question: this.text(item.question),
            invite: this.plain(item.invite),
            ...(item.guess && {
              guess: {
                step: item.guess.step,
                key: this.fact(item.guess.key) as never,
                of: this.fact(item.guess.of) as never,
                after: this.text(item.guess.after),
              },
            }),
          };
        }),
      },
    };
  }

  /** The words of the interface, those of the first screen apart. */
  words(): ReturnType<typeof partWords> {
    const { story, language } = this;
    const words = { ...this.catalogue[language], ...story.interface?.[language] };
    const set = Object.entries(words).map(([key, word]) => [key, keepTogether(word, this.phrases)] as const);
    const kinds = story.kiosk.attract.map(({ slide }) => {
      const [chapter = '', id] = slide.split('/');
      return this.find(chapter)!.slides.find((s) => s.id === id)!.scene;
    });
    return partWords(Object.fromEntries(set), kinds);
  }

  map(): PublishedMap {
    const titles = (slides: readonly StorySlide[]) =>
      Object.fromEntries(slides.map(({ id, title }) => [id, this.plain(title)]));
    return Object.fromEntries(this.story.chapters.map(({ id, slides }) => [id, titles(slides)]));
  }

  chapter(id: string): PublishedChapter {
    const chapter = this.find(id)!;
    return { id, title: this.plain(chapter.title), slides: chapter.slides.map((slide) => this.slide(slide)) };
  }

  /** What is told of the slides of a chapter beyond their captions. */
  more(id: string): PublishedMore {
    const told = this.find(id)!.slides.flatMap((slide) => (slide.more ? [[slide.id, this.text(slide.more)]] : []));
    return Object.fromEntries(told) as PublishedMore;
  }

  allFacts(): PublishedFacts {
    return [...this.facts.keys()].map((id) => this.fact(id));
  }

  /** The questions without what is right; `seal` says in which file that is. */
  questions(seal: (id: string) => string): PublishedQuestion[] {
    return this.story.questions.map((question) => {
      const { id, type, chapter, shows, level, apart } = question;
      return {
        id,
        type,
        chapter,
        shows,
        level,
        ...(apart && { apart }),
        prompt: this.text(question.prompt),
        ask: this.parts(question).ask,
        sealed: seal(id),
      };
    });
  }

  answers(): PublishedAnswers {
    return Object.fromEntries(
      this.story.questions.map((question) => [
        question.id,
        { key: this.parts(question).key, explain: this.text(question.explain) },
      ]),
    );
  }

  result(): PublishedResult {
    const { quiz, kiosk } = this.story;
    return {
      names: quiz.names?.[this.language] ?? null,
      surprises: (quiz.surprises ?? []).map(({ text, shows }) => ({ text: this.text(text), shows })),
      learnUrl: kiosk.learnUrl ?? null,
    };
  }

  brand(): PublishedBrand | null {
    const brand = this.story.theme?.brand;
    if (!brand) return null;
    const { organiser, tiers, clearSpace = USUAL_SPACE } = brand;
    return {
      organiser: { name: this.plain(organiser.name), logo: organiser.logo ?? null },
      tiers: tiers.map(({ name, sponsors }) => ({
        name: this.plain(name),
        sponsors: sponsors.map((sponsor) => ({ name: sponsor.name, logo: sponsor.logo ?? null })),
      })),
      clearSpace,
    };
  }

  schedule(): PublishedSchedule | null {
    const { schedule } = this.story.kiosk;
    if (!schedule) return null;
    const { zone = USUAL_ZONE, days, notices = [], blank = false } = schedule;
    return {
      zone,
      days: days.toSorted((a, b) => a.date.localeCompare(b.date)),
      notices: notices
        .map((notice) => ({ ...notice, text: this.plain(notice.text) }))
        .sort((a, b) => `${a.date} ${a.at}`.localeCompare(`${b.date} ${b.at}`)),
      blank,
    };
  }

  private parts(question: StoryQuestion): { ask: object; key: object } {
    const { schema, seal } = this.kit.questions[question.type]!;
    return seal(this.fill(schema, v.parse(schema, question)) as never);
  }

  sources(): PublishedSources {
    const { story, language } = this;
    return {
      facts: Object.fromEntries([...this.facts.values()].map((fact) => [fact.id, this.provenance(fact)])),
      sources: Object.fromEntries(
        Object.entries(story.sources).map(([id, { date, note, ...rest }]) => [
          id,
          { ...rest, date: date ? formatDate(date, language) : '', ...(note && { note: this.plain(note) }) },
        ]),
      ),
    };
  }

  private provenance(fact: ResolvedFact): PublishedSources['facts'][string] {
    const { raw, kind, qualifier } = fact;
    return {
      label: this.say(fact.id, 'label'),
      stated: this.say(fact.id, 'stated'),
      kind,
      qualifier,
      date: this.say(fact.id, 'date'),
      ...(raw.note && { note: this.plain(raw.note) }),
      ...('formula' in raw
        ? { formula: { name: raw.formula, of: raw.of } }
        : { source: raw.source, locator: raw.locator, ...(raw.speaker && { speaker: raw.speaker }) }),
    };
  }

  private slide(slide: StorySlide): PublishedSlide {
    const kind = this.kit.scenes[slide.scene]!;
    const named = new Set<string>();
    const note = (text: RichText) => {
      if (typeof text !== 'string') for (const run of text) if (typeof run !== 'string') named.add(run.fact);
      return text;
    };
    const fill = (schema: AnySchema, value: unknown) => this.fill(schema, value, (id) => named.add(id));
    const published = {
      id: slide.id,
      scene: slide.scene,
      title: note(this.text(slide.title)),
      takeaway: note(this.text(slide.takeaway)),
      ...(slide.priority && { priority: slide.priority }),
      data: {
        ...(fill(kind.data, v.parse(kind.data, slide.data)) as object),
        steps: slide.steps.map((step) => fill(kind.view, v.parse(kind.view, step.view))),
      },
      steps: slide.steps.map((step) => ({ caption: note(this.text(step.caption)), seconds: step.seconds })),
    };
    const facts = [...named];
    return { ...published, facts, sources: [...new Set(facts.flatMap((id) => this.facts.get(id)?.sources ?? []))] };
  }

  /** A value of the content file with facts and texts put in the place of ids and languages. */
  private fill(schema: AnySchema, value: unknown, named: (id: string) => void = () => {}): unknown {
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

  private fact(id: string): Fact {
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

  private say(id: string, form: Form): string {
    const words = sayFact(this.facts.get(id)!, form, this.language, this.story, this.catalogue);
    return keepTogether(words, this.phrases);
  }

  private text(texts: Localised | Record<string, string>): RichText {
    const template = (texts as Record<string, string>)[this.language] ?? '';
    return writeText(template, (id, form) => this.say(id, form), this.phrases);
  }

  private plain(texts: Localised | Record<string, string>): string {
    return plainText(this.text(texts));
  }

  private get phrases(): readonly string[] {
    return this.story.keepTogether?.[this.language] ?? [];
  }

  private find(id: string) {
    return this.story.chapters.find((chapter) => chapter.id === id);
  }
}

/** FNV-1a, 53 bits: names files by what is in them; not for secrets. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return ((a >>> 0) * 0x200000 + (b >>> 11)).toString(36).padStart(11, '0').slice(-11);
}
