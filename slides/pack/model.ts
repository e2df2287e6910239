import type * as v from 'valibot';
import { packEnclose, packSiblings } from 'd3';
import type { Resolved } from '../../src/content/index.ts';
import type { Box, WithSteps } from '../../src/scene/index.ts';
import type { Disc } from './rows.ts';
import type { packData, packView } from './schema.ts';

export type PackView = Resolved<v.InferOutput<typeof packView>>;
export type PackData = WithSteps<Resolved<v.InferOutput<typeof packData>>, PackView>;
export type Group = PackData['groups'][number];
/** As it is published: what the content leaves out is not there. */
export type Published = Omit<PackData, 'groups'> & {
  readonly groups: readonly (Omit<Group, 'parts'> & Partial<Pick<Group, 'parts'>>)[];
};

/** Where a group is: its outline (a circle is a square with round corners), and its parts. */
export interface Place {
  readonly outline: Box;
  readonly radius: number;
  readonly parts: readonly Disc[];
}

/** Of the circle of a group, so much is filled by its parts. */
const FILLED = 0.84;
/** A lone part does not fill its group. */
const LARGEST = 0.4;

/** A group as one circle, its parts packed in it. */
export function packed(parts: number, x: number, y: number, r: number): Place {
  const outline = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  if (!parts) return { outline, radius: r, parts: [] };
  const circles = packSiblings(Array.from({ length: parts }, () => ({ r: 1, x: 0, y: 0 })));
  const around = packEnclose(circles);
  const scale = Math.min((r * FILLED) / around.r, r * LARGEST);
  return {
    outline,
    radius: r,
    parts: circles.map((c) => ({ x: x + (c.x - around.x) * scale, y: y + (c.y - around.y) * scale, r: scale * 0.92 })),
  };
}

export const withParts = (data: Published): PackData => ({
  ...data,
  groups: data.groups.map((group) => ({ ...group, parts: group.parts ?? [] })),
});

export const focusOf = ({ groups }: PackData, { focus }: PackView): number =>
  groups.findIndex(({ fact }) => fact.id === focus?.id);

/** The part that the visitor chose, from the step that asks onwards. */
export function chosenOf(data: PackData, step: number, guess: number | null): { group: number; part: number } | null {
  const asked = data.steps.slice(0, step + 1).find(({ choose }) => choose);
  const group = asked ? focusOf(data, asked) : -1;
  const parts = data.groups[group]?.parts ?? [];
  return guess !== null && Number.isInteger(guess) && parts[guess] !== undefined ? { group, part: guess } : null;
}
