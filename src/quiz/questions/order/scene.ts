import { isAhead, kindStyle, type Box, type Frame, type Mark, type Scene } from '../../../scene/index.ts';
import { WORD_GAP, board, endWords, seatBox, type Board } from './board.ts';
import { cardMarks, planCards, type CardWords } from './card.ts';
import { placesOf, seats, type Places } from './places.ts';
import type { OrderAsk, OrderKey } from './schema.ts';

/** What the picture shows; the key only once it is out. */
export interface OrderData extends OrderAsk {
  readonly key: OrderKey | null;
}
/** A card in a hand: where its corner is. */
export interface Held {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
export interface OrderInput {
  readonly answer: Places | null;
  readonly held: Held | null;
}
/** The steps of the scene. */
export const ASKING = 0;
export const REVEALED = 1;

/**
 * Why this form: an order is a row of places. Cards wait beside the free places and lock in when they are touched; the
 * truth is the same cards in their right places, so what has moved is what was wrong. Cards are opaque and pass over
 * one another like real ones.
 */
export const orderScene: Scene<OrderData, OrderInput> = (
  data,
  step,
  frame,
  { answer, held } = { answer: null, held: null },
) => {
  const key = step === REVEALED ? data.key : null;
  const count = data.items.length;
  const plan = board(count, data.first, frame, key !== null);
  const places = placesOf(count, answer);
  const ids = data.items.map(({ id }) => id);
  const seated = seats(ids, key ? key.order : places);
  const [asked, out] = [false, true].map((revealed) => board(count, data.first, frame, revealed).cells[0]!);
  const words = data.items.map(({ id, text }) => wordsOf(id, text, key, places, frame));
  const set = planCards(words, { asked: asked!, out: out!, across: plan.across }, frame);
  const cards = seated.map(({ id, seat, placed }, i) => {
    const box = held?.id === id ? heldBox(held, plan, frame) : seatBox(plan, seat, placed);
    return { id, marks: [...cardFace(id, box, placed, key, held), ...cardMarks(words[i]!, set, box, frame)] };
  });
  return {
    marks: [
      ...railMarks(data, plan, key ? key.order : places, frame),
      // What is held, or was, lies on top.
      ...cards.filter(({ id }) => id !== held?.id).flatMap(({ marks }) => marks),
      ...cards.filter(({ id }) => id === held?.id).flatMap(({ marks }) => marks),
    ],
    scales: {},
  };
};

function wordsOf(id: string, name: string, key: OrderKey | null, places: Places, { word }: Frame): CardWords {
  const said = key?.said[id];
  if (!key || !said) return { id, name, value: '', became: '', brief: '', right: false };
  const place = places.indexOf(id);
  const right = key.order.indexOf(id) === place;
  const became = right ? word('quiz.order-right') : word('quiz.order-was').replace('{place}', String(place + 1));
  return {
    id,
    name,
    value: said.value,
    became: place < 0 ? '' : became,
    brief: right ? '' : String(place + 1),
    right,
    fact: said.fact,
  };
}

/** A card in a hand does not leave the frame. */
export function heldBox({ x, y }: Pick<Held, 'x' | 'y'>, { cells: [cell] }: Board, { box }: Frame): Box {
  const { width, height } = cell!;
  const clamp = (at: number, from: number, room: number) => Math.min(from + Math.max(0, room), Math.max(from, at));
  return { width, height, x: clamp(x, box.x, box.width - width), y: clamp(y, box.y, box.height - height) };
}

function cardFace(id: string, box: Box, placed: boolean, key: OrderKey | null, held: Held | null): Mark[] {
  const said = key?.said[id];
  const corners = { x1: box.x, y1: box.y, x2: box.x + box.width, y2: box.y + box.height, radius: 18 } as const;
  const lifted = held?.id === id;
  const base: Mark = {
    shape: 'rect',
    key: `card-${id}`,
    group: 'data',
    ...corners,
    fill: said && isAhead(said.kind) ? 'ground' : placed ? 'line' : 'panel',
    stroke: lifted ? 'gold' : placed ? 'line' : 'faint',
    strokeWidth: 2.5,
    ...(said && { fact: said.fact }),
  };
  if (!said || said.kind === 'actual') return [base];
  // How a fact is known shows at the edge of its card.
  const style = kindStyle(said.kind, isAhead(said.kind) ? 'gold' : 'line', 'gold');
  return [
    base,
    { shape: 'rect', key: `kind-${id}`, group: 'label', fact: said.fact, ...corners, ...style, fill: 'none' },
  ];
}

/** The numbers of the places on a rail, and what the first and the last mean. */
function railMarks({ first }: OrderAsk, plan: Board, places: Places, frame: Frame): Mark[] {
  const { numbers, radius, words, across } = plan;
  const { small } = frame.stage.type;
  const last = numbers.length - 1;
  const ends = endWords(first, frame.word);
  const said = (i: number) => (words === 'none' ? '' : i === 0 ? ends[0] : i === last ? ends[1] : '');
  const reach = radius + 10;
  return numbers.flatMap(({ x, y }, i): Mark[] => {
    const text = said(i);
    const next = numbers[i + 1];
    const filled = places[i] != null;
    const after = text ? { beside: frame.measure(text, small) + WORD_GAP + 8, under: small * 1.35, none: 0 }[words] : 0;
    const from = reach + (across === (words === 'beside') ? after : 0);
    const rail = { shape: 'line', key: `rail-${i}`, group: 'ornament', stroke: 'faint', strokeWidth: 3 } as const;
    return [
      ...(next
        ? [
            across
              ? { ...rail, x1: x + from, y1: y, x2: next.x - reach, y2: y }
              : { ...rail, x1: x, y1: y + from, x2: x, y2: next.y - reach },
          ].filter(({ x1, y1, x2, y2 }) => x2 - x1 + y2 - y1 > 4)
        : []),
      {
        shape: 'circle',
        key: `place-${i}`,
        group: 'ornament',
        x,
        y,
        r: radius,
        fill: filled ? 'gold' : 'none',
        stroke: filled ? 'gold' : 'faint',
        strokeWidth: 2.5,
      },
      {
        shape: 'text',
        key: `place-${i}`,
        group: 'label',
        x,
        y: y + small * 0.36,
        lines: [String(i + 1)],
        size: small,
        weight: 700,
        anchor: 'middle',
        fill: filled ? 'ground' : 'muted',
      },
      ...(text
        ? [
            {
              shape: 'text',
              key: `end-${i}`,
              group: 'label',
              ...(words === 'beside'
                ? { x: x + radius + WORD_GAP, y: y + small * 0.36 }
                : { x: frame.box.x, y: y + radius + small * 0.98 }),
              lines: [text],
              size: small,
              weight: 400,
              anchor: 'start',
              fill: 'muted',
            } as const,
          ]
        : []),
    ];
  });
}
