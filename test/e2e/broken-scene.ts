import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from './fixture.ts';

const ASSETS = resolve(import.meta.dirname, '../../dist/client/assets');

/** The file of a built part (`bars`, `home`), whatever its hash. */
export function chunkOf(name: string): string {
  const found = readdirSync(ASSETS).filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${found.length} built files are called "${name}".`);
  return found[0]!;
}

/** The scenes of a kind throw, all of them or (`marker`) those in whose data a text stands. The rest of the kind is real. */
export async function breakScene(page: Page, kind: string, marker = ''): Promise<void> {
  const file = chunkOf(kind);
  const names = [...readFileSync(join(ASSETS, file), 'utf8').matchAll(/\bexport\{(.*?)\}/g)].flatMap(([, list]) =>
    list!.split(',').map((each) => each.split(' as ').at(-1)!),
  );
  const broken = `
    import * as real from './${file}?real';
    const broken = (kind) => ({ ...kind, scene: (data, ...rest) => {
      if (JSON.stringify(data).includes(${JSON.stringify(marker)})) throw new Error('A part is broken');
      return kind.scene(data, ...rest);
    } });
    ${names.map((name) => `const made_${name} = broken(real.${name}); export { made_${name} as ${name} };`).join('\n')}`;
  await page.route(
    ({ pathname, search }) => pathname.endsWith(file) && search === '',
    (route) => route.fulfill({ contentType: 'text/javascript', body: broken }),
  );
}
