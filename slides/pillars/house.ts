import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import { paragraph, type Box, type Frame, type Paragraph, type WithSteps } from '../../src/scene/index.ts';
import type { pillarsData, pillarsView } from './schema.ts';
import { fitWords, type Words } from './shaft-words.ts';

export type PillarsView = Resolved<v.InferOutput<typeof pillarsView>>;
export type PillarsData = WithSteps<Resolved<v.InferOutput<typeof pillarsData>>, PillarsView>;

/** Where one pillar stands: its shaft, between its foot stone and its capital. */
export interface Shaft extends Box {
  /** 0: on the base, 1: on the floor above. */
  readonly tier: number;
}

/** The places of all that may ever stand, the same at every step. */
export interface House {
  readonly shafts: readonly Shaft[];
  readonly words: readonly Words[];
  /** The beam that lies on the first tier and carries the second. */
  readonly floor?: Box;
  readonly roof: Box;
  readonly roofWords: Paragraph;
  readonly base: Box;
  readonly baseWords?: Paragraph;
  /** Top edge of the room for notes, and their size. */
  readonly noteTop: number;
  readonly noteSize: number;
}

/** Height of foot stones, capitals, beams and of the step under the pillars. */
export const STONE = 12;
/** Between the roof and the capitals that bear it. */
const SEAM = 3;
/** How far the roof floats above its place until it comes down. */
export const HOVER = 20;
/** Between the base and a note stands a pointer this high. */
export const POINTER = 22;
/** So much of the roof is ridge; what is said there keeps clear of the slopes. */
export const RIDGE = 0.54;

export function houseOf(data: PillarsData, frame: Frame): House {
  const { box, stage } = frame;
  const { type } = stage;
  const wide = stage.name === 'landscape';
  const noteSize = wide ? type.label * 0.92 : type.small;
  const notes = data.pillars.map(({ fact, note }) =>
    note && data.steps.some(({ focus }) => focus?.id === fact.id)
      ? paragraph({ key: '', text: note, x: 0, top: 0, width: noteWidth(frame), size: noteSize }, frame).height
      : 0,
  );
  const noteHeight = Math.max(...notes) && Math.max(...notes) + POINTER + 14;

  const roofHeight = Math.max(90, Math.min(box.height * (wide ? 0.21 : 0.17), box.width * 0.2));
  const roof = { ...box, y: box.y + 8, height: roofHeight };
  const roofWords = centred(data.roof.label, 'roof', roof, box.width * RIDGE - 20, type.large * 0.92, frame);

  const baseSize = type.label * (box.height < 700 && !wide ? 0.9 : 1.12);
  const baseHeight = data.base
    ? paragraph(
        { key: '', text: data.base.label, x: 0, top: 0, width: box.width - 80, size: baseSize, weight: 700 },
        frame,
      ).height + 26
    : STONE;
  const base = {
    x: box.x,
    y: box.y + box.height - noteHeight - baseHeight,
    width: box.width,
    height: baseHeight,
  };
  const baseWords =
    data.base && centred(data.base.label, 'base', { ...base, y: base.y - 3 }, box.width - 80, baseSize, frame);

  const side = { landscape: 52, portrait: 20, narrow: 0 }[stage.name];
  const hall = {
    x: box.x + side,
    y: roof.y + roofHeight + SEAM,
    width: box.width - 2 * side,
    height: base.y - STONE - SEAM - roof.y - roofHeight,
  };
  return {
    roof,
    roofWords,
    base,
    ...(baseWords && { baseWords }),
    noteTop: base.y + baseHeight,
    noteSize,
    ...stand(data, hall, frame),
  };
}

export const noteWidth = ({ box, stage }: Frame): number =>
  stage.name === 'landscape' && box.height > 460 ? Math.min(1180, box.width) : box.width;

/**
 * One row of pillars; two, one over the other, where the words of one row would be small. Where even those have no room,
 * the roles are left out.
 */
function stand(data: PillarsData, hall: Box, frame: Frame): Pick<House, 'shafts' | 'words' | 'floor'> {
  const one = tiers(data.pillars, hall, 1, frame);
  const { type, name } = frame.stage;
  const enough = name === 'landscape' || data.pillars.length < 4 ? type.small * 0.85 : type.small;
  if (one.size >= enough) return one;
  const counts = name === 'landscape' ? ([1] as const) : ([1, 2] as const);
  const largest = (pillars: PillarsData['pillars']) =>
    counts.map((count) => tiers(pillars, hall, count, frame)).reduce((a, b) => (b.size > a.size ? b : a));
  const full = largest(data.pillars);
  return full.size >= type.small * 0.85 ? full : largest(data.pillars.map(({ fact, label }) => ({ fact, label })));
}

function tiers(pillars: PillarsData['pillars'], hall: Box, count: 1 | 2, frame: Frame) {
  const below = Math.ceil(pillars.length / count);
  const height = (hall.height - (count - 1) * STONE) / count;
  const pitch = hall.width / below;
  const air = frame.stage.name === 'narrow' ? 0.07 : below > 4 || frame.stage.name === 'portrait' ? 0.13 : 0.2;
  const width = Math.min(pitch - Math.max(16, pitch * air), Math.max(height * 1.6, 260));
  const shafts = pillars.map((_, i): Shaft => {
    const tier = i < below ? 0 : 1;
    const inRow = tier ? pillars.length - below : below;
    const at = tier ? i - below : i;
    const foot = hall.y + hall.height - tier * (height + STONE);
    return {
      tier,
      x: hall.x + hall.width / 2 + (at - (inRow - 1) / 2) * pitch - width / 2,
      y: foot - height + STONE,
      width,
      height: height - 2 * STONE,
    };
  });
  const { words, size } = fitWords(pillars, shafts, frame);
  const floor = { x: hall.x, y: hall.y + height, width: hall.width, height: STONE };
  return { shafts, words, size, ...(count === 2 && { floor }) };
}

/** A text in the middle of a box, as large as fits. */
function centred(text: string, key: string, room: Box, width: number, size: number, frame: Frame): Paragraph {
  const least = frame.stage.type.small * 0.85;
  const wish = { key, text, x: room.x + room.width / 2, width, height: room.height - 22, size, least } as const;
  const { height } = paragraph({ ...wish, top: 0, weight: 700 }, frame);
  return paragraph({ ...wish, top: room.y + (room.height - height) / 2 + 3, weight: 700, anchor: 'middle' }, frame);
}
