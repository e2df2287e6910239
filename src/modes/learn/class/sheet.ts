import { plainText, type PublishedQuestion } from '../../../content/index.ts';
import { askOf, type Ask } from '../../../quiz/hands/index.ts';

/** A question on a sheet of paper. */
export interface SheetQuestion {
  readonly question: PublishedQuestion;
  readonly ask: Ask;
}

/** Millimetres of an A4 page between its margins; the first one also has a head. */
const PAGE = 262;
const HEAD = 38;
const PAGES = 2;

/** A line of text, and how many letters it holds. Vietnamese stacks its marks. */
const LINE = 5.7;
const LETTERS = 80;

const linesOf = (words: string, letters = LETTERS): number =>
  words.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** How high a question stands on paper, in mm; rather too much than too little. */
export function heightOf({ question, ask }: SheetQuestion): number {
  return linesOf(plainText(question.prompt), LETTERS - 6) * LINE + LINE + bodyHeight(ask) + 9;
}

function bodyHeight(ask: Ask): number {
  switch (ask.type) {
    case 'choice':
      return sum(ask.options.map(({ text }) => linesOf(text) * LINE + 2));
    case 'opinion':
      return sum(ask.options.map(({ text }) => linesOf(text, LETTERS / 2) * LINE + 2)) / 2 + 8 + 2 * 10;
    case 'order':
      return sum(ask.items.map(({ text }) => linesOf(text) * LINE + 3));
    case 'match': {
      const column = (cards: readonly { text: string }[]) =>
        sum(cards.map(({ text }) => linesOf(text, LETTERS / 2 - 6) * LINE + 3));
      return Math.max(column(ask.lefts), column(ask.rights));
    }
    case 'estimate':
      return ask.anchor ? 30 : 22;
    case 'sketch':
      return 62;
    case 'spot':
      return (ask.form === 'timeline' ? 26 : ask.spots.length * 7.5 + 3) + 9;
  }
}

/** How many pages some questions take, one after the other, none of them parted. */
export function pagesOf(heights: readonly number[]): number {
  let page = 1;
  let left = PAGE - HEAD;
  for (const height of heights) {
    if (height > left) {
      page++;
      left = PAGE;
    }
    left -= height;
  }
  return page;
}

/** One of each type first: a sheet is for all kinds of heads. */
const TYPES = ['choice', 'estimate', 'order', 'match', 'spot', 'sketch', 'opinion'] as const;

/**
 * The questions of a chapter that stand on its sheet: one of every type, then a second one, the easiest first, as long as
 * two pages hold them. In the order of the story. What must not share a round shares no sheet.
 */
export function sheetOf(questions: readonly PublishedQuestion[], chapter: string, language: string): SheetQuestion[] {
  const own = questions
    .filter((question) => question.chapter === chapter)
    .flatMap((question): SheetQuestion[] => {
      const ask = askOf(question, language);
      return ask ? [{ question, ask }] : [];
    });
  const chosen = new Set<SheetQuestion>();
  for (const one of inTurns(own)) {
    const clash = [...chosen].some(({ question }) => areApart(question, one.question));
    const all = own.filter((other) => other === one || chosen.has(other));
    if (!clash && pagesOf(all.map(heightOf)) <= PAGES) chosen.add(one);
  }
  return own.filter((one) => chosen.has(one));
}

const areApart = (a: PublishedQuestion, b: PublishedQuestion): boolean =>
  (a.apart?.includes(b.id) ?? false) || (b.apart?.includes(a.id) ?? false);

/** The first of each type, then the second of each, and so on. */
function inTurns(all: readonly SheetQuestion[]): SheetQuestion[] {
  const piles = TYPES.map((type) =>
    all.filter(({ ask }) => ask.type === type).sort((a, b) => a.question.level - b.question.level),
  );
  const most = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
}
