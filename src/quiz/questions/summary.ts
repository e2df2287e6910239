import type { Frame } from '../../scene/index.ts';

/** A confirm button holds so much of an answer, in pixels of the stage. */
const HELD = { size: 34, width: { landscape: 440, portrait: 480, narrow: 270 } } as const;

/** Is an answer short enough to be said on the confirm button? On half of a screen that is narrower. */
export const isHeld = (words: string, { measure, stage, width }: Frame): boolean =>
  measure(words, HELD.size, 600) <= Math.min(HELD.width[stage.name], width * 0.4);

/** The words of an option, between the quotation marks of the language. */
export const quoted = (text: string, { word }: Frame): string => word('source.quoted').replace('{text}', () => text);
