/** Letters that a first picture waits for at most, in ms: it is drawn in others rather than not. */
const PATIENCE = 3000;

/** A letter of each file of a weight: latin, and Vietnamese. */
const LETTERS = 'Aạ';

let ready: Promise<unknown> | null = null;

/** Waits for the typeface in every weight, so that no letter is seen to change. */
export const lettersReady = (): Promise<unknown> =>
  (ready ??= Promise.race([
    Promise.allSettled(
      [400, 600, 700].map((weight) => document.fonts.load(`${weight} 40px "Be Vietnam Pro"`, LETTERS)),
    ),
    new Promise((done) => setTimeout(done, PATIENCE)),
  ]));
