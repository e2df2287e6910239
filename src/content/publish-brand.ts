import type { PublishedBrand } from './published.ts';
import type { Resolver } from './resolver.ts';

/** Free space around a logo, as a share of its height. */
const USUAL_SPACE = 0.5;

/** Organiser and sponsors; null where the story names none. */
export function publishBrand(resolver: Resolver): PublishedBrand | null {
  const brand = resolver.story.theme?.brand;
  if (!brand) return null;
  const { organiser, tiers, clearSpace = USUAL_SPACE } = brand;
  return {
    organiser: { name: resolver.plain(organiser.name), logo: organiser.logo ?? null },
    tiers: tiers.map(({ name, sponsors }) => ({
      name: resolver.plain(name),
      sponsors: sponsors.map((sponsor) => ({ name: sponsor.name, logo: sponsor.logo ?? null })),
    })),
    clearSpace,
  };
}
