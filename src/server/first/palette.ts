import { TOKENS, type Palette, type Token } from '../../scene/index.ts';

/** What is set for a machine; a kiosk is always by night. */
export type Contrast = 'normal' | 'high';

/** The rule of each look, as the build writes it. */
const RULES = {
  normal: /:root\{([^}]*)\}/,
  high: /\[data-contrast=high\]:not\(\[data-theme=day\]\)\{([^}]*)\}/,
} as const;

/** The colours of a look in the built style sheet, by their names: `#150a0a`, `#000`. */
function coloursOf(css: string, contrast: Contrast): ReadonlyMap<string, string> {
  const body = RULES[contrast].exec(css)?.[1] ?? '';
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name!, value!]));
}

/** The colours of a picture where no page can be asked for them. Throws where the style sheet does not have them. */
export interface Colours {
  readonly palette: Palette;
  /** Of the ground: in its middle and at its edges, as CSS. */
  readonly glow: string;
  readonly ground: string;
}

export function readColours(css: string, contrast: Contrast): Colours {
  const colours = coloursOf(css, contrast);
  const hexOf = (name: string): string => {
    const hex = colours.get(name);
    if (!hex) throw new Error(`The style sheet has no colour "${name}".`);
    return hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  };
  const read = (token: Token) => {
    if (token === 'none') return [0, 0, 0, 0] as const;
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(hexOf(token).slice(at, at + 2), 16));
    return [r!, g!, b!, 1] as const;
  };
  const palette = Object.fromEntries(TOKENS.map((token) => [token, read(token)])) as unknown as Palette;
  return { palette, glow: hexOf('glow'), ground: hexOf('ground') };
}
