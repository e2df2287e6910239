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
    dynamicImports: ['src/modes/kiosk/home.ts'],
  },
  'src/modes/kiosk/home.ts': { file: 'assets/home.js' },
  'slides/units/index.ts': { file: 'assets/units.js', imports: ['_scene.js'] },
};

describe('earlyFiles(manifest)', () => {
  it('names what a mode and a scene kind import at once, without what the page names itself or loads later', () => {
    expect(earlyFiles(MANIFEST)).toEqual({
      modes: { kiosk: ['assets/kiosk-mode.js', 'assets/kiosk-mode.css', 'assets/scene.js'] },
      kinds: { units: ['assets/units.js', 'assets/scene.js'] },
    });
  });
  it('says what is missing', () => {
    expect(() => earlyFiles({})).toThrow('index.html');
  });
});
