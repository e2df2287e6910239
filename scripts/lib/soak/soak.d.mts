import type { BrowserType } from '@playwright/test';
import type { Sample } from './judge.mjs';

export interface SoakOptions {
  readonly chromium: BrowserType;
  readonly executablePath: string;
  readonly loops: number;
  readonly visits: number;
  readonly seed: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Everything is opened before the first loop; true where nothing is said. */
  readonly isThorough?: boolean;
  readonly still?: string | null;
  readonly say?: (line: string) => void;
}
export interface Soaked {
  readonly samples: readonly (Sample & {
    readonly kinds: readonly string[];
    readonly detachedNames: readonly string[];
  })[];
  readonly visits: readonly { readonly kind: string; readonly loop: number }[];
  /** Whatever a visitor's machine should never see. */
  readonly faults: readonly string[];
  readonly seconds: number;
}
export const WARM_UP: number;
export function soak(options: SoakOptions): Promise<Soaked>;
