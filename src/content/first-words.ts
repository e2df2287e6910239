/** Words of the interface that are said before anybody has touched the screen, or at once after that. */
const FIRST: readonly string[] = [
  'language.choose',
  'language.both',
  'kiosk.home',
  'kiosk.next-visitor',
  'kiosk.pause',
  'kiosk.play',
  'attract.confirm',
  'attract.on',
  'guess.keys',
  'guess.yours',
  'choice.yours',
  'content.faults',
  'brand.organiser',
];

/** What a visitor may change from the first moment on, what the organiser announces, and how well a number is known. */
const FIRST_OF_A_KIND = ['access.', 'schedule.', 'precision.'];

/**
 * The words of the interface in two parts: those that the first screen cannot do without, with the words of the scene
 * kinds that its loop plays and how well a number is known, and all the others, which come ahead of their use.
 */
export function partWords(
  words: Readonly<Record<string, string>>,
  kinds: readonly string[],
): { first: Record<string, string>; later: Record<string, string> } {
  const beginnings = [...FIRST_OF_A_KIND, ...kinds.map((kind) => `scene.${kind}.`)];
  const isFirst = (key: string) => FIRST.includes(key) || beginnings.some((beginning) => key.startsWith(beginning));
  const all = Object.entries(words);
  return {
    first: Object.fromEntries(all.filter(([key]) => isFirst(key))),
    later: Object.fromEntries(all.filter(([key]) => !isFirst(key))),
  };
}
