import { paragraph, type Frame, type Mark, type Paragraph, type Token } from '../../src/scene/index.ts';
import { goalYear, rateOf, reach, type WhatIfData } from './growth.ts';
import type { Layout } from './layout.ts';

export interface Headline {
  /** How the year is meant. */
  readonly lead: string;
  readonly year: number;
  readonly rate?: string;
  readonly words: string;
  readonly tone: Token;
  readonly fact?: string;
}

/** What a stated rate of "over 30 %" says about the year: that it comes then at the latest. */
const HOW = { exact: 'in', about: 'about', over: 'latest', under: 'earliest', 'up-to': 'earliest' } as const;

export function headlineOf(data: WhatIfData, step: number, guess: number | null, { word, format }: Frame): Headline {
  const { goal, stated, needed, yours } = data;
  const say = (what: string) => word(`scene.what-if.${what}`).replace('{year}', String(goalYear(goal.fact)));
  switch (data.steps[step]!.show) {
    case 'goal':
      return { lead: goal.label, year: goalYear(goal.fact), words: '', tone: 'gold', fact: goal.fact.id };
    case 'stated':
      return {
        lead: say(HOW[stated.fact.qualifier]),
        year: reach(data, stated.fact.value).year,
        rate: stated.fact.stated,
        words: stated.label,
        tone: 'sky',
        fact: stated.fact.id,
      };
    case 'needed':
      return {
        lead: say('in'),
        year: reach(data, needed.fact.value).year,
        rate: needed.fact.text,
        words: needed.label,
        tone: 'gold',
        fact: needed.fact.id,
      };
    case 'yours': {
      const rate = rateOf(data, guess);
      const { year, met } = reach(data, rate);
      return {
        lead: say(met ? 'in' : 'missed'),
        year,
        rate: guess === null ? needed.fact.text : format(rate, needed.fact.unit),
        words: yours,
        tone: met ? 'jade' : 'vermilion',
      };
    }
  }
}

/** The year, large, above it how it is meant, below it (or beside it) at which rate. */
export function headline(head: Headline, layout: Layout, frame: Frame): Mark[] {
  for (let factor = 1; ; factor -= 0.06) {
    const { marks, height } = set(head, layout, frame, factor);
    if (factor < 0.5 || height <= roomFor(layout)) return marks;
  }
}

/** In landscape the words of the base stand below. */
const roomFor = ({ head, base, wide, track }: Layout): number =>
  wide ? (base ? base.y - head.y - 10 : track.y - head.y - 10) : head.height;

function set(head: Headline, { head: room, wide }: Layout, frame: Frame, factor: number) {
  const { measure, stage } = frame;
  const { small, label, large } = stage.type;
  const own = head.fact === undefined ? {} : { fact: head.fact };
  const least = small * 0.9;
  const hero = stage.type.hero * 1.15 * factor;
  const year = String(head.year);
  const beside = wide ? 0 : measure(year, hero, 700) + 44;
  const width = room.width - beside;
  const lead = paragraph(
    {
      key: 'lead',
      text: head.lead,
      x: room.x,
      top: room.y,
      width: room.width,
      size: Math.max(least, label * factor),
      weight: 600,
      fill: head.tone === 'vermilion' ? 'vermilion' : 'muted',
      ...own,
    },
    frame,
  );
  const heroTop = room.y + lead.height + 6;
  const sideTop = wide ? heroTop + hero * 0.98 : heroTop + hero * 0.1;
  const rate: Paragraph | null = head.rate
    ? paragraph(
        {
          key: 'rate',
          text: head.rate,
          x: room.x + beside,
          top: sideTop,
          width,
          size: Math.max(small, large * factor),
          least: small,
          weight: 700,
          fill: head.tone,
          ...own,
        },
        frame,
      )
    : null;
  const wordsTop = sideTop + (rate ? rate.height + 2 : 0);
  const words = head.words
    ? paragraph(
        {
          key: 'rate-words',
          text: head.words,
          x: room.x + beside,
          top: wordsTop,
          width,
          size: Math.max(least, small * factor),
          fill: 'muted',
          ...own,
        },
        frame,
      )
    : null;
  const marks: Mark[] = [
    lead.mark,
    {
      shape: 'text',
      key: 'hero',
      group: 'label',
      ...own,
      x: room.x,
      y: heroTop + hero * 0.8,
      lines: [year],
      size: hero,
      weight: 700,
      anchor: 'start',
      fill: head.tone,
    },
    ...(rate ? [rate.mark] : []),
    ...(words ? [words.mark] : []),
  ];
  const bottom = Math.max(heroTop + hero * 0.95, wordsTop + (words?.height ?? 0));
  return { marks, height: bottom - room.y };
}
