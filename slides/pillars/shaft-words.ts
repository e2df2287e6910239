import { paragraph, type Box, type Frame, type TextMark } from '../../src/scene/index.ts';
import type { PillarsData } from './house.ts';

/** What is written on a shaft. */
export interface Words {
  readonly label: TextMark;
  readonly role?: TextMark;
}

/** Above and below the words on a shaft. */
const PAD = 7;
const GAP = 6;

/** The words of all shafts in one size, the largest at which all fit; they begin at one height in every shaft of a row. */
export function fitWords(
  pillars: PillarsData['pillars'],
  shafts: readonly Box[],
  frame: Frame,
): { words: Words[]; size: number } {
  const { type } = frame.stage;
  const [room] = shafts;
  const width = room!.width * 0.96 - (frame.stage.name === 'narrow' ? 12 : 20);
  const least = type.small * 0.85;
  const set = (size: number) =>
    pillars.map(({ fact, label, role }, i) => {
      const common = {
        x: shafts[i]!.x + shafts[i]!.width / 2,
        top: 0,
        width,
        anchor: 'middle',
        fact: fact.id,
      } as const;
      return {
        label: paragraph({ ...common, key: `label-${fact.id}`, text: label, size, weight: 700 }, frame),
        role:
          role !== undefined
            ? paragraph(
                { ...common, key: `role-${fact.id}`, text: role, size: Math.min(size, Math.max(least, size * 0.72)) },
                frame,
              )
            : undefined,
      };
    });
  const heightOf = ({ label, role }: ReturnType<typeof set>[number]) => label.height + (role ? GAP + role.height : 0);
  const fits = (all: ReturnType<typeof set>) =>
    all.every((one) => Math.max(one.label.width, one.role?.width ?? 0) <= width + 1) &&
    Math.max(...all.map(heightOf)) <= room!.height - 2 * PAD;

  let size = type.large * 0.88;
  let all = set(size);
  // Below `least` only where nothing else helps: small words are better than words over one another.
  while (!fits(all) && size > least * 0.66) {
    size -= 1;
    all = set(size);
  }
  const tallest = Math.max(...all.map(heightOf));
  const words = all.map(({ label, role }, i): Words => {
    const top = shafts[i]!.y + (shafts[i]!.height - tallest) / 2;
    return {
      label: lowered(label.mark, top),
      ...(role && { role: lowered(role.mark, top + label.height + GAP) }),
    };
  });
  return { words, size: fits(all) ? size : 0 };
}

const lowered = (mark: TextMark, by: number): TextMark => ({ ...mark, y: Number(mark.y) + by });
