/** Words that any of the first makes a name with any of the second: "Sao La" + "Nhanh Trí". */
export interface NameLists {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Numbers of names that are taken: two digits. */
const [LEAST, COUNT] = [10, 90];

/** Draws a name that nobody in `taken` has: two words, and a number where these two are taken. `random` is 0..1. */
export function drawName({ first, second }: NameLists, taken: readonly string[], random: () => number): string {
  const draw = (words: readonly string[]) => words[Math.floor(random() * words.length)];
  const name = [draw(first), draw(second)].filter(Boolean).join(' ');
  if (!taken.includes(name)) return name;
  const start = Math.floor(random() * COUNT);
  const numbered = Array.from({ length: COUNT }, (_, i) => `${name} ${LEAST + ((start + i) % COUNT)}`);
  const free = numbered.find((candidate) => !taken.includes(candidate));
  if (free) return free;
  let number = LEAST + COUNT;
  while (taken.includes(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
