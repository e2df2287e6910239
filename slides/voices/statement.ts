import { isAhead, type Box, type Mark, type Paragraph, type Token } from '../../src/scene/index.ts';
import { LEFT, type Setting } from './layout.ts';
import type { Voice } from './model.ts';

/** Where the line of a voice ends: a small hook, as if it turned to the reader. */
const HOOK = 26;

/** One voice: a line drawn from its name down the testimony. Solid for what is reported, dashed for what is claimed. */
export function statement({ fact }: Voice, index: number, room: Box, setting: Setting, newest: boolean): Mark[] {
  const loose = fact.kind === 'claim' || fact.kind === 'estimate' || isAhead(fact.kind);
  const tone: Token = newest ? 'gold' : 'ink';
  const key = `voice-${index}`;
  const own = fact.id;
  const top = room.y;
  const x = room.x + LEFT;
  const text = (part: Paragraph, name: string, y: number, fill: Token): Mark => ({
    ...part.mark,
    key: `${key}-${name}`,
    x,
    y: y + (part.mark.y as number),
    fill,
    fact: own,
  });
  return [
    {
      shape: 'path',
      key: `${key}-rule`,
      group: 'data',
      fact: own,
      curve: 'linear',
      points: [
        { key: 'name', x: room.x + HOOK, y: top + 4 },
        { key: 'turn', x: room.x + 4, y: top + 4 },
        { key: 'foot', x: room.x + 4, y: room.y + room.height },
      ],
      stroke: newest ? 'gold' : 'gold-3',
      strokeWidth: newest ? 7 : 4,
      ...(loose && { dash: [14, 10] }),
    },
    text(setting.who, 'who', top, 'muted'),
    text(setting.fact, 'fact', top + setting.factTop, tone),
    text(setting.words, 'words', top + setting.wordsTop, newest ? 'ink' : 'muted'),
  ];
}
