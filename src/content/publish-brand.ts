import type { PublishedBrand } from './published.ts';
import type { Resolver } from './resolver.ts';

/** Free space around a logo, as a share of its height. */
const USUAL_SPACE = 0.5;

/**
 * Organiser and sponsors; null where the story names none. `folder` ends with a slash: the address of the folder that the
 * content file lies in, and its logos with it. Without one they lie beside the page.
 */
export function publishBrand(resolver: Resolver, folder = ''): PublishedBrand | null {
  const brand = resolver.story.theme?.brand;
  if (!brand) return null;
  const { organiser, tiers, clearSpace = USUAL_SPACE } = brand;
  const logoOf = (logo?: string) => (logo ? folder + logo : null);
  return {
    organiser: { name: resolver.plain(organiser.name), logo: logoOf(organiser.logo) },
    tiers: tiers.map(({ name, sponsors }) => ({
      name: resolver.plain(name),
      sponsors: sponsors.map((sponsor) => ({ name: sponsor.name, logo: logoOf(sponsor.logo) })),
    })),
    clearSpace,
  };
}
