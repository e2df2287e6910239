import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallScreen, windowFeatures, type ScreenPlace } from './screens.ts';

const laptop: ScreenPlace = {
  availLeft: 0,
  availTop: 25,
  availWidth: 1440,
  availHeight: 875,
  isInternal: true,
  isPrimary: true,
};
const projector: ScreenPlace = {
  availLeft: 1440,
  availTop: -120,
  availWidth: 1920,
  availHeight: 1080,
  isInternal: false,
  isPrimary: false,
};
const monitor: ScreenPlace = { ...projector, availLeft: -1280, availWidth: 1280, availHeight: 720 };

const screen: fc.Arbitrary<ScreenPlace> = fc.record({
  availLeft: fc.integer({ min: -8000, max: 8000 }),
  availTop: fc.integer({ min: -8000, max: 8000 }),
  availWidth: fc.integer({ min: 320, max: 8000 }),
  availHeight: fc.integer({ min: 240, max: 8000 }),
  isInternal: fc.boolean(),
  isPrimary: fc.boolean(),
});

describe('the screen of the hall', () => {
  it('is the other one, wherever the console stands', () => {
    expect(hallScreen({ screens: [laptop, projector], currentScreen: laptop })).toBe(projector);
    expect(hallScreen({ screens: [laptop, projector], currentScreen: projector })).toBe(laptop);
  });

  it('is none where there is but one', () => {
    expect(hallScreen({ screens: [laptop], currentScreen: laptop })).toBe(null);
  });

  it('is rather a projector than the laptop, and rather the larger of two', () => {
    expect(hallScreen({ screens: [laptop, monitor, projector], currentScreen: laptop })).toBe(projector);
    expect(hallScreen({ screens: [laptop, monitor, projector], currentScreen: projector })).toBe(monitor);
  });

  it('law: never the one with the console, and none only where there is no other', () => {
    fc.assert(
      fc.property(fc.array(screen, { minLength: 1, maxLength: 5 }), fc.nat(4), (screens, i) => {
        const currentScreen = screens[i % screens.length]!;
        const found = hallScreen({ screens, currentScreen });
        expect(found).not.toBe(currentScreen);
        expect(found === null).toBe(screens.length === 1);
      }),
    );
  });
});

describe('the window of the hall', () => {
  it('fills the screen that it is put on', () => {
    expect(windowFeatures(projector)).toBe('popup,left=1440,top=-120,width=1920,height=1080');
  });

  it('is small enough to be dragged where it cannot be put', () => {
    expect(windowFeatures(null)).toBe('popup,width=960,height=540');
  });
});
