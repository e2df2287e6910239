import * as v from 'valibot';
import { localised } from './vocabulary.ts';

/** A picture in the folder `brand`: nothing in the name can lead out of it. */
const LOGO = /^brand\/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(svg|png|webp)$/;

const logo = () =>
  v.pipe(
    v.string(),
    v.regex(LOGO, 'must be a picture in the folder brand: brand/name.svg, .png or .webp'),
    v.description('a file in the folder "brand" beside this one, at most 500 kB'),
  );

const sponsor = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  logo: v.optional(logo()),
});

/** Who organises and who sponsors; shown on the closing card of the attract loop, and nowhere in the story. */
export const brand = v.strictObject({
  organiser: v.strictObject({ name: localised(80), logo: v.optional(logo()) }),
  /** The highest first. */
  tiers: v.pipe(
    v.array(
      v.strictObject({ name: localised(60), sponsors: v.pipe(v.array(sponsor), v.minLength(1), v.maxLength(14)) }),
    ),
    v.maxLength(5),
  ),
  /** Free space around a logo as a share of its height; 0.5 where nothing is said. */
  clearSpace: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
});
