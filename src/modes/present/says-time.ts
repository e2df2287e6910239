import type { Say } from '../../ui/index.ts';

/** A length of time in words: seconds below two minutes, else minutes with seconds. */
export function saysTime(say: Say, seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 120) return say('present.notes-seconds', { seconds: whole });
  return say('present.notes-minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
