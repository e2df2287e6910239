import { Keep } from '../../../ui/index.ts';

/**
 * How large pictures for a class look: a projector washes colours out, so contrast is always high; the ground is dark, or
 * light where the room is. Kept on the device until it is changed: the room stays what it is.
 */
export type HallTheme = 'day' | 'night';

const kept = new Keep<HallTheme | null>('forum-learn/hall', (stored) =>
  stored === 'day' || stored === 'night' ? stored : null,
);

/** What was chosen last, else what the page has. */
export const hallTheme = (): HallTheme =>
  kept.load() ?? (document.documentElement.dataset['theme'] === 'day' ? 'day' : 'night');

export const keepHallTheme = (theme: HallTheme): void => void kept.save(theme);
