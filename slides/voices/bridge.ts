import type { Mark, Token } from '../../src/scene/index.ts';
import type { Layout } from './layout.ts';
import type { VoicesData } from './model.ts';

const ALONG: Token = 'vermilion';

/** What the voices leave open between them: a broken bridge from the first to the last, and what it is, below. */
export function bridge({ gap }: VoicesData, shown: number, { rooms, wide, gap: set }: Layout): Mark[] {
  if (!gap || !set) return [];
  const heard = rooms.slice(0, shown);
  const [first, last] = [heard[0]!, heard.at(-1)!];
  const { room } = set;
  const centre = room.x + room.width / 2;
  const deck = room.y - set.bridge * 0.4;
  const own = { group: 'data', fact: gap.fact.id, stroke: ALONG, strokeWidth: 6 } as const;
  const lowest = Math.max(...heard.map(({ y }) => y));
  const from = first.x + 4;
  const to = wide ? Math.max(...heard.map(({ x, width }) => x + width)) - 8 : room.x + room.width - 8;
  const width = Math.min(to - from, 120);
  const marks: Mark[] = [
    {
      shape: 'path',
      key: 'bridge-left',
      ...own,
      curve: 'linear',
      points: [
        { key: 'foot', x: from, y: lowest + last.height + 6 },
        { key: 'turn', x: from, y: deck },
        { key: 'end', x: centre - width / 2, y: deck },
      ],
    },
    {
      shape: 'path',
      key: 'bridge-right',
      ...own,
      curve: 'linear',
      points: [
        { key: 'foot', x: to, y: last.y + last.height + 6 },
        { key: 'turn', x: to, y: deck },
        { key: 'end', x: centre + width / 2, y: deck },
      ],
    },
    {
      shape: 'line',
      key: 'bridge-open',
      ...own,
      x1: centre - width / 2 + 14,
      x2: centre + width / 2 - 14,
      y1: deck,
      y2: deck,
      strokeWidth: 4,
      dash: [4, 12],
    },
  ];
  return [
    ...marks,
    { ...set.fact.mark, x: centre, y: room.y + (set.fact.mark.y as number) },
    { ...set.words.mark, x: centre, y: room.y + set.fact.height + 4 + (set.words.mark.y as number) },
  ];
}
