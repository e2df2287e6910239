import {
  BREAK,
  formatNumber,
  formatValue,
  languagesOf,
  type Library,
  type PublishedQuestion,
  type PublishedStart,
} from '../../../content/index.ts';
import { hallAskOf, type BandName, type HallAsk } from '../../../quiz/hands/index.ts';
import { sayer, type Say, type WordKey } from '../../../ui/index.ts';

/** What a hall is asked, in a language or two: in two, every text has a line of each. */
export interface SaidAsk extends HallAsk {
  /** What hands are raised for, where the question asks for more than they can say; '' where they say all of it. */
  readonly wanted: string;
}

/** What a hall is asked by a question, by its id; null for what hands cannot answer, or for none of the story. */
export type Asks = (question: string) => SaidAsk | null;

/** Reads what a hall can be asked. Each language says it by itself: it has numbers, units and an order of words of its own. */
export async function readAsks(library: Library, edition: string): Promise<Asks> {
  const told = await Promise.all(
    languagesOf(edition).map((language) => Promise.all([library.questions(language), library.whole(language)])),
  );
  return (id) => {
    const [first, second] = told.map(([questions, start]) => {
      const question = questions.find((one) => one.id === id);
      return question ? saidAsk(question, start) : null;
    });
    return first && second ? inBoth(first, second) : (first ?? null);
  };
}

function saidAsk(question: PublishedQuestion, start: PublishedStart): SaidAsk | null {
  const ask = hallAskOf(question, start.language, bandNames(start));
  return ask && { ...ask, wanted: partAsked(ask, sayer(start.words)) };
}

/** Options stand in the same order in every language. */
const inBoth = (first: SaidAsk, second: SaidAsk): SaidAsk => ({
  ...first,
  options: first.options.map((option, i) => ({ ...option, text: lines(option.text, second.options[i]!.text) })),
  wanted: lines(first.wanted, second.wanted),
});

/** What both write alike is told once, wherever its lines may break. */
const lines = (a: string, b: string): string => (a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ') ? a : a + BREAK + b);

function bandNames(start: PublishedStart): BandName {
  const say = sayer(start.words);
  return (from, to, unitId) => {
    const unit = start.units[unitId] ?? { phrase: '{n}', notation: 'standard', digits: 1 };
    const whole = (value: number) => formatValue(value, unit, start.language);
    const number = (value: number) => formatNumber(value, unit, start.language);
    if (from === null) return say('present.ask-under', { to: to === null ? '' : whole(to) });
    if (to === null) return say('present.ask-over', { from: whole(from) });
    // The unit is said once, on the side where it stands.
    const leads = !whole(from).startsWith(number(from));
    return say('present.ask-between', {
      from: leads ? whole(from) : number(from),
      to: leads ? number(to) : whole(to),
    });
  };
}

function partAsked({ part }: HallAsk, say: Say): string {
  if (!part) return '';
  return 'left' in part
    ? say('present.ask-partner', { left: part.left.text })
    : say(`present.ask-first-${part.first}` satisfies WordKey);
}

/** How hands are raised: for one letter, for several, or for what one thinks. */
export const howTo = ({ several, hasTruth }: HallAsk): WordKey =>
  several ? 'learn.hands-several' : hasTruth ? 'learn.hands-hint' : 'present.ask-think';
