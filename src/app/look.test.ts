import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersOf, READING, type ReadingSettings } from '../ui/index.ts';
import { lookOf } from './look.ts';

const devices = fc.record({ daylight: fc.boolean(), stillness: fc.boolean() });
const settings: fc.Arbitrary<ReadingSettings> = fc.record({
  theme: fc.constantFrom('system', 'day', 'night', 'projector'),
  textSize: fc.constantFrom('normal', 'large', 'largest'),
  contrast: fc.constantFrom('normal', 'high'),
  motion: fc.constantFrom('moving', 'still'),
});

it('follows the device where nothing was chosen, and nobody else where something was', () => {
  fc.assert(
    fc.property(devices, (device) => {
      expect(lookOf(READING, device).theme).toBe(device.daylight ? 'day' : 'night');
      for (const theme of ['day', 'night'] as const) expect(lookOf({ ...READING, theme }, device).theme).toBe(theme);
    }),
  );
});

it('moves nothing where either the reader or the device asks for that', () => {
  fc.assert(
    fc.property(settings, devices, (chosen, device) => {
      const still = device.stillness || chosen.motion === 'still';
      expect(lookOf(chosen, device).motion).toBe(still ? 'still' : 'moving');
    }),
  );
});

it('is as bright, clear and large as can be for a projector, whatever else was chosen', () => {
  fc.assert(
    fc.property(settings, devices, (chosen, device) => {
      expect(lookOf({ ...chosen, theme: 'projector' }, device)).toMatchObject({
        theme: 'day',
        contrast: 'high',
        textSize: 'largest',
      });
    }),
  );
});

it('takes size and contrast as they were chosen in every other theme', () => {
  fc.assert(
    fc.property(settings, devices, (chosen, device) => {
      fc.pre(chosen.theme !== 'projector');
      const { textSize, contrast } = lookOf(chosen, device);
      expect({ textSize, contrast }).toEqual({ textSize: chosen.textSize, contrast: chosen.contrast });
    }),
  );
});

it('asks pictures for large letters wherever the page has them', () => {
  fc.assert(
    fc.property(settings, devices, (chosen, device) => {
      const { textSize } = lookOf(chosen, device);
      expect(lettersOf(chosen)).toBe(textSize === 'normal' ? 'normal' : 'large');
    }),
  );
});
