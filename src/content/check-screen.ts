import { fault, type Fault } from './fault.ts';
import { capitalHeight, pixelWidth, readableFrom, touchTarget, type Size } from './physical.ts';
import type { Story } from './schema.ts';

/** The stage as it fills a screen of usual shape, whichever way that stands: then all of this holds at any resolution. */
const STAGE: Size = { width: 1920, height: 1080 };

/** What is touched grows to this at most, so that layouts hold, in pixels of the stage. */
const LARGEST_TARGET = 88 * 1.6;

/**
 * Can the screen that a story names be touched and read? It is no fault of the story, which can be shown there all the
 * same, so only `npm run check` says it.
 */
export function checkScreen({ kiosk: { screen } }: Story): Fault[] {
  if (!screen) return [];
  const { diagonal, distance } = screen;
  const pixel = pixelWidth(diagonal, STAGE);
  const faults: Fault[] = [];
  if (touchTarget(diagonal, STAGE) > LARGEST_TARGET)
    faults.push(
      fault(
        ['kiosk', 'screen', 'diagonal'],
        `on ${diagonal} inches a button is ${Math.floor(LARGEST_TARGET * pixel)} mm high, and a finger needs 20 mm`,
        'Use a larger screen.',
      ),
    );
  const within = readableFrom(diagonal).large;
  if (distance > within)
    faults.push(
      fault(
        ['kiosk', 'screen', 'distance'],
        `from ${distance} mm even large text is too small on ${diagonal} inches: capitals of ${Math.round(capitalHeight(distance))} mm are needed`,
        `Let people stand within ${Math.floor(within)} mm, or use a larger screen.`,
      ),
    );
  return faults;
}
