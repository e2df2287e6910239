import { describe, expect, it } from 'vitest';
import { earlyFiles } from '../scripts/lib/early-files.mjs';

const MANIFEST = {
  'index.html': { file: 'assets/index.js', imports: ['_base.js'], dynamicImports: ['src/app/kiosk-mode.ts'] },
  '_base.js': { file: 'assets/base.js' },
  '_scene.js': { file: 'assets/scene.js', imports: ['_base.js'] },
  'src/app/kiosk-mode.ts': {
    file: 'assets/kiosk-mode.js',
    css: ['assets/kiosk-mode.css'],
    imports: ['index.html', '_base.js', '_scene.js'],
    dynamicImports: ['src/modes/kiosk/home.ts', '_deck.js', 'src/modes/kiosk/story.ts'],
  },
  'src/modes/kiosk/home.ts': { file: 'assets/home.js', name: 'home' },
  'src/modes/kiosk/story.ts': { file: 'assets/story.js', name: 'story', imports: ['_base.js', '_parts.js'] },
  '_deck.js': { file: 'assets/deck.js', name: 'deck', css: ['assets/deck.css'], imports: ['_scene.js', '_parts.js'] },
  '_parts.js': { file: 'assets/parts.js', name: 'parts' },
  'slides/units/index.ts': { file: 'assets/units.js', imports: ['_scene.js'] },
};

describe('earlyFiles(manifest)', () => {
  it('names what a mode, a scene kind and the story of a kiosk import at once, without what the page names itself or loads later', () => {
    expect(earlyFiles(MANIFEST)).toEqual({
      modes: { kiosk: ['assets/kiosk-mode.js', 'assets/kiosk-mode.css', 'assets/scene.js'] },
      kinds: { units: ['assets/units.js', 'assets/scene.js'] },
      story: ['assets/deck.js', 'assets/deck.css', 'assets/scene.js', 'assets/parts.js', 'assets/story.js'],
    });
  });
  it('says what is missing', () => {
    expect(() => earlyFiles({})).toThrow('index.html');
  });
});
