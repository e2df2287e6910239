import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { check } from './check.ts';
import { checkScreen } from './check-screen.ts';
import { formatFault } from './fault.ts';
import type { Screen } from './physical.ts';
import { publishStory } from './publish.ts';
import type { PublishedStart } from './published.ts';
import type { Story } from './schema.ts';

const kit = await loadKit();

function storyOn(screen?: unknown): Story {
  const story = JSON.parse(tinyStory()) as Story;
  return screen === undefined ? story : { ...story, kiosk: { ...story.kiosk, screen: screen as Screen } };
}
const faultsOf = (screen?: Screen) => checkScreen(storyOn(screen)).map(formatFault);

describe('the screen of a story', () => {
  it('need not be named', () => {
    expect(faultsOf()).toEqual([]);
    expect(check(storyOn(), kit).faults).toEqual([]);
  });

  it('is good where it can be touched and read', () => {
    expect(faultsOf({ diagonal: 43, bottom: 700, distance: 900 })).toEqual([]);
  });

  it('is too small where a finger has less than 20 mm', () => {
    expect(faultsOf({ diagonal: 10, bottom: 900, distance: 250 })).toEqual([
      'kiosk.screen.diagonal: on 10 inches a button is 16 mm high, and a finger needs 20 mm. Use a larger screen.',
    ]);
  });

  it('is too far away where nobody can read', () => {
    expect(faultsOf({ diagonal: 43, bottom: 700, distance: 3000 })).toEqual([
      'kiosk.screen.distance: from 3000 mm even large text is too small on 43 inches: capitals of 37 mm are needed. ' +
        'Let people stand within 1276 mm, or use a larger screen.',
    ]);
  });

  it.each([
    { diagonal: 5, bottom: 700, distance: 900 },
    { diagonal: 43, bottom: -1, distance: 900 },
    { diagonal: 43, bottom: 700 },
    { diagonal: 43, bottom: 700, distance: 900, height: 3 },
  ])('has a size, a place and a distance, and nothing else: %j', (screen) => {
    const { faults } = check(storyOn(screen), kit);
    expect(faults.length).toBeGreaterThan(0);
    for (const { path } of faults) expect(path).toMatch(/^kiosk\.screen\./);
  });

  it('reaches the first screen', () => {
    const screen = { diagonal: 43, bottom: 700, distance: 900 };
    const { manifest, files } = publishStory(check(storyOn(screen), kit).story!, kit);
    const [name] = Object.values(manifest.files['start']!);
    expect((JSON.parse(files.get(name!)!) as PublishedStart).kiosk.screen).toEqual(screen);
  });
});
