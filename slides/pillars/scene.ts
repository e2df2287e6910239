import {
  kindStyle,
  paragraph,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type Token,
} from '../../src/scene/index.ts';
import { houseOf, noteWidth, POINTER, type House, type PillarsData, type PillarsView } from './house.ts';
import { beam, capital, roofShape, shaftShape, slab, stone } from './timber.ts';

/**
 * Why this form: an argument that says "without these it falls" is a house. The base bears the pillars, the pillars bear
 * the roof; all pillars are of one size, since no source weighs them.
 */
function scene(data: PillarsData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const house = houseOf(data, frame);
  return {
    marks: [
      ...base(data, view, house),
      ...standing(data, view, house),
      ...roof(data, view, house, frame),
      ...note(data, view, house, frame),
    ],
    scales: {},
  };
}

/** The tone of a part, and that of the words on it: on gold they are dark. */
type Light = Token;
const onIt = (light: Light, kind: string): Token =>
  light === 'line' || kindStyle(kind, light).fill === 'none' ? 'ink' : 'ground';

/** Where one pillar stands out, all else steps back. */
const lightOf = (view: PillarsView, full: Light): Light => (view.focus ? 'line' : full);

function base({ base: words }: PillarsData, view: PillarsView, { base: room, baseWords }: House): Mark[] {
  const step = beam('step', { ...room, x: room.x + 16, width: room.width - 32 });
  if (!words || !baseWords) return [step];
  if (!view.base) return [slab(room), step];
  const { fact } = words;
  const light = lightOf(view, view.raised ? 'gold-3' : 'gold');
  return [slab(room, { fact, light }), step, { ...baseWords.mark, fact: fact.id, fill: onIt(light, fact.kind) }];
}

function standing({ pillars }: PillarsData, view: PillarsView, { shafts, words, floor }: House): Mark[] {
  const below = shafts.filter(({ tier }) => tier === 0).length;
  const carried = view.raised >= below;
  return [
    ...(floor ? [beam('floor', floor, !carried)] : []),
    ...pillars.flatMap(({ fact }, i): Mark[] => {
      const shaft = shafts[i]!;
      const up = i < view.raised;
      const light: Light = view.focus?.id === fact.id ? 'gold' : lightOf(view, 'gold-2');
      const text = onIt(light, fact.kind);
      const { label, role } = words[i]!;
      return [
        shaftShape(i, shaft, up ? { fact, light } : undefined),
        stone(i, shaft, shaft.tier === 0 || carried),
        capital(i, shaft, up, light === 'line' ? 'gold-3' : light, shaft.tier === 0 || carried),
        ...(up ? [{ ...label, fill: text }] : []),
        ...(up && role ? [{ ...role, fill: text === 'ink' ? 'muted' : text } as const] : []),
      ];
    }),
  ];
}

function roof({ roof: { fact } }: PillarsData, view: PillarsView, house: House, { ornament }: Frame): Mark[] {
  const { roof: room, roofWords } = house;
  const light = lightOf(view, 'gold');
  return [
    ...roofShape(room, ornament, view.roof ? { fact, light } : undefined),
    ...(view.roof ? [{ ...roofWords.mark, fact: fact.id, fill: onIt(light, fact.kind) }] : []),
  ];
}

/** What the pillar in focus says of itself, below the base, where it points. */
function note({ pillars }: PillarsData, view: PillarsView, house: House, frame: Frame): Mark[] {
  const i = pillars.findIndex(({ fact }) => fact.id === view.focus?.id);
  const text = pillars[i]?.note;
  if (i >= view.raised || !text) return [];
  const { box } = frame;
  const { id } = pillars[i]!.fact;
  const at = house.shafts[i]!.x + house.shafts[i]!.width / 2;
  const set = (x: number) =>
    paragraph(
      {
        key: `note-${id}`,
        text,
        x,
        top: house.noteTop + POINTER + 10,
        width: noteWidth(frame),
        size: house.noteSize,
        anchor: 'middle',
        fact: id,
      },
      frame,
    );
  const half = set(at).width / 2;
  const top = house.noteTop + 6;
  return [
    {
      shape: 'path',
      key: 'pointer',
      group: 'label',
      curve: 'linear',
      closed: true,
      points: [
        { key: 'tip', x: at, y: top },
        { key: 'right', x: at + 16, y: top + POINTER - 6 },
        { key: 'left', x: at - 16, y: top + POINTER - 6 },
      ],
      fill: 'gold',
    },
    set(Math.min(box.x + box.width - half, Math.max(box.x + half, at))).mark,
  ];
}

const table = ({ pillars, roof: top, base: ground }: PillarsData): TableRow[] =>
  [...(ground ? [ground] : []), ...pillars, top].map(({ fact, label }) => ({
    label,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  }));

export const pillars: SceneKind<PillarsData> = { scene, table };
