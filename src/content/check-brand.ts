import { fault, type Fault, type Path } from './fault.ts';
import { IMAGE_TYPES, imageType } from './image-type.ts';
import type { Kit } from './kit.ts';
import type { Story } from './schema.ts';

/** More sponsors than this have no room on one card that is seen for five seconds. */
const MOST_SPONSORS = 20;

/** The largest picture that is served, in bytes: a logo that is larger is a photograph, and waits for the network. */
export const LARGEST_LOGO = 500_000;

/** Can what a story says of its organiser and sponsors be shown? */
export function checkBrand(story: Story, kit: Pick<Kit, 'missingGlyphs'>): Fault[] {
  const brand = story.theme?.brand;
  if (!brand) return [];
  const sponsors = brand.tiers.flatMap((tier, t) =>
    tier.sponsors.map(({ name }, s) => ({ name, path: ['theme', 'brand', 'tiers', t, 'sponsors', s, 'name'] as Path })),
  );
  const names = sponsors.map(({ name }) => name);
  return [
    ...(sponsors.length > MOST_SPONSORS
      ? [
          fault(
            ['theme', 'brand', 'tiers'],
            `there are ${sponsors.length} sponsors, more than the ${MOST_SPONSORS} that the closing card has room for`,
            'Name the highest tiers only.',
          ),
        ]
      : []),
    ...sponsors.flatMap(({ name, path }, i) => {
      const missing = kit.missingGlyphs(name);
      return [
        ...(names.indexOf(name) < i
          ? [fault(path, `"${name}" is named twice`, 'Leave it in its highest tier only.')]
          : []),
        ...(missing.length
          ? [fault(path, `the typeface has no ${missing.map((c) => `"${c}"`).join(', ')}`, 'Use another character.')]
          : []),
      ];
    }),
  ];
}

/** The pictures that a story names, and where. */
export function logosOf(story: Story): { readonly name: string; readonly path: Path }[] {
  const brand = story.theme?.brand;
  if (!brand) return [];
  const base: Path = ['theme', 'brand'];
  return [
    { logo: brand.organiser.logo, path: [...base, 'organiser', 'logo'] },
    ...brand.tiers.flatMap(({ sponsors }, t) =>
      sponsors.map(({ logo }, s) => ({ logo, path: [...base, 'tiers', t, 'sponsors', s, 'logo'] })),
    ),
  ].flatMap(({ logo, path }) => (logo ? [{ name: logo, path }] : []));
}

/** What is wrong with a picture by its bytes, as reason and remedy; null where it can be shown. `name` ends as its type asks. */
export function logoFault(name: string, bytes: Uint8Array): readonly [reason: string, remedy: string] | null {
  if (bytes.length > LARGEST_LOGO)
    return [
      `"${name}" has ${Math.ceil(bytes.length / 1000)} kB, more than ${LARGEST_LOGO / 1000}`,
      'Save it smaller, best as SVG.',
    ];
  const type = imageType(bytes);
  const wanted = IMAGE_TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof IMAGE_TYPES];
  if (type && type === wanted) return null;
  return [`"${name}" is ${type ? `of type ${type}` : 'no SVG, PNG or WebP picture'}`, `It should be ${wanted}.`];
}

/**
 * Are the pictures there that a story names, and can they be shown? Apart from the check of the text, because only who
 * reads the content file from a disk knows what lies beside it. `read` answers null for a file that is missing.
 */
export function checkLogos(story: Story, read: (name: string) => Uint8Array | null): Fault[] {
  return logosOf(story).flatMap(({ name, path }) => {
    const bytes = read(name);
    if (!bytes) return [fault(path, `there is no file "${name}"`, 'Put it into the folder "brand" beside this file.')];
    const wrong = logoFault(name, bytes);
    return wrong ? [fault(path, ...wrong)] : [];
  });
}
