/** Words of the interface that are said before anybody has touched the screen, or at once after that. */
const FIRST: readonly string[] = [
  'language.choose',
  'language.both',
  'kiosk.home',
  'kiosk.next-visitor',
  'kiosk.pause',
  'kiosk.play',
  'access.group',
  'access.text',
  'access.contrast',
  'access.motion',
  'access.reach',
  'attract.confirm',
  'attract.on',
  'guess.keys',
  'guess.yours',
  'choice.yours',
  'content.faults',
];

/**
 * The words of the interface in two parts: those that the first screen cannot do without, with the words of the scene
 * kinds that its loop plays and how well a number is known, and all the others, which come ahead of their use.
 */
export function partWords(
  words: Readonly<Record<string, string>>,
  kinds: readonly string[],
): { first: Record<string, string>; later: Record<string, string> } {
  const said = ['precision.', ...kinds.map((kind) => `scene.${kind}.`)];
  const isFirst = (key: string) => FIRST.includes(key) || said.some((start) => key.startsWith(start));
  const all = Object.entries(words);
  return {
    first: Object.fromEntries(all.filter(([key]) => isFirst(key))),
    later: Object.fromEntries(all.filter(([key]) => !isFirst(key))),
  };
}
