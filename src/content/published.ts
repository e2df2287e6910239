import type { Unit } from './format.ts';
import type { Formula } from './formulas.ts';
import type { Screen } from './physical.ts';

/** What happened, or how it is known. `claim` has a speaker. */
export const KINDS = ['actual', 'estimate', 'claim', 'forecast', 'target'] as const;
export type Kind = (typeof KINDS)[number];

export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'up-to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A stretch of text; with `fact` it is the words of that fact, and touching it shows where it comes from. */
export type Run = string | { readonly fact: string; readonly text: string };

/** A text as it is shown: a plain string, or runs where facts are named in it. */
export type RichText = string | readonly Run[];

/** A fact in one language, ready to be drawn. */
export interface Fact {
  readonly id: string;
  /** A number in its unit (percent in points), or the words of a fact that is not a number. */
  readonly value: number | string;
  readonly unit: string;
  readonly kind: Kind;
  readonly qualifier: Qualifier;
  /** Most fraction digits shown. */
  readonly digits: number;
  /** Decimal year of its date (2019.5 = middle of 2019); null without a date. */
  readonly at: number | null;
  /** The date in words of the language, at the precision that the content gives; empty without a date. */
  readonly date: string;
  readonly label: string;
  /** Value with unit: "50.000 doanh nghiệp". */
  readonly text: string;
  /** Value with unit and qualifier: "khoảng 50.000 doanh nghiệp". */
  readonly stated: string;
  /** The value alone: "50.000". */
  readonly number: string;
}
export interface NumericFact extends Fact {
  readonly value: number;
}

export interface PublishedStep {
  readonly caption: RichText;
  /** How long this step is worth, in seconds, when nobody touches anything. */
  readonly seconds: number;
}

/** A slide as a screen needs it. `data` fits the scene kind's own type; `data.steps` holds its views, one a step. */
export interface PublishedSlide {
  readonly id: string;
  readonly scene: string;
  readonly title: RichText;
  readonly takeaway: RichText;
  /** 1..3; 1: the chapter is not told without it. Absent: 2. */
  readonly priority?: number;
  readonly data: { readonly steps: readonly unknown[] };
  readonly steps: readonly PublishedStep[];
  /** Ids of the sources that the facts of this slide rest on. */
  readonly sources: readonly string[];
  /** Ids of the facts that this slide shows. */
  readonly facts: readonly string[];
  /** Where both languages are shown at once. */
  readonly second?: SecondWords;
}

/** The words of a slide in a second language. */
export interface SecondWords {
  readonly language: string;
  readonly title: RichText;
  readonly takeaway: RichText;
  /** One a step. */
  readonly captions: readonly RichText[];
}

export interface PublishedChapter {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly PublishedSlide[];
}

export interface PublishedQuestion {
  readonly id: string;
  readonly type: string;
  readonly chapter: string;
  /** Address of the step that teaches the answer: `chapter/slide/step`. */
  readonly shows: string;
  readonly level: number;
  /** Questions that must not share a round with this one. */
  readonly apart?: readonly string[];
  readonly prompt: RichText;
  /** What is asked, in the shape of the question type. Nothing here tells what is right. */
  readonly ask: object;
  /** The name of the file that holds its `PublishedAnswer`, for rounds whose answers are secret. */
  readonly sealed: string;
}

/** What is right, and why. */
export interface PublishedAnswer {
  readonly key: object;
  readonly explain: RichText;
}

/** All answers by the id of their question. */
export type PublishedAnswers = Readonly<Record<string, PublishedAnswer>>;

export interface PublishedAttractItem {
  /** The slide that the loop plays, and the address of its chapter. */
  readonly chapter: string;
  readonly slide: PublishedSlide;
  /** Seconds for each of the first steps of the slide; its length is how many steps the loop shows. */
  readonly seconds: readonly number[];
  readonly question: RichText;
  readonly invite: string;
  /** With it, the first touch is an answer, given in places of the picture; the slide's `answer` step shows the truth. */
  readonly guess?: {
    readonly step: number;
    readonly key: NumericFact;
    readonly of: NumericFact;
    readonly after: RichText;
  };
}

export interface PublishedKiosk {
  readonly attract: readonly PublishedAttractItem[];
  /** Where "start the story" begins. */
  readonly start: string;
  /** Seconds of quiet until the warning on a menu and in a question, and the length of the warning. */
  readonly idle: { readonly menu: number; readonly question: number; readonly warning: number };
  /** Size and place of the screen; absent where nobody told. */
  readonly screen?: Screen;
}

/** Words of the interface by their key. */
export type PublishedWords = Readonly<Record<string, string>>;

/** Everything that the first screen needs, in one language. */
export interface PublishedStart {
  readonly language: string;
  /** What the other files are asked for by: the language, or both where both are shown at once. */
  readonly edition: string;
  readonly title: RichText;
  readonly tagline: RichText;
  /** Names of the languages in themselves, in the order of the story. */
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** Words of the interface: those that the first screen needs; all of them in what `Library.whole` gives. */
  readonly words: PublishedWords;
  /** Words inside pictures, where those of the interface are in both languages. */
  readonly pictureWords?: PublishedWords;
  /** Units by id, for numbers that a screen makes itself (axis ticks, the thumb of a slider). */
  readonly units: Readonly<Record<string, Unit>>;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly slides: readonly {
      readonly id: string;
      /** How long each step is worth. */
      readonly seconds: readonly number[];
      /** It belongs to the run of 90 seconds. */
      readonly guided: boolean;
      /** 1: always shown; 3: only as time allows. Absent where it is `USUAL_PRIORITY`. */
      readonly priority?: number;
    }[];
  }[];
  readonly quiz: PublishedQuiz;
  readonly kiosk: PublishedKiosk;
  /** What decorates its pictures; absent where it is the drum. */
  readonly ornament?: 'drum' | 'dial' | 'none';
}

/** How rounds are played. */
export interface PublishedQuiz {
  /** Scored questions in a round. */
  readonly questions: number;
  readonly scoring: 'accuracy' | 'classic' | 'gentle';
  /** Seconds in which speed counts, where it does. */
  readonly seconds: number;
  readonly secret: boolean;
}

/** What the end of a round needs. */
export interface PublishedResult {
  /** Words that make a name for the leaderboard; null where there is no leaderboard. */
  readonly names: { readonly first: readonly string[]; readonly second: readonly string[] } | null;
  readonly surprises: readonly {
    readonly text: RichText;
    /** Address of the step that shows it: `chapter/slide/step`. */
    readonly shows: string;
  }[];
  /** Where a QR code leads; null without one. */
  readonly learnUrl: string | null;
}

/** A name, with the picture that stands for it where there is one: an address relative to the app. */
export interface PublishedLogo {
  readonly name: string;
  readonly logo: string | null;
}

/** What the closing card of the attract loop shows. */
export interface PublishedBrand {
  readonly organiser: PublishedLogo;
  /** The highest first. */
  readonly tiers: readonly { readonly name: string; readonly sponsors: readonly PublishedLogo[] }[];
  /** Free space around a logo, as a share of its height. */
  readonly clearSpace: number;
}

/** Opening hours and notices; days are yyyy-MM-dd and times HH:mm in `zone`. Days and notices in the order of time. */
export interface PublishedSchedule {
  readonly zone: string;
  readonly days: readonly { readonly date: string; readonly opens: string; readonly closes: string }[];
  readonly notices: readonly {
    readonly date: string;
    readonly at: string;
    readonly minutes: number;
    readonly text: string;
  }[];
  readonly blank: boolean;
}

/** The claims of all slides, for the map: chapter id -> slide id -> title. */
export type PublishedMap = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What slides have to say beyond their captions, to those who read: chapter id -> slide id -> text. Others are left out. */
export type PublishedMore = Readonly<Record<string, Readonly<Record<string, RichText>>>>;

/**
 * What a speaker says beyond the captions: chapter id -> slide id -> one text a step, '' where a step has none. Slides
 * without any are left out.
 */
export type PublishedNotes = Readonly<Record<string, Readonly<Record<string, readonly RichText[]>>>>;

/** Every fact of the story, in the order of the content file. */
export type PublishedFacts = readonly Fact[];

/** Where one fact comes from, in one language. */
export interface PublishedProvenance {
  readonly label: string;
  readonly stated: string;
  readonly kind: Kind;
  readonly qualifier: Qualifier;
  readonly date: string;
  /** The same date for programs, as the content gives it: `2019`, `2019-05` or `2019-05-09` (ISO 8601). */
  readonly iso?: string;
  readonly speaker?: string;
  readonly note?: string;
  /** For a calculated fact: how, and from which facts. */
  readonly formula?: { readonly name: Formula; readonly of: readonly string[] };
  /** For a fact from a source: which one, and where in it. */
  readonly source?: string;
  readonly locator?: string;
}

export interface PublishedSource {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date: string;
  readonly url?: string;
  readonly note?: string;
}

export interface PublishedSources {
  readonly facts: Readonly<Record<string, PublishedProvenance>>;
  readonly sources: Readonly<Record<string, PublishedSource>>;
}

/** The small file that names all the others; the only one that is never cached. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  /** Changes with any published byte. */
  readonly hash: string;
  readonly languages: readonly string[];
  /**
   * part -> language -> file name beside the manifest. Parts: `start`, `words`, `map`, `questions`, `answers`, `result`,
   * `sources`, `facts`, `more`, `notes`, `chapter/<id>`; `brand` and `schedule` where the story has them.
   */
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
