import { isAhead, type Box, type Mark, type Paragraph, type PathMark, type Token } from '../../src/scene/index.ts';
import { LEFT, type Setting } from './layout.ts';
import type { Voice } from './model.ts';

/** Where the line of a voice ends: a small hook, as if it turned to the reader. */
const HOOK = 26;

/** One voice: a line drawn from its name down the testimony. Solid for what is reported, dashed for what is claimed. */
export function statement(
  { fact }: Voice,
  index: number,
  room: Box,
  top: number,
  setting: Setting,
  newest: boolean,
): Mark[] {
  const loose = fact.kind === 'claim' || fact.kind === 'estimate' || isAhead(fact.kind);
  const tone: Token = newest ? 'gold' : 'ink';
  return [
    {
      ...rule(fact.id, index, room),
      stroke: newest ? 'gold' : 'gold-3',
      strokeWidth: newest ? 7 : 4,
      ...(loose && DASH),
    },
    text(setting.who, 'who', fact.id, index, room, top, newest ? 'ink' : 'muted'),
    text(setting.fact, 'fact', fact.id, index, room, top + setting.factTop, tone),
    text(setting.words, 'words', fact.id, index, room, top + setting.wordsTop, newest ? 'ink' : 'muted'),
  ];
}

/** A voice that has not been heard yet: its name is there, and its line is faint. */
export const waiting = ({ fact }: Voice, index: number, room: Box, top: number, setting: Setting): Mark[] => [
  { ...rule(fact.id, index, room), stroke: 'faint', strokeWidth: 3 },
  text(setting.who, 'who', fact.id, index, room, top, 'muted'),
];

const DASH = { dash: [14, 10] };

const rule = (fact: string, index: number, room: Box): PathMark => ({
  shape: 'path',
  key: `voice-${index}-rule`,
  group: 'data',
  fact,
  curve: 'linear',
  points: [
    { key: 'name', x: room.x + HOOK, y: room.y + 4 },
    { key: 'turn', x: room.x + 4, y: room.y + 4 },
    { key: 'foot', x: room.x + 4, y: room.y + room.height },
  ],
});

const text = (part: Paragraph, name: string, fact: string, index: number, room: Box, y: number, fill: Token): Mark => ({
  ...part.mark,
  key: `voice-${index}-${name}`,
  x: room.x + LEFT,
  y: y + (part.mark.y as number),
  fill,
  fact,
});
