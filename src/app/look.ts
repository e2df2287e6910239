import type { ReadingSettings } from '../ui/index.ts';

/** How the page looks: what styles and pictures go by, as `data-*` of the document. */
export interface Look {
  readonly theme: 'day' | 'night';
  readonly textSize: ReadingSettings['textSize'];
  readonly contrast: ReadingSettings['contrast'];
  readonly motion: ReadingSettings['motion'];
}

/** What the reader's device asks for. */
export interface DeviceWishes {
  readonly daylight: boolean;
  readonly stillness: boolean;
}

/** A look out of what the reader chose and, where nothing was chosen, what the device asks for. */
export function lookOf(settings: ReadingSettings, { daylight, stillness }: DeviceWishes): Look {
  const motion = stillness ? 'still' : settings.motion;
  // A hall that is not dark, and a last row: nothing less than all of it is of use there.
  if (settings.theme === 'projector') return { theme: 'day', textSize: 'largest', contrast: 'high', motion };
  const { theme, textSize, contrast } = settings;
  return { theme: theme === 'day' || (theme === 'system' && daylight) ? 'day' : 'night', textSize, contrast, motion };
}
