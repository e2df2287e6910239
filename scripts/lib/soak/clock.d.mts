/** To be injected: makes the page's time go so many times faster than ours. */
export function installFastClock(factor: number): void;

declare global {
  interface Window {
    /** There where `installFastClock` was injected. */
    soakClock: {
      /** Our own time, in ms. */
      readonly real: () => number;
      readonly speed: (factor: number) => void;
    };
  }
}
