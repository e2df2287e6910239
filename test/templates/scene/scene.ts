import type * as v from 'valibot';
import type { Resolved } from '../../../src/content/index.ts';
import {
  paragraph,
  type Box,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type WithSteps,
} from '../../../src/scene/index.ts';
import type { newcomerData, newcomerView } from './schema.ts';

export type NewcomerData = WithSteps<
  Resolved<v.InferOutput<typeof newcomerData>>,
  Resolved<v.InferOutput<typeof newcomerView>>
>;
type Item = NewcomerData['items'][number];

/** Of the width of a row: the value, and the air beside it. */
const VALUE = 0.4;
const AIR = 0.04;
/** Of the height of a row: what its words may fill. */
const FILLED = 0.84;

/** Why this form: facts of any sort, told one by one, are read down a column; each keeps its row, so nothing moves. */
function scene({ items, steps }: NewcomerData, step: number, frame: Frame): Drawing {
  const { box } = frame;
  const { shown } = steps[step]!;
  const height = box.height / items.length;
  const rowOf = (i: number): Box => ({ x: box.x, y: box.y + i * height, width: box.width, height });
  return {
    marks: items.slice(0, shown).flatMap((item, i) => row(item, rowOf(i), i === shown - 1, frame)),
    scales: {},
  };
}

/** The value of a fact and its words beside it in the middle of their row, each as small as its room asks for. */
function row({ fact, label }: Item, { x, y, width, height }: Box, newest: boolean, frame: Frame): Mark[] {
  const { large, label: reading, small } = frame.stage.type;
  const common = { top: y, height: height * FILLED, least: small * 0.7, fact: fact.id } as const;
  const value = paragraph(
    {
      ...common,
      key: `value-${fact.id}`,
      text: fact.stated,
      x,
      width: width * VALUE,
      size: large,
      weight: 700,
      fill: newest ? 'gold' : 'ink',
    },
    frame,
  );
  const words = paragraph(
    {
      ...common,
      key: `words-${fact.id}`,
      text: label,
      x: x + width * (VALUE + AIR),
      width: width * (1 - VALUE - AIR),
      size: reading,
      fill: newest ? 'ink' : 'muted',
    },
    frame,
  );
  const rule = { x1: x, x2: x + width, y1: y + height, y2: y + height, stroke: 'line', strokeWidth: 2 } as const;
  const set = [value, words].map(({ mark, height: own }) => ({ ...mark, y: Number(mark.y) + (height - own) / 2 }));
  return [{ shape: 'line', key: `rule-${fact.id}`, group: 'ornament', ...rule }, ...set];
}

const table = ({ items }: NewcomerData): TableRow[] =>
  items.map(({ fact, label }) => ({ label, value: fact.stated, date: fact.date, fact: fact.id }));

export const newcomer: SceneKind<NewcomerData> = { scene, table };
