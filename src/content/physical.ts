/** What a screen is as a thing in a room: from its size, its height above the floor and who stands before it. */

/** `kiosk.screen` of a story. */
export interface Screen {
  /** Of the picture, in inches. */
  readonly diagonal: number;
  /** From the floor to the lower edge of the picture, in mm. */
  readonly bottom: number;
  /** From which people read, in mm. */
  readonly distance: number;
}

/** Of a picture, in CSS pixels or in those of a logical stage. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the picture over its whole width: fractions of its height, from its upper edge. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

const INCH = 25.4;

/** What a finger hits without aiming, standing: 20 mm (Colle & Hiszem, Ergonomics 47, 2004). In mm and CSS pixels. */
const TARGET = { mm: 20, pixels: 44 };

/** Least height of a capital letter as it is seen, in degrees (EN 301 549, 5.1.4). */
const CAPITAL = 0.7;

/** How high the capitals of our letters are, in em: `capHeight` of Be Vietnam Pro. */
const CAPITALS_OF_FONT = 0.74;

/** The size of captions, in pixels of a picture with 1080 lines: as it is, and when large text is asked for. */
const CAPTION = { normal: 34, large: 34 * 1.25 };

/** A screen of usual shape, whichever way it stands: what holds for it holds at any resolution. */
const USUAL: Size = { width: 1920, height: 1080 };

/** What people reach who stand or sit, in mm above the floor (EN 301 549, 8.3). */
const REACH = { from: 380, to: 1220 };

/** A phone is held where its owner wants it. CSS pixels. */
const NARROWEST = 600;

/** On an upright screen of unknown place: the lower part of the picture, as totems have it. */
const LOWER: Area = { top: 0.4, bottom: 1 };

/** How much of the height a low picture keeps, so that it can still be read. */
const LEAST_HEIGHT = 0.5;

/** Millimetres that a pixel of the picture takes. */
export const pixelWidth = (diagonal: number, { width, height }: Size): number =>
  (diagonal * INCH) / Math.hypot(width, height);

/** How large what is touched must be at least, in pixels of the picture. */
export const touchTarget = (diagonal: number, picture: Size): number =>
  Math.max(TARGET.pixels, TARGET.mm / pixelWidth(diagonal, picture));

/** Height of the capitals that can be read from so far, in mm. */
export const capitalHeight = (distance: number): number => 2 * distance * Math.tan((CAPITAL / 2) * (Math.PI / 180));

/** The smallest size of text that can be read, in pixels of the picture. */
export const smallestText = ({ diagonal, distance }: Omit<Screen, 'bottom'>, picture: Size): number =>
  capitalHeight(distance) / CAPITALS_OF_FONT / pixelWidth(diagonal, picture);

/**
 * From how far captions can be read on a screen of this size, in mm: as they are, and in large text. Captions of an
 * upright picture are a little larger.
 */
export const readableFrom = (diagonal: number): Readonly<Record<'normal' | 'large', number>> => {
  const perMillimetre = 1 / smallestText({ diagonal, distance: 1 }, USUAL);
  return { normal: CAPTION.normal * perMillimetre, large: CAPTION.large * perMillimetre };
};

/** The size of text that a visitor finds: large where people stand too far away for the usual one. */
export const textSizeOn = (screen: Omit<Screen, 'bottom'> | null | undefined): 'normal' | 'large' =>
  screen && screen.distance > readableFrom(screen.diagonal).normal ? 'large' : 'normal';

/**
 * The part of the picture that people reach who sit or are small; null where they reach all of it, or where nothing is
 * known that a lower picture would help: a phone, a landscape screen of unknown place.
 */
export function lowArea(picture: Size, screen: Screen | null): Area | null {
  if (!(picture.width > 0 && picture.height > 0)) return null;
  if (!screen) return picture.width < NARROWEST || picture.width >= picture.height ? null : LOWER;
  const height = picture.height * pixelWidth(screen.diagonal, picture);
  const top = screen.bottom + height;
  if (top <= REACH.to) return null;
  const below = (above: number) => Math.min(1, Math.max(0, (top - above) / height));
  const bottom = Math.max(below(REACH.from), LEAST_HEIGHT);
  return { top: Math.min(below(REACH.to), bottom - LEAST_HEIGHT), bottom };
}
